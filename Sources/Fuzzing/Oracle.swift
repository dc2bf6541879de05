import MarkedText
import ReportCorrection
import ReportHistory
import ReportInput
import ReportModel
import ReportReading
import SeededRandom
import SnapshotStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What must hold of everything that the project makes of an input, whatever the input is.
enum Oracle {
  // MARK: - Texts

  static func marking(_ text: String) -> String? {
    let marked = MarkedText(text)
    let source = Array(text.unicodeScalars)
    var end = 0
    for paragraph in marked.paragraphs {
      guard !paragraph.isEmpty, paragraph.lowerBound >= end, paragraph.upperBound <= marked.units.count else {
        return "paragraph \(paragraph) out of order"
      }
      end = paragraph.upperBound
      let span = marked.span(paragraph)
      guard span.start >= 0, span.start <= span.end, span.end <= source.count else {
        return "span \(span) of a paragraph lies outside"
      }
      let words = String(String.UnicodeScalarView(source[span.range]))
      if marked.sourceText(paragraph) != words { return "text at \(span) is not the source's" }
    }
    for numeral in marked.numerals where !numeral.value.isFinite || numeral.value < 0 {
      return "numeral \(numeral.value)"
    }
    let again = MarkedText(text)
    return again.units == marked.units && again.numerals.count == marked.numerals.count
      ? nil : "marked otherwise the second time"
  }

  /// The report of a text, nil where the text is refused as none.
  private static func report(_ text: String) -> Report? {
    try? ReportReader.read([UInt8](text.utf8), name: "2023.txt", fictional: false)
  }

  static func reading(_ text: String) -> String? {
    guard let report = report(text) else { return nil }
    if report != self.report(text) { return "read otherwise the second time" }
    return stored(report)
  }

  /// What is wrong with a report as a snapshot: its own checks (bounds, text at its span, references), and that it
  /// comes back as it was.
  private static func stored(_ report: Report) -> String? {
    do {
      let bytes = try Snapshot.bytes(of: report)
      return try Snapshot.report(from: bytes, path: "") == report ? nil : "comes back otherwise"
    } catch {
      return "\(error)"
    }
  }

  // MARK: - Files that reports come in

  /// Reads a page in one of the encodings, as the web gives it or with some bytes damaged.
  static func page(_ text: String, seed: UInt64) -> String? {
    var random = SplitMix64(seed: seed)
    var bytes = [UInt8](text.utf8)
    if random.below(3) == 0 {
      bytes = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    if random.below(2) == 0 { damage(&bytes, &random) }
    return document(bytes, name: "2023.html")
  }

  /// Packs parts into a Word file, which may be damaged, and reads it.
  ///
  /// - Parameter parts: The document, its numbering, its styles and its footnotes, as what stands within them.
  static func wordFile(_ parts: [String], seed: UInt64) -> String? {
    var random = SplitMix64(seed: seed)
    var bytes = WordPieces.file(parts)
    if random.below(3) == 0 { damage(&bytes, &random) }
    return document(bytes, name: "2023.docx")
  }

  /// Changes, takes out or doubles some bytes.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    for _ in 0...random.below(8) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let end = min(bytes.count, place + 1 + random.below(40))
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes[place] ^= 1 << UInt8(random.below(8))
      case 2: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
  }

