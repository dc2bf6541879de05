import ReportCorrection
import ReportModel
import SnapshotStore

/// A report as it was read, with what a person overruled of it.
struct CorrectedReading: Hashable, Sendable {
  let read: ReportModel.Report
  let entries: [CorrectionEntry]

  /// Takes the corrections that lie beside a report's file; none where no such file is there.
  init(_ read: ReportModel.Report, beside path: String) throws(ReadingError) {
    self.read = read
    let place = FilePath.join(FilePath.parent(of: path), FilePath.stem(of: path) + CorrectionFile.ending)
    guard FileSystem.exists(place) else {
      entries = []
      return
    }
    let file: CorrectionFile
    do {
      file = try CorrectionFile(bytes: try FileSystem.bytes(of: place))
    } catch {
      throw .corrections(path: place, detail: "\(error)")
    }
    guard file.year == read.year, file.township.canBe(read.township) else {
      throw .corrections(path: place, detail: "they are of another township or year")
    }
    entries = file.corrections
  }

  /// A report that nobody corrected, or of which the corrections are not known.
  init(_ read: ReportModel.Report) {
    self.read = read
    entries = []
  }
}

extension Report {
  /// Reports with their corrections in force, those that link two years included.
  ///
  /// - Parameter areOfOneTownship: Whether they are known to be of one; else what they say tells.
  /// - Complexity: O(n·m) in the texts and the corrections; O(n) in the reports where nobody corrected anything.
  static func corrected(_ reports: [Report], areOfOneTownship: Bool) -> [Report] {
    guard reports.contains(where: { !$0.reading.entries.isEmpty }) else { return reports }
    let groups =
      areOfOneTownship
      ? [Array(reports.indices)]
      : TownshipGroups(
        reports.map {
          TownshipMention(
            name: $0.inner.township.name, township: $0.inner.township, isFictional: $0.inner.source.fictional)
        }
      ).groups
    let corrector = Corrector(
      reports.map { Corrector.Input(report: $0.reading.read, entries: $0.reading.entries) }
    ) { one, other in groups.contains { $0.contains(one) && $0.contains(other) } }
    return reports.indices.map { place in
      Report(corrector.reports[place], of: reports[place].reading, misfits: corrector.misfits[place])
    }
  }
}
