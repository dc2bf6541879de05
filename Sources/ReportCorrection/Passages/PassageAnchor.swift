package import ReportModel

/// A passage named by its words and what stands around them, so that it is found again when other words change.
///
/// White space counts for nothing: a report saved anew breaks its lines elsewhere.
package struct PassageAnchor: Codable, Hashable, Sendable {
  /// The words.
  package var text: String
  /// What stands before them.
  package var before: String
  /// What stands behind them.
  package var after: String

  /// How many characters are kept on either side.
  private static let reach = 24
  /// Words shorter than this stand in many places, so that what is around them must speak for the place.
  private static let telling = 6
  /// So much of the surroundings must be the same for short words.
  private static let witness = 4

  /// Names the passage at a span.
  ///
  /// - Complexity: O(n) in the text.
  package init(_ span: Span, in text: String) {
    let source = SolidText(text)
    let place = source.range(of: span)
    self.text = source.string(place)
    before = source.string(max(0, place.lowerBound - Self.reach)..<place.lowerBound)
    after = source.string(place.upperBound..<min(source.count, place.upperBound + Self.reach))
  }

  /// Makes an anchor of its words.
  package init(text: String, before: String = "", after: String = "") {
    self.text = text
    self.before = before
    self.after = after
  }

  /// The span of the passage in a text; nil where its words do not stand there, or where two places fit alike.
  ///
  /// - Complexity: O(n·m) in the text and the places where the first words stand.
  package func span(in source: SolidText) -> Span? {
    let words = SolidText.solid(text)
    let (before, after) = (SolidText.solid(self.before), SolidText.solid(self.after))
    let places = source.places(of: words)
    let scores = places.map { place in
      source.agreement(before: place, with: before)
        + source.agreement(after: place + words.count, with: after)
    }
    guard let best = scores.max(), let index = scores.firstIndex(of: best) else { return nil }
    let isAlone = scores.count { $0 == best } == 1
    let isTold = words.count >= Self.telling || best >= min(Self.witness, before.count + after.count)
    guard isAlone, isTold else { return nil }
    return source.span(of: places[index]..<places[index] + words.count)
  }
}
