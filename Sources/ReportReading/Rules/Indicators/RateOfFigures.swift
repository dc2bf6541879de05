/// A rate that follows from two figures told before it is of what the greater one counts.
enum RateOfFigures {
  static let rule = Rule(
    family: .indicators, name: "a rate is of the figures that give it",
    pattern: "rate%, with figures part and base before it in the sentence, 100 · part ÷ base = rate",
    reason: "其中乡级29件、村级83件,化解率95% speaks of the whole, though the parts stand nearer.",
    examples: [
      Rule.Example(
        "全年摸排矛盾纠纷120起,其中镇级受理30起,化解27起,化解率90%。", "摸排矛盾纠纷", "镇级受理矛盾纠纷", "镇级化解矛盾纠纷", "镇级矛盾纠纷化解率"),
      Rule.Example("全年摸排矛盾纠纷120起,化解114起,化解率95%。", "摸排矛盾纠纷", "化解矛盾纠纷", "矛盾纠纷化解率"),
    ])

  /// By how much a rate may be rounded.
  private static let rounding = 0.06

  /// What the base counts of two figures that give a rate; nil where none do.
  static func base(
    of rate: Double, among told: [(value: Double, of: IndicatorContext.Whole)]
  ) -> IndicatorContext.Whole? {
    for (place, part) in told.enumerated().reversed() {
      let base = told[..<place].last {
        $0.value > 0 && part.value <= $0.value && abs(100 * part.value / $0.value - rate) < rounding
      }
      if let base, let object = base.of.objects.first, part.of.objects.contains(object) { return base.of }
    }
    return nil
  }
}
