package import ReportModel

/// The words of the tool, Chinese and English side by side.
package struct StandardPhrasebook: Phrasebook {
  /// Opens the book.
  package init() {}

  package func words(_ fact: Finding.Fact) -> Phrase { Self.words(fact.label) }
  package func words(_ fact: ComparisonFinding.Fact) -> Phrase { Self.words(fact.label) }
  package func words(_ reason: SectionRow.Reason) -> Phrase { Self.words(reason.label) }
  package func words(_ reason: MetricRow.Reason) -> Phrase { Self.words(reason.label) }
  package func words(_ reason: CommitmentRow.Reason) -> Phrase { Self.words(reason.label) }
  package func words(_ name: WeaknessName) -> Phrase { Self.words(name.label) }
  package func words(_ note: Weakness.Note) -> Phrase { Self.words(note.label) }
  package func words(_ saying: SummaryLine.Saying) -> Phrase { Self.words(saying.label) }

  private static func words(_ label: Label) -> Phrase { (label.zh, label.en) }
}

extension Phrasebook where Self == StandardPhrasebook {
  /// The words of the tool.
  package static var standard: StandardPhrasebook { StandardPhrasebook() }
}

extension SummaryLine.Saying {
  /// The sentence.
  package var label: Label {
    switch self {
    case .comparison(let claim, let years):
      let words = ClaimPhrases(years).words(claim)
      return Label(zh: words.zh, en: words.en)
    case .history(let claim): return claim.label
    case .warning(let warning): return warning.label
    }
  }
}
