import SnapshotStore

/// The lines of a stream, as they come.
struct LineReader {
  /// A line without its end.
  struct Line {
    /// Its number, counted from 1.
    var number: Int
    /// As they came, in whatever encoding.
    var bytes: [UInt8]
    /// Whether it is longer than a report can be; then it is cut short.
    var isTooLong = false
  }

  private let channel: any InputChannel
  private let limit: Int
  private var rest: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var number = 0

  /// Reads a stream.
  ///
  /// - Parameter limit: The most bytes that a line may have; of a longer one no more than that is kept.
  init(_ channel: any InputChannel, limit: Int = FileSystem.sizeLimit) {
    self.channel = channel
    self.limit = limit
  }

  /// The next lines that are not blank, at most so many; empty at the end.
  ///
  /// - Complexity: O(n) in their bytes.
  mutating func next(atMost count: Int) throws(ChannelError) -> [Line] {
    var lines: [Line] = []
    while lines.count < count, let line = try next() {
      if !line.bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { lines.append(line) }
    }
    return lines
  }

  private mutating func next() throws(ChannelError) -> Line? {
    var line = Line(number: number + 1, bytes: [])
    while true {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let piece = rest[..<(end ?? rest.endIndex)]
      let room = limit - line.bytes.count
      line.bytes += piece.prefix(room)
      line.isTooLong = line.isTooLong || piece.count > room
      if let end {
        rest = rest[(end + 1)...]
        break
      }
      rest = []
      if !isAtEnd {
        let read = try channel.piece()
        isAtEnd = read.isEmpty
        rest = read[...]
      }
      if isAtEnd {
        if line.bytes.isEmpty { return nil }
        break
      }
    }
    number += 1
    if line.bytes.last == 0x0D { line.bytes.removeLast() }
    return line
  }
}
