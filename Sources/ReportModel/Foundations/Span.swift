/// A half-open range of Unicode scalars of the source text; written as `[start, end]`.
package struct Span: Hashable, Comparable, Sendable, Codable {
  /// The first scalar.
  package var start: Int
  /// The scalar after the last.
  package var end: Int

  /// Makes a span of `start..<end`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many scalars the span holds.
  package var count: Int { end - start }

  /// The span as a range.
  package var range: Range<Int> { start..<end }

  /// How many scalars both spans hold.
  package func overlap(_ other: Span) -> Int {
    max(0, min(end, other.end) - max(start, other.start))
  }

  /// Whether `other` lies within this span.
  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Orders by start, then by end.
  package static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  /// Reads the two-element array of the contract.
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    start = try values.decode(Int.self)
    end = try values.decode(Int.self)
  }

  /// Writes the two-element array of the contract.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(start)
    try values.encode(end)
  }
}
