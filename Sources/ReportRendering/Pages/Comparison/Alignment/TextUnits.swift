import ChineseText
import ReportModel

/// A report's whole text but its headings, cut into units: every character that is no white space lies in exactly one.
///
/// Statements of the report are units; what stands between them is cut where sentences and lines end. A mark behind a
/// unit belongs to it, and so does an enumerator before it.
struct TextUnits: Sendable {
  /// The units in reading order.
  let units: [TextUnit]
  /// The unit in which a fact begins.
  let places: [String: Int]

  /// Cuts a report.
  ///
  /// - Parameter further: Scalars before which units are cut again.
  init(_ source: PageSource, further: Set<Int> = []) {
    let scalars = source.report.text.scalars
    let sections = SectionLocator(source.report)
    var ranges = Self.cuts(of: source.report, scalars)
    if !further.isEmpty { ranges = ranges.flatMap { Self.divided($0, before: further) } }
    var units = ranges.map { range in
      TextUnit(
        range: range, text: scalars[range].string.oneLine, section: sections.section(at: range.lowerBound))
    }
    var places: [String: Int] = [:]
    for (id, passage) in source.passages.sorted(by: { ($0.value.span, $0.key) < ($1.value.span, $1.key) })
    where source.sections[id] == nil {
      guard let index = Self.index(of: passage.span.start, in: units) else { continue }
      units[index].facts.append(id)
      places[id] = index
    }
    self.units = units
    self.places = places
  }

  /// The unit that holds a scalar, else the first one after it, else the last.
  ///
  /// - Complexity: O(log n).
  func index(of scalar: Int) -> Int? { Self.index(of: scalar, in: units) }

  private static func index(of scalar: Int, in units: [TextUnit]) -> Int? {
    let place = units.partitioningIndex { $0.range.upperBound <= scalar }
    return units.isEmpty ? nil : min(place, units.count - 1)
  }

  private static func divided(_ range: Range<Int>, before cuts: Set<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for cut in range.dropFirst() where cuts.contains(cut) {
      pieces.append(start..<cut)
      start = cut
    }
    return pieces + [start..<range.upperBound]
  }

  private static func cuts(of report: Report, _ scalars: Scalars) -> [Range<Int>] {
    let headings = report.sections.map { $0.heading.span.range.clamped(to: scalars.indices) }
    var fixed: [(range: Range<Int>, isHeading: Bool)] = headings.map { ($0, true) }
    let starts = headings.map(\.lowerBound).sorted()
    func enter(_ statements: [some Statement]) {
      for statement in statements {
        let range = statement.span.range.clamped(to: scalars.indices)
        // A statement that a reader has carried past a heading ends there.
        let next = starts.partitioningIndex { $0 <= range.lowerBound }
        let end = next < starts.count ? min(starts[next], range.upperBound) : range.upperBound
        fixed.append((range.lowerBound..<end, false))
      }
    }
    enter(report.measures)
    enter(report.shortcomings)
    enter(report.causes)
    enter(report.rectifications)
    enter(report.commitments)
    fixed.sort {
      ($0.range.lowerBound, $0.isHeading ? 0 : 1, $1.range.upperBound)
        < ($1.range.lowerBound, $1.isHeading ? 0 : 1, $0.range.upperBound)
    }
    var cutter = UnitCutter(scalars: scalars)
    for piece in fixed where !piece.range.isEmpty {
      if piece.isHeading, piece.range.upperBound > cutter.position {
        cutter.gap(to: max(piece.range.lowerBound, cutter.position), joinsNext: false)
        cutter.skip(piece.range)
      } else if !piece.isHeading, piece.range.lowerBound >= cutter.position {
        cutter.gap(to: piece.range.lowerBound, joinsNext: true)
        cutter.statement(piece.range)
      }
    }
    cutter.gap(to: scalars.count, joinsNext: false)
    return cutter.units
  }
}

/// Finds the innermost section of a place.
private struct SectionLocator {
  private let sections: [Section]
  /// For each section the furthest end of those up to it.
  private let reach: [Int]

  init(_ report: Report) {
    sections = report.sections.sorted { ($0.span.start, $0.level) < ($1.span.start, $1.level) }
    var furthest = Int.min
    reach = sections.map { section in
      furthest = max(furthest, Self.end(of: section))
      return furthest
    }
  }

  private static func end(of section: Section) -> Int { max(section.span.end, section.heading.span.end) }

  /// - Complexity: O(log n) in the sections, and O(k) in those that begin behind the one found.
  func section(at scalar: Int) -> String? {
    let last = sections.partitioningIndex { $0.span.start <= scalar } - 1
    guard last >= 0 else { return nil }
    var place = last
    while reach[place] > scalar {
      if Self.end(of: sections[place]) > scalar { return sections[place].id }
      place -= 1
    }
    return sections[last].id
  }
}
