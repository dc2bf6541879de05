import Lexicon

/// The first and last years of the plans, as the lexicon gives them.
struct PlanPeriods {
  private let values: [String]

  init(_ lexicon: Lexicon) { values = lexicon.values }

  /// The years that a value of `WordClass.planPeriod` stands for.
  func years(_ value: Int) -> ClosedRange<Int>? {
    let ends = values[value].split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 ? ends[0]...ends[1] : nil
  }
}