  /// What is wrong with the text that is drawn from a file; a file that is refused is refused twice.
  private static func document(_ bytes: [UInt8], name: String) -> String? {
    let reader = InputReader(searchPath: "")
    func read() -> Result<InputDocument, InputError> {
      do throws(InputError) {
        return .success(try reader.read(bytes, name: name))
      } catch {
        return .failure(error)
      }
    }
    let first = read()
    if first != read() { return "drawn otherwise the second time" }
    guard case .success(let document) = first else { return nil }
    if document.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return "a document of nothing" }
    if document.format != .text, document.text.contains("\n\n") || !document.text.hasSuffix("\n") {
      return "an empty line, or a line without an end"
    }
    return marking(document.text) ?? reading(document.text)
  }

  // MARK: - Histories

  static func comparing(_ one: String, _ other: String) -> String? {
    guard let old = report(one), let new = report(other) else { return nil }
    let comparison = History.compare(old, new)
    if comparison != History.compare(old, new) { return "compared otherwise the second time" }
    return rows(of: comparison, old, new) ?? itself(old) ?? history([old, new])
  }

  /// What is wrong with the ids and passages of a comparison.
  private static func rows(of comparison: Comparison, _ old: Report, _ new: Report) -> String? {
    func ids(_ report: Report) -> Set<String> {
      Set(
        report.sections.map(\.id) + report.measures.map(\.id) + report.metrics.map(\.id)
          + report.shortcomings.map(\.id) + report.commitments.map(\.id))
    }
    let (before, now) = (ids(old), ids(new))
    var links: [(from: [String], to: [String])] = []
    links += comparison.sections.map { ($0.from, $0.to) }
    links += comparison.measures.map { ($0.from, $0.to) }
    links += comparison.metrics.map { ($0.from, $0.to) }
    links += comparison.shortcomings.map { ($0.from, $0.to) }
    links += comparison.commitments.map { ([$0.commitment], $0.actual.map { [$0] } ?? []) }
    for link in links {
      if link.from.isEmpty && link.to.isEmpty { return "a row of nothing" }
      if let id = link.from.first(where: { !before.contains($0) }) { return "no \(id) in the older report" }
      if let id = link.to.first(where: { !now.contains($0) }) { return "no \(id) in the newer report" }
    }
    let source = Array(new.text.unicodeScalars)
    for passage in comparison.commitments.flatMap(\.evidence) {
      guard passage.span.start >= 0, passage.span.start <= passage.span.end, passage.span.end <= source.count,
        source[passage.span.range].elementsEqual(passage.text.unicodeScalars)
      else { return "evidence is not the text at \(passage.span)" }
    }
    for row in comparison.metrics where !(row.delta ?? 0).isFinite || !(row.percent ?? 0).isFinite {
      return "a difference that is no number"
    }
    return nil
  }

  /// What has changed between a report and itself.
  private static func itself(_ report: Report) -> String? {
    let comparison = History.compare(report, report)
    let changed: Set<MetricRow.Change> = [.increased, .decreased]
    // Of several figures told in the same words with the same number any may be taken for any.
    if let row = comparison.metrics.first(where: { changed.contains($0.change) }) {
      return "compared with itself: \(row.indicator.label) \(row.change.rawValue)"
    }
    if let row = comparison.shortcomings.first(where: { $0.change != .recurring }) {
      return "compared with itself: \(row.name) \(row.change.rawValue)"
    }
    if comparison.copied < 0.999, report.measures.isEmpty == false {
      return "compared with itself: not copied"
    }
    return nil
  }

  private static func history(_ reports: [Report]) -> String? {
    let weaknesses = History.weaknesses(reports)
    let years = Set(reports.compactMap(\.year))
    for weakness in weaknesses.weaknesses {
      if weakness.occurrences.isEmpty { return "a weakness that nobody names" }
      if weakness.occurrences.contains(where: { !years.contains($0.year) }) { return "a weakness of no year" }
    }
    let trends = History.trends(reports)
    for point in trends.series.flatMap(\.points) where !point.value.isFinite {
      return "a value that is no number"
    }
    let board = History.board(reports)
    return board.townships.isEmpty && reports.contains { $0.year != nil } ? "a board without townships" : nil
  }

  // MARK: - Files

  /// Edits a snapshot of the report as a person or a broken disk might; it is refused, or all that follows stands.
  static func snapshot(_ text: String, seed: UInt64) -> String? {
    guard let report = report(text) else { return nil }
    if let fault = stored(report) { return fault }
    var editor = JSONEditor(seed: seed)
    guard let data = try? JSON.data(report),
      let edited = editor.edited([UInt8](data)),
      let read = try? Snapshot.report(from: edited, path: "")
    else { return nil }
    return stored(read) ?? history([read, report])
      ?? (History.compare(read, report) == History.compare(read, report) ? nil : "compared otherwise")
  }

  /// Corrects reports at random; what comes out is sound, and the file comes back as it was.
  static func corrections(_ one: String, _ other: String, seed: UInt64) -> String? {
    guard let old = report(one), let new = report(other) else { return nil }
    var random = SplitMix64(seed: seed)
    let reports = [old, new]
    let entries = reports.map { report in
      Self.entries(for: report, beside: report == old ? new : old, &random)
    }
    let corrector = Corrector(zip(reports, entries).map { Corrector.Input(report: $0, entries: $1) }) {
      _, _ in true
    }
    for (report, own) in zip(corrector.reports, entries) {
      if let fault = stored(report) { return "corrected: " + fault }
      let file = CorrectionFile(township: report.township, year: report.year ?? 2023, corrections: own)
      guard let bytes = try? file.bytes() else { return "the file cannot be written" }
      do {
        if try CorrectionFile(bytes: bytes) != file { return "the file comes back otherwise" }
      } catch {
        return "its own file is refused: \(error)"
      }
      var editor = JSONEditor(seed: seed)
      guard let edited = editor.edited(bytes), let read = try? CorrectionFile(bytes: edited) else { continue }
      let again = Corrector([Corrector.Input(report: report, entries: read.corrections)]) { _, _ in true }
      if let fault = stored(again.reports[0]) { return "corrected by an edited file: " + fault }
    }
    let corrected = corrector.reports
    if let fault = rows(of: History.compare(corrected[0], corrected[1]), corrected[0], corrected[1]) {
      return fault
    }
    return history(corrected)
  }

  private static func entries(
    for report: Report, beside other: Report, _ random: inout SplitMix64
  ) -> [CorrectionEntry] {
    var entries: [CorrectionEntry] = []
    let length = report.text.unicodeScalars.count
    for _ in 0..<4 where length > 30 {
      let start = random.below(length - 30)
      if let figure = ReportReader.figure(in: Span(start, start + 1 + random.below(29)), of: report) {
        entries.append(CorrectionEntry(kind: .added, fact: FactAnchor(figure, in: report.text)))
      }
    }
    let kinds = Correction.Kind.allCases
    for _ in 0..<random.below(6) {
      let sort = StatementKind.allCases[random.below(StatementKind.allCases.count)]
      let (facts, others) = (report.facts(sort), other.facts(sort))
      guard !facts.isEmpty, let fact = FactAnchor(facts[random.below(facts.count)].id, in: report) else {
        continue
      }
      let kind = kinds[random.below(kinds.count)]
      let far = others.isEmpty ? nil : FactAnchor(others[random.below(others.count)].id, in: other)
      let now: String? =
        switch kind {
        case .value: String(random.below(10_000))
        case .kind: MetricKind.allCases[random.below(3)].rawValue
        case .outcome: Outcome.allCases[random.below(4)].rawValue
        case .indicator, .label: "名称\(random.below(9))"
        default: nil
        }
      let entry = CorrectionEntry(
        kind: kind, fact: fact, other: CorrectionEntry.Other(year: other.year ?? 2023, fact: far), now: now)
      // Only what may be said of such a fact.
      if (try? CorrectionFile(
        bytes: CorrectionFile(township: Township(), year: 2023, corrections: [entry]).bytes())) != nil
      {
        entries.append(entry)
      }
    }
    return entries
  }

  /// Takes a table apart; it is refused, or each of its cells is understood or not, twice the same.
  static func ledger(_ text: String) -> String? {
    guard let table = try? LedgerTable(text) else { return nil }
    if (try? LedgerTable(text)) != table { return "taken otherwise the second time" }
    for row in table.rows
    where LedgerCommand.commands(in: row.correction) != LedgerCommand.commands(in: row.correction) {
      return "understood otherwise the second time"
    }
    let reader = LedgerReader(reports: [], read: [])
    for row in table.rows {
      if case .success(let changes) = reader.changes(row, sort: nil), !changes.isEmpty {
        return "a change to a report that is not there"
      }
    }
    return nil
  }
}
