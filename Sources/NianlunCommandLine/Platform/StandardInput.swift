import SnapshotStore

/// Standard input.
final class StandardInput: InputChannel {
  var isTerminal: Bool { Platform.isTerminal(Platform.standardInput) }

  func bytes() throws(FileError) -> [UInt8] {
    try Platform.read(Platform.standardInput, limit: FileSystem.sizeLimit)
  }
}
