import MarkedText

/// A number that sums up a list has its noun behind it.
enum SummedList {
  static let rule = Rule(
    family: .indicators, name: "the noun behind a number that sums up a list belongs to its items",
    pattern: "item (、 item)+ number unit noun, as many as there are items",
    reason: "修订森林防火、防汛两个应急预案 without its noun amends what nobody can amend.",
    examples: [
      Rule.Example("修订森林防火、防汛两个应急预案。", "修订森林防火、防汛应急预案"),
      Rule.Example("修订森林防火、防汛预案3个。", "修订森林防火、防汛预案"),
    ])

  /// The words of a list with the noun behind its number; nil where the number is not that of its items.
  static func whole(_ own: [LabelWord], _ noun: [LabelWord], count: Double) -> [LabelWord]? {
    let marks = own.count { $0.sort == .listMark }
    return marks > 0 && Double(marks + 1) == count && !noun.isEmpty ? own + noun : nil
  }
}
