import ReportInput
import ReportModel
import SnapshotStore

/// Reads a file as a report; may be used by several threads at once.
struct FileReader: Sendable {
  /// The library that reads.
  let stages: Stages
  /// The most bytes that a report's file may have.
  let sizeLimit: Int
  /// The most facts of one sort that a report may have; nil where it is not held against others.
  let factLimit: Int?
  /// Where corrections lie.
  let corrections: CorrectionFiles
  /// Where the lines of a stream were laid aside, if reports came as lines.
  var spool: SpoolFile?
  /// What was piped in, if it was asked for.
  var standardInput: Result<[UInt8], FileError>?

  /// Why a file is left out.
  struct Failure: Error {
    /// What to say of it.
    var message: Message
  }

  /// Makes a reader.
  init(stages: Stages, corrections: CorrectionFiles, sizeLimit: Int, factLimit: Int?) {
    self.stages = stages
    self.corrections = corrections
    self.sizeLimit = sizeLimit
    self.factLimit = factLimit
  }

  /// The whole report.
  func report(of file: InputFile) -> Result<Report, Failure> {
    Result { () throws(Failure) in
      guard let place = file.line else {
        let bytes = try bytes(of: file)
        return try limited(report(file, bytes, isSnapshot: Self.isSnapshot(file, bytes)), file)
      }
      return try limited(report(LineReader.Line(number: place.number, bytes: laidAside(place))).report, file)
    }
  }

  private func limited(_ report: Report, _ file: InputFile) throws(Failure) -> Report {
    guard let factLimit else { return report }
    let counts = [
      report.sections.count, report.measures.count, report.metrics.count, report.shortcomings.count,
      report.commitments.count,
    ]
    let most = counts.max() ?? 0
    guard most <= factLimit else {
      throw Failure(message: .tooManyFacts(path: file.shown, count: most, limit: factLimit))
    }
    return report
  }

  /// The whole report of a line.
  func report(of line: LineReader.Line) -> Result<Report, Failure> {
    Result { () throws(Failure) in try report(line).report }
  }

  /// What a catalogue keeps of the report of a line, which is laid aside at a place.
  func entry(of line: LineReader.Line, at place: Range<Int>) -> Result<CatalogueEntry, Failure> {
    Result { () throws(Failure) in
      var (file, identity): (InputFile, ReportIdentity)
      switch try text(of: line) {
      case .report:
        let read = try report(line)
        (file, identity) = (read.file, read.report.identity)
      case .document(let path, let text):
        file = Self.file(path)
        let (name, isFictional) = (FilePath.lastName(of: path), file.isFictional)
        identity = try self.text(file) { try stages.identify(Array(text.utf8), name, isFictional) }
      }
      file.line = InputFile.Line(number: line.number, place: place)
      return CatalogueEntry(file: file, identity: identity, checksum: identity.source.sha256)
    }
  }

  private func text(of line: LineReader.Line) throws(Failure) -> StreamedText {
    if line.isTooLong { throw Failure(message: .unreadable(path: Self.name(of: line), .tooBig)) }
    guard let text = StreamedText(line.bytes) else {
      throw Failure(message: .lineUnknown(number: line.number))
    }
    return text
  }

  private func report(_ line: LineReader.Line) throws(Failure) -> (file: InputFile, report: Report) {
    switch try text(of: line) {
    case .document(let path, let text):
      let file = Self.file(path)
      return (file, try report(file, Array(text.utf8), isSnapshot: false))
    case .report:
      let file = Self.file(Self.name(of: line))
      return (file, try report(file, line.bytes, isSnapshot: true))
    }
  }

  /// What messages call a line of standard input.
  private static func name(of line: LineReader.Line) -> String { "-:\(line.number)" }

  private static func file(_ path: String) -> InputFile {
    InputFile(
      path: path, shown: path, isFictional: TownshipFolder.isFictional(path),
      year: FileYear.year(inNameOf: path))
  }

  private func laidAside(_ line: InputFile.Line) throws(Failure) -> [UInt8] {
    do throws(ChannelError) {
      guard let spool else { return [] }
      return try spool.bytes(line.place)
    } catch {
      throw Failure(message: .inputFailed(error))
    }
  }

  /// What a catalogue keeps of the report.
  func entry(of file: InputFile) -> Result<CatalogueEntry, Failure> {
    Result { () throws(Failure) in
      let bytes = try bytes(of: file)
      if Self.isSnapshot(file, bytes) {
        let identity = try report(file, bytes, isSnapshot: true).identity
        return CatalogueEntry(file: file, identity: identity, checksum: SHA256.hexadecimal(bytes))
      }
      let identity = try text(file) { try stages.identify(bytes, Self.name(of: file), file.isFictional) }
      return CatalogueEntry(file: file, identity: identity, checksum: identity.source.sha256)
    }
  }

  /// Whether a file is a snapshot by its name, or by how it begins where it has none; RTF begins with a brace, too.
  private static func isSnapshot(_ file: InputFile, _ bytes: [UInt8]) -> Bool {
    guard file.isStandardInput else { return FilePath.ending(of: file.path) == "json" }
    return bytes.first == UInt8(ascii: "{") && bytes.dropFirst().first != UInt8(ascii: "\\")
  }

  /// The name that a report from standard input bears.
  private static let nameOfInput = "stdin"

  private static func name(of file: InputFile) -> String {
    file.isStandardInput ? nameOfInput : FilePath.lastName(of: file.path)
  }

  private func bytes(of file: InputFile) throws(Failure) -> [UInt8] {
    guard file.isStandardInput else {
      do throws(FileFault) {
        // A snapshot is some times as big as the text it was read from.
        let isSnapshot = FilePath.ending(of: file.path) == "json"
        return try FileBytes.read(file.path, limit: isSnapshot ? sizeLimit * 4 : sizeLimit)
      } catch {
        throw Failure(message: .notRead(path: file.shown, error))
      }
    }
    do throws(FileError) {
      guard let standardInput else { throw FileError(path: file.path, reason: .missing) }
      return try standardInput.get()
    } catch {
      throw Failure(message: .unreadable(path: file.shown, error.reason))
    }
  }

  private func report(
    _ file: InputFile, _ bytes: [UInt8], isSnapshot: Bool
  ) throws(Failure) -> Report {
    guard isSnapshot else {
      return try text(file) { try stages.read(bytes, Self.name(of: file), file.isFictional) }
    }
    do throws(SnapshotError) {
      var report = try Snapshot.report(from: bytes, path: file.shown)
      if file.isFictional { report.source.fictional = true }
      return report
    } catch {
      throw Failure(message: .snapshot(path: file.shown, error))
    }
  }

  private func text<Reading>(_ file: InputFile, _ read: () throws -> Reading) throws(Failure) -> Reading {
    do {
      return try read()
    } catch InputError.ownOutput where file.isFound {
      // Of formats that need another program this is known only once it has been read.
      throw Failure(message: .left(path: file.shown, .output))
    } catch {
      throw Failure(message: .notAReport(path: file.shown, error))
    }
  }
}
