package import ReportModel

extension WeaknessStatus {
  /// Where a weakness stands, in words that accuse no further than the reports do.
  ///
  /// - Parameters:
  ///   - streak: In how many reports running it is listed, in words.
  ///   - isBackAfterResolution: Whether it stands in a report after one that called it put right.
  func label(streak: Label, isBackAfterResolution: Bool) -> Label {
    switch self {
    case .new: Label(zh: "新列", en: "new")
    case .persistent: Label(zh: "连续\(streak.zh)份报告列为问题", en: "listed \(streak.en) reports running")
    case .returned where isBackAfterResolution:
      Label(zh: "报告称已解决，问题重现", en: "back after being reported put right")
    case .returned: Label(zh: "中断后再次列出，问题重现", en: "back after a gap")
    case .notRepeated: Label(zh: "不再列出，未说明是否解决", en: "no longer listed, no word on whether it was put right")
    case .reportedResolved: Label(zh: "报告称已解决，待核实", en: "reported put right, to be verified")
    }
  }
}

extension Weakness {
  /// From how many reports in a row on a persistent weakness stands out.
  static let repeatedFrom = 3

  /// Whether it is named again and again, in three and more reports in a row.
  package var isRepeated: Bool { status == .persistent && streak >= Self.repeatedFrom }

  /// Where the weakness stands, in words that accuse no further than the reports do.
  package var statusLabel: Label {
    status.label(streak: Label("\(streak)", "\(streak)"), isBackAfterResolution: returnedAfterResolution)
  }

  /// The name that links to the weakness of a place in the list lead to.
  static func anchor(_ index: Int) -> String { Anchor.name("weakness", "\(index + 1)") }

  /// The status in a narrow column.
  var shortStatus: Label {
    switch status {
    case .new: Label("新列", "new")
    case .persistent: Label("连续\(streak)份", "\(streak) running")
    case .returned: Label("问题重现", "back")
    case .notRepeated: Label("不再列出", "no longer listed")
    case .reportedResolved: Label("报告称已解决", "reported put right")
    }
  }

  /// Whether the latest report still names it.
  var isOpen: Bool {
    switch status {
    case .new, .persistent, .returned: true
    case .notRepeated, .reportedResolved: false
    }
  }

  /// How the status is shown.
  var style: Run.Style {
    switch status {
    case .persistent where isRepeated: .bad
    case .returned: .bad
    case .persistent: .warning
    case .new: .plain
    case .notRepeated, .reportedResolved: .quiet
    }
  }

  /// The name of the weakness in a language.
  func label(in language: Language) -> String {
    name.label(language) + (corrected == true ? Words.correctedMark(language) : "")
  }

  /// The place in the list explained in a language.
  func note(in language: Language) -> String {
    note.label(language)
  }
}
