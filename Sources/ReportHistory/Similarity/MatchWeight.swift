/// What speaks for and against two things being the same, added up as log odds.
///
/// Record linkage after I. P. Fellegi and A. B. Sunter, “A theory for record linkage”, Journal of the American
/// Statistical Association 64 (1969): each agreement adds its weight to the log odds, each disagreement takes
/// away. It only tells which clauses are judged by a trained model.
struct MatchWeight {
  /// The log odds so far.
  private(set) var logOdds: Double

  /// - Parameter prior: The log odds of two things of which nothing is known.
  init(prior: Double) { logOdds = prior }

  /// Adds an agreement by its degree, 0 to 1 or a sum of weights.
  mutating func add(_ weight: Double, _ degree: Double) { logOdds += weight * degree }

  /// Adds an agreement that holds or does not.
  mutating func add(_ weight: Double, if holds: Bool) { if holds { logOdds += weight } }
}
