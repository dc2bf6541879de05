import ReportModel
import ReportRendering
import SnapshotStore

/// What is to be said of a township's years beside what its reports say.
enum YearNotes {
  /// Returns the notes on a township's years, ascending.
  ///
  /// `ReportPlaces` tells which files belong to a township. One of a year that another file tells is not worth a word.
  ///
  /// - Parameters:
  ///   - entries: The township's reports.
  ///   - others: The reports of other townships.
  ///   - unread: The files that could not be read, with the reasons.
  static func notes(
    on entries: [CatalogueEntry], beside others: [CatalogueEntry], unread: [UnreadFile]
  ) -> [YearNote] {
    let years = Set(entries.compactMap(\.identity.year))
    let places = ReportPlaces(of: entries, beside: others)
    let missing = unread.filter { !years.contains($0.year) && places.mayHold($0.name, in: $0.folder) }
    let dated = entries.filter { $0.identity.yearRule == Report.fileNameRule }
    let notes =
      missing.map { file in
        YearNote(
          .unread, year: file.year, name: file.name,
          text: "\(file.year) 年没有计入：有文件 \(file.name)，但\(file.reason.zh)",
          textEnglish: "\(file.year) is not counted: \(file.name) is there, but \(file.reason.en)")
      }
      + dated.compactMap { entry in
        entry.identity.year.map { year in
          YearNote(
            .yearOfName, year: year, name: entry.identity.source.name,
            text: "\(year) 年：正文没有写年份，取自文件名 \(entry.identity.source.name)",
            textEnglish: "\(year): the text tells no year; it is taken from the file's name, "
              + entry.identity.source.name)
        }
      }
    return notes.sorted { ($0.year, $0.name) < ($1.year, $1.name) }
  }
}
