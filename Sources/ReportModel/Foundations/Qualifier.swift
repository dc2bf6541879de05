/// How exact a quantity is stated.
package enum Qualifier: String, Codable, Hashable, Sendable, CaseIterable {
  case exact, approx, atLeast, atMost
}
