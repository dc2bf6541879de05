import ReportCorrection
import ReportInput
import ReportModel
import ReportReading
import SnapshotStore

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// One year's rule-of-law report of a township, as read: its text, and what it says with the passages in which it does.
///
/// ```swift
/// let report = try Report(file: "青溪镇2024.txt")
/// for figure in report.figures { print(figure.label, figure.value, figure.unit) }
/// ```
///
/// The same bytes and name always give the same report. Lists are made of the reading when they are asked for; keep one
/// that is needed often. What has no complexity given takes no time to speak of.
public struct Report: Hashable, Sendable {
  /// The report with what a person overruled in force.
  let inner: ReportModel.Report
  /// The report as read, and what a person overruled of it.
  let reading: CorrectedReading
  /// What of that does not fit any more.
  private let misfits: [CorrectionEntry]

  init(_ inner: ReportModel.Report) { self.init(inner, of: CorrectedReading(inner), misfits: []) }

  init(_ inner: ReportModel.Report, of reading: CorrectedReading, misfits: [CorrectionEntry]) {
    self.inner = inner
    self.reading = reading
    self.misfits = misfits
  }

  /// Puts in force what concerns the report alone.
  private init(_ reading: CorrectedReading) {
    let alone = Report(reading.read, of: reading, misfits: [])
    self = Report.corrected([alone], areOfOneTownship: true)[0]
  }

  // MARK: - Reading

  /// Reads a report from a file.
  ///
  /// What a person overruled, as `nianlun correct` keeps it in `2023.corrections.json` beside `2023.txt`, is in force;
  /// links between years are in whatever takes the reports of both. Corrections beside a snapshot are not looked for.
  ///
  /// - Parameters:
  ///   - path: The file: plain text, a saved page, a Word file, or whatever else a report comes in; LibreOffice or
  ///     `pdftotext` has to be there for old Word files and for PDF.
  ///   - isFictional: Whether the township is invented, which everything that follows from the report says; nil where a
  ///     folder above the file whose name ends in （虚构） is to tell.
  ///   - isCorrected: Whether corrections beside the file are put in force.
  ///   - additions: Words beside those that nianlun knows.
  /// - Throws: `ReadingError`, whatever the file holds, and where its corrections cannot be taken; no input ends the
  ///   process.
  /// - Complexity: O(n) in the length of the file, some 15 MB a second.
  public init(
    file path: String, isFictional: Bool? = nil, isCorrected: Bool = true, additions: LexiconAdditions? = nil
  ) throws(ReadingError) {
    let read: ReportModel.Report
    do {
      let name = FilePath.lastName(of: path)
      let bytes = try FileBytes.read(path, limit: InputLimits.fileBytes)
      let document = try InputReader().read(bytes, name: name)
      let source = document.source(
        of: bytes, name: name, fictional: isFictional ?? TownshipFolder.isFictional(path))
      read = try ReportReader.read(document.text, from: source, lexicon: additions.lexicon)
    } catch {
      throw ReadingError(error, path: path)
    }
    self.init(isCorrected ? try CorrectedReading(read, beside: path) : CorrectedReading(read))
  }

  /// Reads a report from a text.
  ///
  /// - Parameters:
  ///   - text: The report.
  ///   - name: What the report is to be known by, as a file would by its name.
  ///   - isFictional: Whether the township is invented; everything that follows from the report says so.
  ///   - additions: Words beside those that nianlun knows.
  /// - Throws: `ReadingError` where the text is empty or no such report.
  /// - Complexity: O(n) in the length of the text, some 15 MB a second.
  public init(
    text: String, name: String, isFictional: Bool = false, additions: LexiconAdditions? = nil
  ) throws(ReadingError) {
    do {
      self.init(
        try ReportReader.read(
          Array(text.utf8), name: name, fictional: isFictional, lexicon: additions.lexicon))
    } catch {
      throw ReadingError(error, path: name)
    }
  }

  /// Takes a report from the JSON that `json()`, `nianlun read --format json` and `nianlun snapshot` write.
  ///
  /// - Throws: `ReadingError.damagedJSON`.
  /// - Complexity: O(n) in the length of the JSON.
  public init(json: Data) throws(ReadingError) {
    do {
      self.init(try Snapshot.report(from: Array(json), path: ""))
    } catch {
      throw ReadingError(error, path: "")
    }
  }

  // MARK: - Identity

  /// The name of the file that it was read from, without its folder.
  public var name: String { inner.source.name }
  /// The township that reports.
  public var township: Township { Township(inner.township) }
  /// The year reported on; nil where the report does not tell.
  public var year: Int? { inner.year }
  /// The title, its lines joined.
  public var title: String? { inner.title }
  /// The report's own document number, such as 青政发〔2023〕4号.
  public var documentNumber: String? { inner.documentNumber }
  /// The publishing body.
  public var publisher: String? { inner.publisher }
  /// The date of publication, else of the signature, as `2024-04-01`.
  public var published: String? { inner.published }
  /// Whether the township is invented.
  public var isFictional: Bool { inner.source.fictional }
  /// The whole text; every passage refers to its Unicode scalars.
  public var text: String { inner.text }

  // MARK: - What it says

  /// The statements of what was done, in the order of the text.
  ///
  /// - Complexity: O(n) in the statements.
  public var measures: [Statement] { inner.measures.map(Statement.init) }
  /// The quantities, in the order of the text.
  ///
  /// - Complexity: O(n) in the quantities.
  public var figures: [Figure] { inner.metrics.map(Figure.init) }
  /// What it admits to be weak, in the order of the text.
  ///
  /// - Complexity: O(n) in the shortcomings.
  public var shortcomings: [Statement] { inner.shortcomings.map(Statement.init) }
  /// The causes that it gives, in the order of the text.
  ///
  /// - Complexity: O(n) in the causes.
  public var causes: [Statement] { inner.causes.map(Statement.init) }
  /// What it says of earlier problems put right, in the order of the text.
  ///
  /// - Complexity: O(n) in the problems.
  public var rectifications: [Statement] { inner.rectifications.map(Statement.init) }
  /// What it plans for the next year, in the order of the text.
  ///
  /// - Complexity: O(n) in the plans.
  public var promises: [Statement] { inner.commitments.map(Statement.init) }
  /// What does not add up in it, is missing, or is late.
  ///
  /// - Complexity: O(n) in the findings, times the figures that they rest on.
  public var findings: [Finding] { inner.findings.map { Finding($0, in: inner) } }

  // MARK: - What a person overruled

  /// What a person overruled, in the order of the text; links to years whose reports are not at hand count as in force.
  ///
  /// - Complexity: O(n²) in the corrections.
  public var corrections: [Correction] {
    reading.entries.map { Correction($0, isInForce: !misfits.contains($0)) }
  }

  /// Everything that was read, outline included, as the documented JSON (`nianlun/report/1`).
  ///
  /// - Throws: `EncodingError`, which no report that was read gives rise to.
  /// - Complexity: O(n log n) in the facts of the report.
  public func json() throws -> Data { try contractJSON(inner) }
}
