import ReportHistory
import ReportModel
import Testing

@Suite struct ComparisonPropertyTests {
  @Test(arguments: ComparedReports.all)
  func everyFactStandsInARow(_ pair: ComparedReports) {
    let comparison = pair.there
    #expect(Set(comparison.sections.flatMap(\.from)) == Set(pair.old.sections.map(\.id)))
    #expect(Set(comparison.sections.flatMap(\.to)) == Set(pair.new.sections.map(\.id)))
    #expect(Set(comparison.measures.flatMap(\.from)) == Set(pair.old.measures.map(\.id)))
    #expect(Set(comparison.measures.flatMap(\.to)) == Set(pair.new.measures.map(\.id)))
    func results(_ report: Report) -> Set<String> {
      Set(report.metrics.filter { $0.kind == .actual }.map(\.id))
    }
    #expect(Set(comparison.metrics.flatMap(\.from)).isSuperset(of: results(pair.old)))
    #expect(Set(comparison.metrics.flatMap(\.to)).isSuperset(of: results(pair.new)))
    #expect(Set(comparison.shortcomings.flatMap(\.from)) == Set(pair.old.shortcomings.map(\.id)))
    #expect(Set(comparison.shortcomings.flatMap(\.to)) == Set(pair.new.shortcomings.map(\.id)))
    #expect(comparison.commitments.map(\.commitment) == pair.old.commitments.map(\.id))
  }

  @Test(arguments: ComparedReports.all)
  func rowsSayWhatTheyHold(_ pair: ComparedReports) {
    let comparison = pair.there
    for row in comparison.metrics {
      #expect(
        row.from.isEmpty == (row.change == .added) && row.to.isEmpty == (row.change == .removed), "\(row)")
    }
    for row in comparison.shortcomings {
      #expect(
        row.from.isEmpty == (row.change == .added) && row.to.isEmpty == (row.change == .notRepeated), "\(row)"
      )
    }
    for row in comparison.measures where row.clause == nil && row.change != .unsure {
      #expect(
        row.from.isEmpty == (row.change == .added) && row.to.isEmpty == (row.change == .removed), "\(row)")
    }
    for row in comparison.sections where row.change != .unsure {
      #expect(
        row.from.isEmpty == (row.change == .added) && row.to.isEmpty == (row.change == .removed), "\(row)")
    }
    for row in comparison.measures { #expect((0...1).contains(row.similarity), "\(row)") }
    for row in comparison.sections { #expect((0...1).contains(row.similarity), "\(row)") }
    for row in comparison.metrics { #expect((0...1).contains(row.similarity), "\(row)") }
    #expect((0...1).contains(comparison.copied))
  }

  @Test(arguments: ComparedReports.all)
  func aFigureStandsInOneRowOnly(_ pair: ComparedReports) {
    let rows = pair.there.metrics
    let (from, to) = (rows.flatMap(\.from), rows.flatMap(\.to))
    #expect(Set(from).count == from.count)
    #expect(Set(to).count == to.count)
  }

  @Test(arguments: ComparedReports.all)
  func evidenceIsTheNewerReportsOwnText(_ pair: ComparedReports) {
    let source = Array(pair.new.text.unicodeScalars)
    for row in pair.there.commitments {
      #expect(row.evidence.isEmpty == (row.outcome == .noEvidence), "\(row.commitment)")
      for passage in row.evidence {
        #expect(Array(passage.text.unicodeScalars) == Array(source[passage.span.range]), "\(row.commitment)")
      }
    }
  }

  @Test(arguments: ComparedReports.all)
  func swappingMirrorsTheFigures(_ pair: ComparedReports) {
    let there = pair.there.metrics
    let back = pair.back.metrics
    func ids(_ rows: [MetricRow], _ change: MetricRow.Change) -> Set<String> {
      Set(rows.filter { $0.change == change }.flatMap { $0.from + $0.to })
    }
    #expect(ids(there, .added) == ids(back, .removed))
    #expect(ids(there, .removed) == ids(back, .added))
    #expect(Set(there.map { [$0.from, $0.to] }) == Set(back.map { [$0.to, $0.from] }))
  }

  @Test(arguments: ComparedReports.all)
  func swappingMirrorsTheShortcomings(_ pair: ComparedReports) {
    func links(
      _ rows: [ShortcomingRow], _ one: (ShortcomingRow) -> [String], _ other: (ShortcomingRow) -> [String]
    )
      -> Set<[String]>
    {
      Set(rows.flatMap { row in one(row).flatMap { left in other(row).map { [left, $0] } } })
    }
    let (there, back) = (pair.there.shortcomings, pair.back.shortcomings)
    #expect(links(there, \.from, \.to) == links(back, \.to, \.from))
  }

  @Test(arguments: ComparedReports.all.prefix(1))
  func comparingTwiceGivesTheSame(_ pair: ComparedReports) {
    let isSame = History.compare(pair.old, pair.new) == pair.there
    #expect(isSame)
  }

  @Test(arguments: ComparedReports.all)
  func theSummaryIsShortAndRefersToFacts(_ pair: ComparedReports) {
    let comparison = pair.there
    let fixed: Set<SummaryKind> = [
      .weaknessRecurring, .weaknessResolved, .commitmentMissed, .commitmentPartlyMet,
    ]
    let lines = comparison.summary.filter { !$0.continues && $0.kind != .question }
    #expect(lines.count <= max(25, lines.count { fixed.contains($0.kind) }))
    #expect(comparison.summary.first?.continues != true)
    #expect(comparison.summary.allSatisfy { !$0.text.isEmpty && !$0.textEnglish.isEmpty })
  }
}
