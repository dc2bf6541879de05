/// A stream that results or messages go to.
package protocol OutputChannel: AnyObject {
  /// Whether a person looks at it.
  var isTerminal: Bool { get }
  /// How many columns its terminal has, nil where there is none or it does not say.
  var columns: Int? { get }
  /// How many lines its terminal shows, nil where there is none or it does not say.
  var rows: Int? { get }
  /// Shows all bytes by another program, a page at a time; tells whether that program could be started.
  func show(_ bytes: [UInt8], by pager: Pager) -> Bool
  /// Writes all bytes, or throws.
  func write(_ bytes: [UInt8]) throws(ChannelError)
}

extension OutputChannel {
  /// Without a terminal there are no lines.
  package var rows: Int? { nil }

  /// Without a terminal there is nobody to turn pages.
  package func show(_ bytes: [UInt8], by pager: Pager) -> Bool { false }

  /// Writes a text in UTF-8.
  func write(_ text: String) throws(ChannelError) { try write([UInt8](text.utf8)) }
}
