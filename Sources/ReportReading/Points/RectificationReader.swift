import ChineseText
import ReportModel
import Lexicon

/// Reads what measures say of earlier problems put right, with what was weak.
struct RectificationReader {
  let vocabulary: Vocabulary

  /// A claim in one measure.
  struct Claim {
    /// What was weak, by code.
    let subjects: [String]
    /// Whether the report calls it put right wholly, rather than eased.
    let complete: Bool
  }

  /// The claim of a measure; nil where it makes none or names nothing that the vocabulary knows as weak.
  func claim(in text: String) -> Claim? {
    let folded = PlainText.folded(text)
    let marks = vocabulary.marks(in: folded)
    let clauses = Clauses.ranges(in: folded)
    // 针对公开栏更新慢的问题,逐季检查,已整改到位: what it is said of stands at its head, however far behind.
    let addressed = clauses.first { isAddressed(folded[$0].string) }.map { named(in: folded, $0) } ?? []
    var subjects: [String] = []
    var complete = false
    for (place, clause) in clauses.enumerated() {
      let words = folded[clause].string
      let whole = marks.has(.resolved, in: clause) || isTurned(words)
      guard whole || marks.has(.eased, in: clause) else { continue }
      // 专职调解员增至9名,人手不足的问题基本解决: the clause before may name the thing.
      let around = [clause] + clauses[max(0, place - 2)..<place].reversed()
      let near = around.lazy.map { self.named(in: folded, $0) }.first { !$0.isEmpty } ?? []
      let named = addressed.isEmpty ? near : addressed
      subjects += named.filter { !subjects.contains($0) }
      complete = complete || whole && !named.isEmpty
    }
    if subjects.isEmpty, answersEarlier(folded.string) {
      subjects = named(in: folded, 0..<folded.count)
      complete = true
    }
    return subjects.isEmpty ? nil : Claim(subjects: subjects, complete: complete)
  }

  private func named(in text: Scalars, _ range: Range<Int>) -> [String] {
    vocabulary.namedSubjects(in: Array(text[range])).map(\.code)
  }

  /// 针对上年公开不及时的问题,…: the report answers to what it named before.
  private func answersEarlier(_ text: String) -> Bool {
    text.contains("针对") && text.contains("问题")
      && ["上年", "去年", "上一年", "年度报告", "以往", "过去"].contains(where: text.contains)
  }

  private func isAddressed(_ clause: String) -> Bool {
    clause.contains("针对") && Self.troubles.contains(where: clause.contains)
  }

  private static let troubles = [
    "问题", "状况", "现象", "局面", "情况", "毛病", "短板", "难题", "瓶颈", "顽疾", "弊端", "日子", "欠账",
  ]
  /// Words that something turned, where one of `adverbs` says that it is done.
  private static let turns = ["解决", "改变", "改观", "消除", "破解", "补齐", "杜绝", "纠正", "扭转", "整改", "理顺", "改正"]
  private static let adverbs = [
    "已", "得到", "得以", "全部", "彻底", "基本", "就此", "均", "都", "有效", "根本", "圆满", "完全", "一举",
  ]
  /// Words that something turned for good.
  private static let finals = [
    "扭转", "纠正", "改掉", "整改到位", "整改完", "完成整改", "销号", "清零", "就此结束", "根治", "根除", "不复存在", "一去不复返", "成为历史",
  ]
  private static let hedges = [
    "未", "没有", "逐步", "有所", "初步", "部分", "正在", "着力", "努力", "力争", "亟", "有待", "难", "将",
  ]

  /// Whether a clause says of a trouble that it turned: 文书不规范的问题已全部纠正, but not 着力解决文书问题.
  private func isTurned(_ clause: String) -> Bool {
    for trouble in Self.troubles {
      guard let noun = clause.ranges(of: trouble).last else { continue }
      let rest = clause[noun.upperBound...]
      guard rest.count <= 14, !Self.hedges.contains(where: rest.contains) else { continue }
      if Self.finals.contains(where: rest.contains) { return true }
      if Self.turns.contains(where: rest.contains), Self.adverbs.contains(where: rest.contains) {
        return true
      }
    }
    return false
  }
}
