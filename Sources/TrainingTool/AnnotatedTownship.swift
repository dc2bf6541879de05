import Foundation
import Lexicon
import Models
import ReportHistory
import ReportModel
import ReportReading

/// One annotated township: its reports as the program reads them beside what the annotators say.
final class AnnotatedTownship: Sendable {
  /// The name of its folder.
  let name: String
  /// The folder of the group it is of: `dev`, `further`, `bank`.
  let group: String
  let gold: Gold
  let years: [String]
  let reports: [Report]
  /// The points of all reports that annotators mark too, in the order of the years.
  let points: [Point]
  /// The plans of which it is known what became of them.
  let promises: [Promise]
  /// The weaknesses that the latest report does not name.
  let gone: [Gone]

  /// By report, then by figure: the series that it may stand for; empty where the annotators have none.
  let series: [[Set<String>]]
  /// By report, then by section: the year and id that the annotators give it; nil where they have none.
  let sectionKeys: [[String?]]

  struct Point {
    let place: TownshipHistory.Point
    let text: String
    let aspects: [String]
    /// The weaknesses that it is of.
    let chains: Set<Int>
  }
  struct Promise {
    let year: Int
    /// The plan's place in its report.
    let plan: Int
    let text: String
    let outcome: String
    /// Where the next report tells of it.
    let evidence: Span?
  }
  struct Gone {
    /// Its points, by place among the township's points.
    let points: [Int]
    /// The year of its latest point.
    let last: Int
    /// The report that calls it put right, and where.
    let resolved: (year: Int, span: Span)?
  }

  /// Whether the phrases call it so: by its group and its folder.
  func isCalled(_ name: String) -> Bool { name == group + "/" + self.name }

  /// - Throws: What reading a file or the annotation throws.
  init(_ folder: URL) throws {
    name = folder.lastPathComponent
    group = folder.deletingLastPathComponent().lastPathComponent
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    let years = gold.reports.keys.sorted()
    let reports = try years.map { year in
      let file = folder.appendingPathComponent(year + ".txt")
      return try ReportReader.read(
        Array(Data(contentsOf: file)), name: file.lastPathComponent, fictional: true)
    }
    (self.gold, self.years, self.reports) = (gold, years, reports)
    func year(_ key: String) -> Int { years.firstIndex(of: String(key.prefix { $0 != "/" })) ?? 0 }
    func span(_ quote: String, _ year: Int) -> Span? { reports[year].text.span(of: quote) }
    series = years.indices.map { index in
      Self.series(of: reports[index], by: gold.reports[years[index]]?.metrics ?? [])
    }
    sectionKeys = years.indices.map { index in
      Self.keys(of: reports[index], years[index], by: gold.reports[years[index]]?.sections ?? [])
    }
    var points: [Point] = []
    var placeOfKey: [String: Int] = [:]
    for (index, label) in years.enumerated() {
      for point in gold.reports[label]?.shortcomings ?? [] {
        let key = label + "/" + point.id
        guard let own = span(point.quote, index),
          let read = reports[index].shortcomings.map(\.span).place(like: own)
        else { continue }
        let chains = gold.links.weaknesses.indices.filter { gold.links.weaknesses[$0].chain.contains(key) }
        placeOfKey[key] = points.count
        points.append(
          Point(
            place: TownshipHistory.Point(report: index, point: read), text: point.quote,
            aspects: point.aspects, chains: Set(chains)))
      }
    }
    self.points = points
    promises = gold.links.commitments.compactMap { link in
      let own = year(link.commitment)
      guard own + 1 < years.count,
        let plan = gold.reports[years[own]]?.commitments.first(where: {
          years[own] + "/" + $0.id == link.commitment
        }), let at = span(plan.quote, own),
        let read = reports[own].commitments.map(\.span).place(like: at)
      else { return nil }
      let evidence = link.evidence.flatMap { words in
        words.count == 2 && year(words[0]) == own + 1 ? span(words[1], own + 1) : nil
      }
      return Promise(
        year: own, plan: read, text: plan.quote, outcome: link.outcome, evidence: evidence)
    }
    gone = gold.links.weaknesses.compactMap { chain in
      let own = chain.chain.compactMap { placeOfKey[$0] }
      guard let last = own.map({ points[$0].place.report }).max(), last + 1 < years.count else { return nil }
      let resolved = chain.resolved.flatMap { words -> (year: Int, span: Span)? in
        let at = year(words.year)
        return span(words.quote, at).map { (at, $0) }
      }
      return Gone(points: own, last: last, resolved: resolved)
    }
  }

