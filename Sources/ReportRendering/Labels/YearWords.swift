/// The words in the cells of tables over the years.
enum YearWords {
  static let named = Label("● 提出", "● named")
  static let silent = Label("○ 未提", "○ silent")
  static let ended = Label("✓ 称已整改", "✓ “put right”")
  static let missing = Label("缺报告", "no report")
  static let promise = Label("诺", "promise")
  static let pending = Label("待查", "open")
  static let aim = Label("目标", "aim")

  /// What a year's report gives for an aim.
  static func reported(_ year: Int) -> Label { Label("\(year)年报", "reported in \(year)") }
}
