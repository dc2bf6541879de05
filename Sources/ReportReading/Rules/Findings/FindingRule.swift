import ReportModel

/// A rule that finds one kind of fault in a report.
protocol FindingRule {
  /// The rule as the manual tells it.
  static var rule: Rule { get }
  /// The kind of its findings.
  static var kind: Finding.Kind { get }
  /// What it finds in a report.
  static func findings(in context: FindingContext) -> [Finding]
}

extension FindingRule {
  /// A rule of findings.
  static func made(_ name: String, pattern: String, reason: String, examples: [Rule.Example]) -> Rule {
    Rule(family: .findings, name: name, pattern: pattern, reason: reason, examples: examples)
  }
}

extension Rule.Example {
  /// An example with what is read in a list.
  init(text: String, reads: [String]) {
    self.text = text
    self.reads = reads
  }

  /// A short report of an invented township on 2024 with a passage among its achievements, and what `check` says of the
  /// passage.
  static func passage(_ passage: String, _ says: String...) -> Rule.Example {
    report(achievements: passage, says)
  }

  /// A short report of an invented township on 2024, and what `check` says of it.
  static func report(
    introduction: String = "2024年，云桥镇扎实推进依法行政。现将有关情况报告如下：", heading: String = "一、主要举措和成效",
    achievements: String = "坚持法治学习。", shortcomings: String = "普法形式单一。", planHeading: String = "三、下一步工作打算",
    plan: String = "加强普法宣传。",
    signature: String = "云桥镇人民政府\n2025年1月20日", _ says: [String]
  ) -> Rule.Example {
    let text = """
      云桥镇2024年法治政府建设情况报告
      \(introduction)
      \(heading)
      \(achievements)
      二、存在的不足
      \(shortcomings)
      \(planHeading)
      \(plan)
      \(signature)

      """
    return Rule.Example(text: text, reads: says)
  }
}
