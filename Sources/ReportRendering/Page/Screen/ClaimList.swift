/// Claims or questions, each with links to what it rests on.
struct ClaimList: Hashable, Sendable {
  /// What is claimed or asked, and what it rests on.
  struct Claim: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String
    /// What sort of claim it is, with its sign; empty in a numbered list.
    var kind: [Run] = []
    /// The claim.
    var runs: [Run]
    /// Where what it rests on stands.
    var links: [Run]
  }
  /// The name that links to the list lead to.
  var anchor: String
  /// The heading.
  var title: String
  /// In the order in which they are read out.
  var claims: [Claim]
  /// Whether the claims are numbered, as questions are that someone is to answer.
  var isOrdered = false
}
