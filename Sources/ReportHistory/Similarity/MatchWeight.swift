/// What speaks for and against two things being the same, added up as log odds, and the probability that follows.
///
/// Record linkage after I. P. Fellegi and A. B. Sunter, “A theory for record linkage”, Journal of the American
/// Statistical Association 64 (1969): each agreement adds its weight to the log odds, each disagreement takes
/// away. Only clauses are weighed so; figures and sections have trained models.
struct MatchWeight {
  /// The log odds so far.
  private(set) var logOdds: Double

  /// - Parameter prior: The log odds of two things of which nothing is known.
  init(prior: Double) { logOdds = prior }

  /// Adds an agreement by its degree, 0 to 1 or a sum of weights.
  mutating func add(_ weight: Double, _ degree: Double) { logOdds += weight * degree }

  /// Adds an agreement that holds or does not.
  mutating func add(_ weight: Double, if holds: Bool) { if holds { logOdds += weight } }

  /// The probability that the two are the same, 0 to 1.
  var probability: Double { Self.probability(ofLogOdds: logOdds) }

  /// What log odds are as a probability.
  static func probability(ofLogOdds logOdds: Double) -> Double { 1 / (1 + Mathematics.exponential(-logOdds)) }
}
