/// How many characters two runs of clauses have, and have in common in the same order.
struct SharedWords {
  /// Of the older report.
  let old: Int
  /// Of the newer report.
  let new: Int
  /// Of both.
  let common: Int

  /// The share of all that both have, 0 to 1.
  var share: Double { old + new > 0 ? 2 * Double(common) / Double(old + new) : 1 }
  /// Whether one is the other.
  var isAll: Bool { common == old && common == new }
}
