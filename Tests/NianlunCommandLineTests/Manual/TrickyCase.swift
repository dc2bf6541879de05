import Testing

/// Two years of an invented township that are hard to read, what a reader would want of them, and what tells whether the
/// reader gets it.
struct TrickyCase: CustomTestStringConvertible {
  /// What one of the two reports says; the rest of it is the same in all cases.
  struct Year {
    /// What was done.
    var done = "召开法治建设专题会议2次。"
    /// What is weak.
    var weak = "普法针对性不强。"
    /// What is to be done.
    var plan = "持续推进法治建设。"

    /// The passages that differ from the frame.
    var passages: [String] {
      let frame = Year()
      return [(done, frame.done), (weak, frame.weak), (plan, frame.plan)].compactMap { $0 == $1 ? nil : $0 }
    }

    /// The report of a year.
    func report(_ year: Int) -> String {
      """
      云岭县松岭镇\(year)年法治政府建设情况报告
      一、主要工作
      \(done)
      二、存在问题
      \(weak)
      三、下一步工作
      \(plan)

      """
    }
  }

  /// What is hard.
  let title: String
  let older: Year
  let newer: Year
  /// The part of the comparison that tells, as `--only` names it.
  let part: String
  /// What a reader would want.
  let wanted: String
  /// What stands in the output where the reader gets it, and only there.
  let mark: String
  /// Whether the reader gets it today.
  var isMet = true

  var testDescription: String { title }
}
