import SnapshotStore

/// Standard input.
final class StandardInput: InputChannel {
  /// How many bytes are asked for at once where a stream is taken piece by piece.
  private static let pieceSize = 1 << 16

  var isTerminal: Bool { Platform.isTerminal(Platform.standardInput) }

  func bytes() throws(FileError) -> [UInt8] {
    try Platform.read(Platform.standardInput, limit: FileSystem.sizeLimit)
  }

  func piece() throws(ChannelError) -> [UInt8] {
    try Platform.read(Platform.standardInput, atMost: Self.pieceSize)
  }
}