  /// By figure: the series of the annotated facts with the same value at the same place.
  private static func series(of report: Report, by gold: [Gold.Metric]) -> [Set<String>] {
    let places = gold.map { metric -> Span? in
      guard let quote = report.text.span(of: metric.quote), let number = metric.quote.span(of: metric.number)
      else { return nil }
      return Span(quote.start + number.start, quote.start + number.end)
    }
    return report.metrics.map { read in
      Set(
        zip(gold, places).filter { metric, place in
          metric.kind == read.kind.rawValue && abs(metric.value - read.value) <= 1e-6 * max(1, read.value)
            && (place?.overlap(read.number.span) ?? 0) > 0
        }.map(\.0.series))
    }
  }

  /// Each two series that some township tells apart.
  static func distinctSeries(_ townships: [AnnotatedTownship]) -> Set<[String]> {
    var pairs: Set<[String]> = []
    for township in townships {
      let names = Set(township.series.flatMap { $0.flatMap { $0 } })
      for one in names { for other in names where other != one { pairs.insert([one, other]) } }
    }
    return pairs
  }

  /// Whether a section continues another of the next report, by their places; nil where that is left open.
  ///
  /// A link to what holds the right counterpart, or stands in it, is neither found nor invented.
  func isSame(section one: Int, _ other: Int, old: Int) -> Bool? {
    guard sectionKeys[old][one] != nil, sectionKeys[old + 1][other] != nil else { return nil }
    let links = sectionLinks(old)
    if links.contains(where: { $0 == (one, other) }) { return true }
    func areKin(_ left: Int, _ right: Int, _ report: Report) -> Bool {
      left != right && (report.stands(section: left, in: right) || report.stands(section: right, in: left))
    }
    // A parent or a child of the right counterpart is neither right nor wrong; its other children are wrong.
    return links.contains {
      one == $0.0 && areKin(other, $0.1, reports[old + 1]) || other == $0.1 && areKin(one, $0.0, reports[old])
    } ? nil : false
  }

  /// The sections of a report and of the next one that continue each other, by their places.
  func sectionLinks(_ old: Int) -> [(Int, Int)] {
    gold.links.sections.compactMap { link in
      guard let one = sectionKeys[old].firstIndex(of: link[0]),
        let other = sectionKeys[old + 1].firstIndex(of: link[1])
      else { return nil }
      return (one, other)
    }
  }

  /// By section: the year and id of the annotated one whose heading begins at its place, within three characters.
  private static func keys(of report: Report, _ year: String, by gold: [Gold.Section]) -> [String?] {
    let starts = gold.map { report.text.span(of: $0.line)?.start }
    return report.sections.map { section in
      let distances = starts.map { $0.map { abs($0 - section.heading.span.start) } ?? Int.max }
      guard let best = distances.indices.min(by: { distances[$0] < distances[$1] }), distances[best] <= 3
      else { return nil }
      return year + "/" + gold[best].id
    }
  }

  /// All annotated townships of a folder of groups, in the order of their names.
  static func all(in benchmark: URL) throws -> [AnnotatedTownship] {
    try ["dev", "real", "further", "bank"].flatMap { group in
      let folder = benchmark.appendingPathComponent(group)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .map { folder.appendingPathComponent($0) }
        .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold.json").path) }
        .map { try AnnotatedTownship($0) }
    }
  }
}

extension String {
  /// Where words first stand, in scalars; nil where they do not.
  func span(of words: String) -> Span? {
    let text = Array(unicodeScalars)
    let sought = Array(words.unicodeScalars)
    guard let first = sought.first, text.count >= sought.count else { return nil }
    for start in 0...(text.count - sought.count) where text[start] == first {
      if text[start..<start + sought.count].elementsEqual(sought) {
        return Span(start, start + sought.count)
      }
    }
    return nil
  }
}

extension Array where Element == Span {
  /// The span that covers the same as another, by half of what both cover at least.
  func place(like other: Span) -> Int? {
    func share(_ span: Span) -> Double {
      let both = Double(span.overlap(other))
      return both / (Double(span.count + other.count) - both)
    }
    return indices.max { share(self[$0]) < share(self[$1]) }.flatMap { share(self[$0]) >= 0.5 ? $0 : nil }
  }
}

extension Report {
  /// Whether a section is another one or stands in it, by their places.
  func stands(section inner: Int, in outer: Int) -> Bool {
    var place: Int? = inner
    while let at = place {
      if at == outer { return true }
      let parent = sections[at].parent
      place = sections[..<at].lastIndex { $0.id == parent }
    }
    return false
  }
}
