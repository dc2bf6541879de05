package import SnapshotStore

/// A stream that reports come from.
package protocol InputChannel: AnyObject {
  /// Whether a person types into it, so that nothing is to be read unless asked for.
  var isTerminal: Bool { get }
  /// Reads all that comes, or throws.
  func bytes() throws(FileError) -> [UInt8]
  /// Reads the next piece of any size; empty at the end.
  func piece() throws(ChannelError) -> [UInt8]
}
