/// A stream that results or messages go to.
package protocol OutputChannel: AnyObject {
  /// Whether a person looks at it.
  var isTerminal: Bool { get }
  /// How many columns its terminal has, nil where there is none or it does not say.
  var columns: Int? { get }
  /// Writes all bytes, or throws.
  func write(_ bytes: [UInt8]) throws(ChannelError)
}

extension OutputChannel {
  /// Writes a text in UTF-8.
  func write(_ text: String) throws(ChannelError) { try write([UInt8](text.utf8)) }
}
