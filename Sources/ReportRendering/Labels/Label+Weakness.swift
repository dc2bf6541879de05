package import ReportModel

extension Weakness {
  /// From how many reports in a row on a persistent weakness is called 屡提未改.
  static let repeatedFrom = 3

  /// Whether it is named again and again, in three and more reports in a row.
  package var isRepeated: Bool { status == .persistent && streak >= Self.repeatedFrom }

  /// Where the weakness stands, in words that accuse no further than the reports do.
  package var statusLabel: Label {
    switch status {
    case .new: Label(zh: "新提出", en: "new")
    case .persistent where isRepeated:
      Label(zh: "屡提未改（连续\(streak)份报告）", en: "repeated, \(streak) reports running")
    case .persistent: Label(zh: "连续\(streak)份报告提出", en: "named in \(streak) reports running")
    case .returned where returnedAfterResolution:
      Label(zh: "报告称已整改后再次出现", en: "back after being reported put right")
    case .returned: Label(zh: "隔年再次出现", en: "back after a gap")
    case .notRepeated: Label(zh: "后续报告未再提及", en: "not mentioned again")
    case .reportedResolved: Label(zh: "报告称已整改", en: "reported put right")
    }
  }

  /// The name that links to the weakness of a place in the list lead to.
  static func anchor(_ index: Int) -> String { Anchor.name("weakness", "\(index + 1)") }

  /// The status in a narrow column.
  var shortStatus: Label {
    switch status {
    case .new: Label("新提出", "new")
    case .persistent where isRepeated: Label("屡提未改×\(streak)", "repeated ×\(streak)")
    case .persistent: Label("连提×\(streak)", "again ×\(streak)")
    case .returned where returnedAfterResolution: Label("称改后复现", "back after “fixed”")
    case .returned: Label("再次出现", "back")
    case .notRepeated: Label("未再提及", "not repeated")
    case .reportedResolved: Label("称已整改", "“put right”")
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
    switch language {
    case .zh: label
    case .en: labelEnglish.isEmpty ? label : labelEnglish
    }
  }

  /// The place in the list explained in a language.
  func note(in language: Language) -> String {
    language == .zh ? note : noteEnglish
  }
}
