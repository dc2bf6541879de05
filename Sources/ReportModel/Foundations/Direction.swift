/// Which way a `change` goes.
package enum Direction: String, Codable, Hashable, Sendable, CaseIterable {
  case up, down
}
