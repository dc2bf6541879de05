import ChineseText
import MarkedText
import ReportModel
import Lexicon

/// The clauses of a report that may tell what became of a promise, and what each says of a deed: done, begun, done
/// for some, or not done.
struct NewerClauses {
  /// The clauses of what was done, then of the shortcomings and causes.
  let all: [ClauseFeatures]
  /// The same, folded.
  let folded: [Scalars]
  /// The shortcomings and causes.
  let points: [Span]
  private let marks: [MarkedText]
  private let deeds: Int
  /// Zeros that are results (无行政复议案件) and deny no deed.
  private let zeros: [Span]

  init(_ report: ReportFeatures, _ tools: HistoryTools) {
    var clauses = report.measureClauses
    deeds = report.report.measures.count
    points = report.report.shortcomings.map(\.span) + report.report.causes.map(\.span)
    for (index, span) in points.enumerated() {
      clauses += report.text.clauseSpans(of: span).map { span in
        let passage = Passage(text: report.scalars[span.range].string, span: span)
        return ClauseFeatures(
          statement: report.report.measures.count + index, passage: passage,
          features: tools.similarity.features(report.text.reading(span)))
      }
    }
    all = clauses
    folded = clauses.map { report.folded($0.passage.span) }
    marks = clauses.map { MarkedText(reading: report.text.reading($0.passage.span), lexicon: tools.lexicon) }
    zeros = report.metrics.map(\.metric).filter { $0.value == 0 && $0.kind == .actual }.map(\.number.span)
  }

  /// In the shortcomings a clause tells that something is weak, not that a deed was done.
  func isWeakness(_ clause: Int) -> Bool { all[clause].statement >= deeds }

  func isDone(_ clause: Int) -> Bool { has(.done, clause) }

  func shareStatement(_ left: Int, _ right: Int) -> Bool { all[left].statement == all[right].statement }

  private func has(_ wordClass: WordClass, _ clause: Int) -> Bool {
    marks[clause].has(wordClass, in: 0..<folded[clause].count)
  }

  // MARK: - Denied

  /// The clause that denies what a clause speaks of: itself, or one behind it that names nothing else.
  ///
  /// 法治文化广场项目因用地手续尚未办结,目前还没有开工建设; but a rule (未经审查的不得上会) denies nothing, nor does a
  /// figure of none.
  func denial(from start: Int) -> Int? {
    var place = start
    while place < all.count, all[place].statement == all[start].statement {
      let names = all[place].features.objects
      let text = folded[place].string
      let isReason = Self.reasons.contains(where: text.hasPrefix)
      if place > start, !isReason, !names.isEmpty, names.isDisjoint(with: all[start].features.objects),
        folded[place].count > Self.shortClause
      {
        return nil
      }
      if has(.notDone, place), !isResult(place),
        !Self.rules.contains(where: text.contains)
      {
        return place
      }
      if place > start, has(.done, place), !isReason { return nil }
      place += 1
    }
    return nil
  }

  private static let shortClause = 14
  private static let rules = ["不得", "不予", "一律", "的不", "不上会", "不决策", "未经"]
  private static let reasons = ["因", "由于", "受"]

  private func isResult(_ clause: Int) -> Bool {
    zeros.contains { $0.overlap(all[clause].passage.span) > 0 }
  }

  /// Whether something was done or begun before what is denied: 已完成方案设计,尚未建成上线.
  func begins(before clause: Int) -> Bool {
    guard let end = denial(from: clause) else { return false }
    let start = (0...clause).last { $0 == 0 || all[$0 - 1].statement != all[clause].statement }
    return ((start ?? clause)..<max(start ?? clause, end)).contains { place in
      let text = folded[place].string
      guard place >= clause - 1, !Self.intentions.contains(where: text.contains),
        !Self.reasons.contains(where: text.hasPrefix)
      else { return false }
      return has(.begun, place) || Self.perfective.contains(where: text.contains)
    } || end == clause && isBegunWithin(clause)
  }

  /// 改造工程已完成主体施工 within the clause that denies the rest.
  private func isBegunWithin(_ clause: Int) -> Bool { has(.begun, clause) && has(.notDone, clause) }

  private static let intentions = ["原定", "计划", "原拟", "拟", "年初", "定下", "承诺", "打算", "早先"]
  private static let perfective = ["已", "完成", "完工", "形成"]

  // MARK: - Done in part

  /// 少数村尚未接入: the others are.
  func isOfSome(_ clause: Int) -> Bool {
    let text = folded[clause].string
    return ExtentWords.deniedForSome.contains(where: text.contains)
  }

  /// Whether a clause says that the deed was done for all.
  func saysAll(_ clause: Int) -> Bool {
    let text = folded[clause].string
    return ExtentWords.doneForAll.contains(where: text.contains)
  }

  /// Whether a clause says that the deed was begun only, or done for some.
  ///
  /// - Parameter promisedAll: Whether all were promised.
  func isPartial(_ clause: Int, promisedAll: Bool) -> Bool {
    if has(.begun, clause) { return true }
    let text = folded[clause].string
    if saysAll(clause) { return false }
    if ExtentWords.onlyBegun.contains(where: text.contains), !text.contains("(试行)") { return true }
    if promisedAll, text.hasPrefix("其中") { return true }
    return ExtentWords.doneForSome.contains(where: text.contains) && (promisedAll || !text.contains("个"))
  }

  /// The clause behind another in its statement that leaves a rest undone: 其余社区因用房调整待明年完成, 执法车辆仍未解决.
  ///
  /// - Parameter objects: What the promise names; what is left undone must be of it or of some of it.
  func remainder(behind clause: Int, of objects: Set<Int>) -> Int? {
    var place = clause + 1
    while place < all.count, all[place].statement == all[clause].statement {
      let text = folded[place].string
      let isOfSome = ExtentWords.doneForSome.contains(where: text.contains)
      let isOpen = ExtentWords.pending.contains(where: text.contains) || has(.notDone, place)
      if isOpen, !isResult(place), isOfSome || !all[place].features.objects.isDisjoint(with: objects) {
        return place
      }
      if !isOfSome, !all[place].features.objects.isEmpty,
        all[place].features.objects.isDisjoint(with: objects)
      {
        return nil
      }
      place += 1
    }
    return nil
  }
}
