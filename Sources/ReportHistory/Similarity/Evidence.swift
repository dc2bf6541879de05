/// Adds up weights of evidence for and against two things being the same, and gives the probability.
///
/// Record linkage after I. P. Fellegi and A. B. Sunter, “A theory for record linkage”, Journal of the American
/// Statistical Association 64 (1969): each agreement adds to the log odds what it is worth, each disagreement takes
/// away. Only clauses are weighed so; figures and sections have trained models.
struct Evidence {
  /// The log odds so far.
  private(set) var logOdds: Double

  /// - Parameter prior: The log odds of two things of which nothing is known.
  init(prior: Double) { logOdds = prior }

  /// Counts a degree of agreement, 0 to 1 or a sum of weights, for what it is worth.
  mutating func add(_ worth: Double, _ degree: Double) { logOdds += worth * degree }

  /// Counts a fact where it holds.
  mutating func add(_ worth: Double, if holds: Bool) { if holds { logOdds += worth } }

  /// 0 to 1.
  var probability: Double { Self.probability(ofLogOdds: logOdds) }

  /// What log odds are as a probability.
  static func probability(ofLogOdds logOdds: Double) -> Double { 1 / (1 + Mathematics.exponential(-logOdds)) }
}
