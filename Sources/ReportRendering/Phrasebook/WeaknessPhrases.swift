import Lexicon
package import ReportModel

extension WeaknessName {
  /// The kinds that have a name, in the order of their table.
  package static let kinds: [(code: String, name: Label)] = PhraseTable.rows(WeaknessKindTable.text).filter {
    $0.count == 3
  }.map { ($0[0], Label($0[1], $0[2])) }

  private static let names = Dictionary(kinds.map { ($0.code, $0.name) }) { first, _ in first }

  /// What a kind is called; nil where the table does not have it.
  package static func label(of kind: String) -> Label? { names[kind] }

  /// What the weakness is called; a user's name for the kind goes before, and the report's own words stay in the
  /// original.
  package var label: Label {
    switch self {
    case .kind(_, let given?): Label(given.chinese, given.english)
    case .kind(let code, nil): Self.label(of: code) ?? Label(code, code)
    case .words(let words): Label(words, words)
    }
  }
}

extension Weakness.Note {
  /// Where a weakness stands after the latest report, in words that accuse no further than the reports do.
  package var label: Label {
    switch self {
    case .backAfterResolution: Label("曾称已解决，后又列为问题", "put right according to a report, listed again since")
    case .running(let reports, inSameWords: true):
      Label("连续\(reports)份报告列为问题，措辞几乎未变", "listed \(reports) reports running, in nearly the same words")
    case .running(let reports, inSameWords: false):
      Label("连续\(reports)份报告列为问题", "listed \(reports) reports running")
    case .inAllAtHand(let reports):
      Label(
        "所见\(reports)份报告均列为问题（其间有缺年）", "listed in all \(reports) reports at hand, with a year missing between"
      )
    case .backAfterGap: Label("中断后再次列出", "listed again after a gap")
    case .fresh: Label("最近一份报告新列", "new in the latest report")
    case .dropped: Label("不再列出，未说明是否解决", "no longer listed, no word on whether it was put right")
    case .droppedWithPlanKept:
      Label(
        "不再列出；针对它的承诺报告称已完成，待核实", "no longer listed; the promise against it is reported done, to be verified")
    case .resolved: Label("报告称已解决，待核实", "put right according to the report, to be verified")
    }
  }
}
