import Lexicon
import MarkedText
import ReportModel

/// The clauses of a report that may tell what became of a promise, and what each says of a deed: done, begun, done
/// for some, or not done.
struct NewerClauses {
  /// The clauses of what was done, then of the shortcomings and causes.
  let all: [ClauseFeatures]
  /// For each clause the one that denies what it speaks of; nil where it is not denied.
  private(set) var denials: [Int?] = []
  private let deeds: Int
  /// Zeros that are results (无行政复议案件) and deny no deed.
  private let zeros: [Span]

  /// - Complexity: O(n) in the clauses as a rule, O(n·m) in those of one statement at worst.
  init(_ report: ReportFeatures) {
    all = report.clauses
    deeds = report.report.measures.count
    zeros = report.report.metrics.filter { $0.value == 0 && $0.kind == .actual }.map(\.number.span)
    denials = all.indices.map(denial)
  }

  /// In the shortcomings a clause tells that something is weak, not that a deed was done.
  func isWeakness(_ clause: Int) -> Bool { all[clause].statement >= deeds }

  func isDone(_ clause: Int) -> Bool { has(.done, clause) }

  func shareStatement(_ left: Int, _ right: Int) -> Bool { all[left].statement == all[right].statement }

  private func has(_ wordClass: WordClass, _ clause: Int) -> Bool { all[clause].excerpt.has(wordClass) }

  private func words(_ clause: Int) -> ArraySlice<UInt16> { all[clause].excerpt.units }

  private func names(_ clause: Int) -> [Int32] { all[clause].features.objects }

  // MARK: - Denied

  /// The clause that denies what a clause speaks of: itself, or one behind it that names nothing else.
  ///
  /// 法治文化广场项目因用地手续尚未办结,目前还没有开工建设; but a rule (未经审查的不得上会) denies nothing, nor does a
  /// figure of none.
  private func denial(from start: Int) -> Int? {
    var place = start
    while place < all.count, all[place].statement == all[start].statement {
      let isReason = words(place).starts(withAnyOf: Self.reasons)
      if place > start, !isReason, !names(place).isEmpty, !names(place).share(names(start)),
        all[place].excerpt.count > Self.shortClause
      {
        return nil
      }
      if has(.notDone, place), !isResult(place), !words(place).holds(anyOf: Self.rules) { return place }
      if place > start, has(.done, place), !isReason { return nil }
      place += 1
    }
    return nil
  }

  private static let shortClause = 14
  private static let rules: [Units] = .words(["不得", "不予", "一律", "的不", "不上会", "不决策", "未经"])
  private static let reasons: [Units] = .words(["因", "由于", "受"])

  private func isResult(_ clause: Int) -> Bool {
    zeros.contains { $0.overlap(all[clause].span) > 0 }
  }

  /// Whether something was done or begun before what is denied: 已完成方案设计,尚未建成上线.
  func begins(before clause: Int) -> Bool {
    guard let end = denials[clause] else { return false }
    let start = (0...clause).last { $0 == 0 || all[$0 - 1].statement != all[clause].statement }
    return ((start ?? clause)..<max(start ?? clause, end)).contains { place in
      guard place >= clause - 1, !words(place).holds(anyOf: Self.intentions),
        !words(place).starts(withAnyOf: Self.reasons)
      else { return false }
      return has(.begun, place) || words(place).holds(anyOf: Self.perfective)
    } || end == clause && isBegunWithin(clause)
  }

  /// 改造工程已完成主体施工 within the clause that denies the rest.
  private func isBegunWithin(_ clause: Int) -> Bool { has(.begun, clause) && has(.notDone, clause) }

  private static let intentions: [Units] = .words([
    "原定", "计划", "原拟", "拟", "年初", "定下", "承诺", "打算", "早先",
  ])
  private static let perfective: [Units] = .words(["已", "完成", "完工", "形成"])

  // MARK: - Done in part

  /// 少数村尚未接入: the others are.
  func isOfSome(_ clause: Int) -> Bool { words(clause).holds(anyOf: ExtentWords.deniedForSome) }

  /// Whether a clause says that the deed was done for all.
  func saysAll(_ clause: Int) -> Bool { words(clause).holds(anyOf: ExtentWords.doneForAll) }

  /// Whether a clause says that the deed was begun only, or done for some.
  ///
  /// - Parameter promisedAll: Whether all were promised.
  func isPartial(_ clause: Int, promisedAll: Bool) -> Bool {
    if has(.begun, clause) { return true }
    if saysAll(clause) { return false }
    if words(clause).holds(anyOf: ExtentWords.onlyBegun), !words(clause).holds(Self.onTrial) { return true }
    if promisedAll, words(clause).starts(with: Self.amongThem) { return true }
    return words(clause).holds(anyOf: ExtentWords.doneForSome)
      && (promisedAll || !words(clause).contains(.of("个")))
  }

  /// A title that ends so is that of a rule in force.
  private static let onTrial = Units("(试行)".utf16)
  private static let amongThem = Units("其中".utf16)

  /// The clause behind another in its statement that leaves a rest undone: 其余社区因用房调整待明年完成, 执法车辆仍未解决.
  ///
  /// - Parameter objects: What the promise names; what is left undone must be of it or of some of it.
  func remainder(behind clause: Int, of objects: [Int32]) -> Int? {
    var place = clause + 1
    while place < all.count, all[place].statement == all[clause].statement {
      let isOfSome = words(place).holds(anyOf: ExtentWords.doneForSome)
      let isOpen = words(place).holds(anyOf: ExtentWords.pending) || has(.notDone, place)
      if isOpen, !isResult(place), isOfSome || names(place).share(objects) { return place }
      if !isOfSome, !names(place).isEmpty, !names(place).share(objects) { return nil }
      place += 1
    }
    return nil
  }
}
