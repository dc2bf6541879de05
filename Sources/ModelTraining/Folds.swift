/// Splits rows for cross-validation so that the rows of a group stay together.
///
/// Groups go to the folds in turn, in the order of their names.
package struct Folds: Equatable, Sendable {
  /// By row: its fold, from 0.
  package let folds: [Int]
  /// How many folds there are; no more than groups.
  package let count: Int

  /// The folds of rows of which the groups are given.
  ///
  /// - Complexity: O(n log n) in the rows.
  package init(groups: [String], count: Int) {
    precondition(count > 0)
    var numbers: [String: Int] = [:]
    for (number, name) in Set(groups).sorted().enumerated() { numbers[name] = number % count }
    folds = groups.map { numbers[$0] ?? 0 }
    self.count = min(count, numbers.count)
  }

  /// The rows to train on where a fold is left out, and the rows to judge on, both ascending.
  package func rows(leavingOut fold: Int) -> (training: [Int], judging: [Int]) {
    (folds.indices.filter { folds[$0] != fold }, folds.indices.filter { folds[$0] == fold })
  }
}
