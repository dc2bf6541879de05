/// What a quantity states: a fact, an aim, or an amount of change.
package enum MetricKind: String, Codable, Hashable, Sendable, CaseIterable {
  case actual, target, change
}
