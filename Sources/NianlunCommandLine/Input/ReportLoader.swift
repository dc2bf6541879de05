import Platform
import ReportInput
import ReportModel
import SnapshotStore

/// Reads many files as reports; one that cannot be read is reported and left out.
final class ReportLoader {
  /// Reads one file.
  private(set) var reader: FileReader
  private let reporter: Reporter
  private let input: (any InputChannel)?
  /// Whether long work is to be shown as it goes on.
  let showsProgress: Bool
  /// Where corrections lie.
  var corrections: CorrectionFiles { reader.corrections }
  /// What is known of files already.
  private var known: [String: Result<CatalogueEntry, FileReader.Failure>] = [:]

  /// Makes a loader.
  ///
  /// - Parameters:
  ///   - stages: The library.
  ///   - reporter: Takes what cannot be read.
  ///   - input: Standard input; nil for none.
  ///   - sizeLimit: The most bytes that a report's file may have.
  ///   - comparesReports: Whether reports are held against each other.
  ///   - showsProgress: Whether long work is to be shown as it goes on.
  ///   - workingDirectory: The folder that paths are relative to.
  init(
    stages: Stages, reporter: Reporter, input: (any InputChannel)?, sizeLimit: Int = InputLimits.fileBytes,
    comparesReports: Bool, showsProgress: Bool, workingDirectory: String
  ) {
    reader = FileReader(
      stages: stages, corrections: CorrectionFiles(workingDirectory: workingDirectory), sizeLimit: sizeLimit,
      factLimit: comparesReports ? InputLimits.facts(inFilesOf: sizeLimit) : nil)
    self.input = input
    self.reporter = reporter
    self.showsProgress = showsProgress
  }

  /// Makes ready to read files: what is piped in is read once, before several threads may ask for it.
  func prepare(for files: [InputFile]) {
    guard reader.standardInput == nil, files.contains(where: \.isStandardInput) else { return }
    reader.standardInput = Result { () throws(FileError) in
      guard let input else { throw FileError(path: InputFile.standardInput, reason: .missing) }
      return try input.bytes()
    }
  }

  /// Returns the reports of the files in their order.
  func reports(of files: [InputFile]) -> [LoadedReport] {
    prepare(for: files)
    let reader = reader
    var loaded: [LoadedReport] = []
    each(of: files, make: { reader.report(of: $0) }) { file, report in
      warn(of: file, report.source, reads: report.year)
      loaded.append(LoadedReport(report: report, file: file))
    }
    return LoadedReport.corrected(loaded, by: reader) { reporter.report($0) }
  }

  /// Returns what a catalogue keeps of the files' reports, in their order.
  func entries(of files: [InputFile]) -> [CatalogueEntry] {
    prepare(for: files)
    var entries: [CatalogueEntry] = []
    let known = known
    each(of: files, make: { [reader] in known[$0.path] ?? reader.entry(of: $0) }) { file, entry in
      warn(of: file, entry.identity.source, reads: entry.identity.year)
      // The file may have been looked at before it was known what it is asked for as.
      // What a person overruled is part of what the entry stands for.
      entries.append(
        CatalogueEntry(
          file: file, identity: entry.identity,
          checksum: entry.checksum + corrections.checksum(file, entry.identity)))
    }
    return entries
  }

  /// Looks at files without a word on what cannot be read.
  func look(at files: [InputFile]) -> [Result<CatalogueEntry, FileReader.Failure>] {
    prepare(for: files)
    let new = files.filter { known[$0.path] == nil }
    let reader = reader
    for (file, entry) in zip(new, Parallel.map(new, { reader.entry(of: $0) })) { known[file.path] = entry }
    return files.map { known[$0.path] ?? reader.entry(of: $0) }
  }

  private func each<Reading: Sendable>(
    of files: [InputFile], make: @Sendable (InputFile) -> Result<Reading, FileReader.Failure>,
    take: (InputFile, Reading) -> Void
  ) {
    var progress = Progress(.reading, total: files.count, reporter: showsProgress ? reporter : nil)
    Parallel.each(of: files, make: make) { file, reading in
      switch reading {
      case .success(let reading): take(file, reading)
      case .failure(let failure): reporter.report(failure.message)
      }
      progress.advance()
    }
    progress.finish()
  }

  private func warn(of file: InputFile, _ source: Source, reads year: Int?) {
    for note in source.notes ?? [] where Message.isTold(note) {
      reporter.report(.sourceNote(path: file.shown, note))
    }
    if let named = file.year, let year, named != year, file.township != nil {
      reporter.report(.yearDiffers(path: file.shown, named: named, read: year))
    }
  }
}
