/// How far it can be checked whether a promise was kept, the least first.
package enum Checkability: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// It names a field and which way to go (加强……力度, 不断提升……水平); any activity there answers it.
  case direction
  /// It names something that is seen to be done or not.
  case action
  /// It names a number that is to be reached.
  case figure

  /// The less can be checked, the smaller.
  package static func < (one: Checkability, other: Checkability) -> Bool {
    let order = allCases
    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }
}
