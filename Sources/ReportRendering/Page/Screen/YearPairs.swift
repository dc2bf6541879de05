/// Every pair of years of a township, as a triangle.
struct YearPairs: Hashable, Sendable {
  /// Two years, and what lies between them.
  struct Pair: Hashable, Sendable {
    /// The older year.
    var old: String
    /// The newer year.
    var new: String
    /// What there is between them, in short.
    var words: [String]
    /// The page that holds both texts against each other, if there is one.
    var path: String?
  }
  /// The years that have a report.
  var years: [String]
  /// Each older year with each newer one.
  var pairs: [Pair]
}
