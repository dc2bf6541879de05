import NianlunCommandLine
import SnapshotStore

/// A stream that holds what it was given.
final class MemoryInput: InputChannel {
  let isTerminal: Bool
  private let text: String
  private var rest: ArraySlice<UInt8>

  init(_ text: String, isTerminal: Bool = false) {
    self.text = text
    rest = Array(text.utf8)[...]
    self.isTerminal = isTerminal
  }

  /// Some bytes, few enough to cut characters and lines in two.
  func piece() -> [UInt8] {
    defer { rest = rest.dropFirst(7) }
    return Array(rest.prefix(7))
  }

  func bytes() throws(FileError) -> [UInt8] { [UInt8](text.utf8) }
}
