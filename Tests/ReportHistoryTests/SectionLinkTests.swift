import ReportHistory
import ReportModel
import Testing

/// Which sections continue which, over the stored readings of the invented township.
@Suite struct SectionLinkTests {
  @Test(arguments: ComparedReports.all.prefix(3))
  func noSectionContinuesBothAPartAndItsDividedCounterpart(_ pair: ComparedReports) {
    let parents = [pair.old, pair.new].map { report in
      Dictionary(report.sections.compactMap { section in section.parent.map { (section.id, $0) } }) { a, _ in
        a
      }
    }
    let links = Set(
      pair.there.sections.filter { $0.change != .unsure }.flatMap { row in
        row.from.flatMap { a in row.to.map { [a, $0] } }
      })
    for link in links {
      guard let above = parents[1][link[1]] else { continue }
      let hasOwnParts = links.contains { $0[1] == link[1] && parents[0][$0[0]] == link[0] }
      #expect(!(links.contains([link[0], above]) && hasOwnParts), "\(link)")
    }
  }

  @Test(arguments: ComparedReports.all.prefix(3))
  func aPointNamedAgainIsNoNewSection(_ pair: ComparedReports) {
    let again = pair.there.shortcomings.filter { $0.change == .recurring }.flatMap(\.to)
    let holding = Set(pair.new.shortcomings.filter { again.contains($0.id) }.compactMap(\.section))
    let fresh = pair.there.sections.filter { $0.change == .added }.flatMap(\.to)
    #expect(holding.isDisjoint(with: fresh))
  }
}
