/// The words in the cells of tables over the years.
enum YearWords {
  static let named = Label("● 列出", "● listed")
  static let silent = Label("○ 未列", "○ not listed")
  static let ended = Label("✓ 称已解决", "✓ reported put right")
  static let missing = Label("缺报告", "no report")
  static let promise = Label("承诺", "promise")
  static let pending = Label("待下一份报告", "open")
  static let aim = Label("目标", "aim")

  /// What a year's report gives for an aim.
  static func reported(_ year: Int) -> Label { Label("\(year)年报", "reported in \(year)") }
}
