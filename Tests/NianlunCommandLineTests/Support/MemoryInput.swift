import NianlunCommandLine
import SnapshotStore

/// A stream that holds what it was given.
final class MemoryInput: InputChannel {
  let isTerminal: Bool
  private let text: String

  init(_ text: String, isTerminal: Bool = false) {
    self.text = text
    self.isTerminal = isTerminal
  }

  func bytes() throws(FileError) -> [UInt8] { [UInt8](text.utf8) }
}
