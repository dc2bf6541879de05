/// The bytes of the text of models, which stay where they are as long as anything of a model is in use.
///
/// The one place of the models with a pointer that outlives a call: a megabyte of weights is read where the program has
/// it, and a start neither copies it nor makes numbers of what nobody asks for. Every place is held to the count here
/// before it is used.
final class ModelBytes: Sendable {
  /// How many there are.
  let count: Int
  /// Nothing writes to it, and it is given back with the last owner.
  nonisolated(unsafe) private let base: UnsafePointer<UInt8>
  private let isOwned: Bool

  /// The bytes of a literal, where the program has them.
  init(_ text: StaticString) {
    precondition(text.hasPointerRepresentation)
    base = text.utf8Start
    count = text.utf8CodeUnitCount
    isOwned = false
  }

  /// A copy of bytes.
  init(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(count, 1))
    _ = copy.initialize(from: bytes)
    guard let start = copy.baseAddress else { preconditionFailure("there is room for one byte at least") }
    base = UnsafePointer(start)
    isOwned = true
  }

  deinit {
    if isOwned { base.deallocate() }
  }

  /// The byte at a place.
  @inline(__always) subscript(place: Int) -> UInt8 {
    precondition(place >= 0 && place < count)
    return base[place]
  }

  /// Whether some bytes stand at a place.
  func starts(with bytes: [UInt8], at place: Int) -> Bool {
    place + bytes.count <= count && bytes.indices.allSatisfy { self[place + $0] == bytes[$0] }
  }

  /// What stands between the blanks and the ends of the lines of a stretch.
  func words(in range: Range<Int>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for place in range {
      if self[place] != 0x20, self[place] != 0x0A {
        word.append(self[place])
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  /// Lends all bytes.
  @inline(__always)
  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withExtendedLifetime(self) { body(UnsafeBufferPointer(start: base, count: count)) }
  }
}
