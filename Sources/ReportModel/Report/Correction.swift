/// What a person overruled of what was read from a report, or concluded from it, as it is in force.
///
/// The same is kept by passage in a file beside the report; here it stands by the ids of this reading.
package struct Correction: Codable, Hashable, Sendable {
  /// What was overruled.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// What a figure counts.
    case indicator
    /// How much a figure is.
    case value
    /// Whether a figure is a fact, an aim or a change.
    case kind
    /// A figure or a point that is none.
    case removed
    /// A figure or point that was overlooked.
    case added
    /// Two figures, or two points, of two reports that are the same.
    case same
    /// Two figures, or two points, of two reports that are not.
    case different
    /// What became of a promise.
    case outcome
    /// What a weakness is called.
    case label
  }

  /// What was overruled.
  package var kind: Kind
  /// The id of the figure or point in this report; of one that was removed, the id that it had.
  package var ref: String
  /// The figure or point of the other report, as `2023/q8`; of an outcome, the year of the report that tells it.
  package var other: String?
  /// What was read or concluded, where one value took the place of another.
  package var was: String?
  /// What holds instead: a number, a label, or the word of a category.
  package var now: String?

  /// Makes a correction.
  package init(kind: Kind, ref: String, other: String? = nil, was: String? = nil, now: String? = nil) {
    self.kind = kind
    self.ref = ref
    self.other = other
    self.was = was
    self.now = now
  }
}
