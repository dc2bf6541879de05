import ReportModel

/// A phrasebook that says the same of everything of one sort.
struct SamplePhrasebook: Phrasebook {
  func words(_ fact: Finding.Fact) -> Phrase { ("事", "fact") }
  func words(_ fact: ComparisonFinding.Fact) -> Phrase { ("矛盾", "contradiction") }
  func words(_ reason: SectionRow.Reason) -> Phrase { ("章节", "section") }
  func words(_ reason: MetricRow.Reason) -> Phrase { ("数据", "figure") }
  func words(_ reason: CommitmentRow.Reason) -> Phrase { ("承诺", "promise") }
  func words(_ name: WeaknessName) -> Phrase { ("问题", "weakness") }
  func words(_ note: Weakness.Note) -> Phrase { ("说明", "note") }
  func words(_ saying: SummaryLine.Saying) -> Phrase { ("摘要", "summary") }
}
