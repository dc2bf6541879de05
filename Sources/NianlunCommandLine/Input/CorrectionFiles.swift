import ReportCorrection
import ReportModel
import SnapshotStore

/// The files of corrections that belong to reports: beside the file that a report was read from, and beside its
/// snapshot in `snapshots/` of the working directory.
struct CorrectionFiles: Sendable {
  /// The folder that paths are relative to.
  let workingDirectory: String

  /// Where a report's corrections may lie, those beside the report first; relative to the working directory as shown.
  func paths(of loaded: LoadedReport) -> [String] {
    var paths = [beside(loaded.file.shown)]
    if let snapshot = snapshotPath(of: loaded) {
      let path = beside(snapshot)
      if normalized(path) != normalized(paths[0]) { paths.append(path) }
    }
    return paths
  }

  /// Where a report's corrections are to be written: where there are some already, else beside the snapshot if there is
  /// one, else beside the report.
  func destinations(of loaded: LoadedReport) -> [String] {
    let paths = paths(of: loaded)
    let present = paths.filter { FileSystem.exists(absolute($0)) }
    if !present.isEmpty { return present }
    let hasSnapshot = snapshotPath(of: loaded).map { FileSystem.isFile(absolute($0)) } ?? false
    return [hasSnapshot ? paths[paths.count - 1] : paths[0]]
  }

  /// The path to open for a path as shown.
  func absolute(_ path: String) -> String { FilePath.join(workingDirectory, path) }

  private func normalized(_ path: String) -> String { FilePath.normalized(absolute(path)) }

  private func beside(_ path: String) -> String {
    FilePath.join(FilePath.parent(of: path), FilePath.stem(of: path) + CorrectionFile.ending)
  }

  private func snapshotPath(of loaded: LoadedReport) -> String? {
    (try? SnapshotStore.relativePath(for: loaded.read)).map { FilePath.join(SnapshotStore.usualRoot, $0) }
  }

  /// What tells the corrections of a file's report from others; empty where there are none.
  func checksum(_ file: InputFile, _ identity: ReportIdentity) -> String {
    let report = Report(
      source: identity.source, text: "", township: identity.township, year: identity.year,
      yearRule: identity.yearRule,
      title: nil, documentNumber: nil, publisher: nil, published: nil, damagedDates: [], sections: [],
      measures: [], metrics: [], shortcomings: [], causes: [], rectifications: [], commitments: [],
      findings: [])
    return paths(of: LoadedReport(report: report, file: file)).compactMap { path in
      (try? FileSystem.bytes(of: absolute(path))).map { SHA256.hexadecimal($0) }
    }.joined()
  }

  /// A report's corrections; files that cannot be taken are reported.
  func entries(of loaded: LoadedReport, report: (Message) -> Void) -> [CorrectionEntry] {
    var entries: [CorrectionEntry] = []
    for path in paths(of: loaded) {
      guard let file = file(at: path, report: report) else { continue }
      guard file.year == loaded.read.year, file.township.canBe(loaded.read.township) else {
        report(.correctionsForeign(path: path, of: loaded.file.shown))
        continue
      }
      entries += file.corrections.filter { !entries.contains($0) }
    }
    return entries
  }

  /// The file at a path; nil where none lies there, or where it cannot be taken, which is reported.
  func file(at path: String, report: (Message) -> Void) -> CorrectionFile? {
    guard FileSystem.exists(absolute(path)) else { return nil }
    do {
      return try CorrectionFile(bytes: try FileSystem.bytes(of: absolute(path)))
    } catch let fault as CorrectionFile.Fault {
      report(.correctionsFault(path: path, fault))
    } catch let error as FileError {
      report(.unreadable(path: path, error.reason))
    } catch {
      report(.correctionsFault(path: path, .damaged("\(error)")))
    }
    return nil
  }
}

extension LoadedReport {
  /// Puts the corrections of reports in force, then the user's words for figures; what no longer fits is reported.
  static func corrected(
    _ loaded: [LoadedReport], by reader: FileReader, report: (Message) -> Void
  ) -> [LoadedReport] {
    var loaded = overruled(loaded, files: reader.corrections, report: report)
    for place in loaded.indices { reader.stages.nameFigures(&loaded[place].report) }
    return loaded
  }

  private static func overruled(
    _ loaded: [LoadedReport], files: CorrectionFiles, report: (Message) -> Void
  ) -> [LoadedReport] {
    var loaded = loaded
    for place in loaded.indices {
      loaded[place].corrections = files.entries(of: loaded[place], report: report)
    }
    guard loaded.contains(where: { !$0.corrections.isEmpty }) else { return loaded }
    let townships = TownshipGroups(loaded.map(\.entry.mention)).groups
    let corrector = Corrector(
      loaded.map { Corrector.Input(report: $0.read, entries: $0.corrections) }
    ) { one, other in townships.contains { $0.contains(one) && $0.contains(other) } }
    for place in loaded.indices {
      loaded[place].report = corrector.reports[place]
      for misfit in corrector.misfits[place] {
        report(.correctionMisfit(path: loaded[place].file.shown, misfit))
      }
    }
    return loaded
  }
}
