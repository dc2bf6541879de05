import Lexicon
import ReportModel

/// What a page calls the reports that it is of.
enum GenreWords {
  /// The name of the genre in the singular: that of this program, unless the title of a report names none of its law, as
  /// where reports of another genre are read with words of their own.
  static func name(of reports: [Report]) -> Label {
    let isOwn = reports.allSatisfy { report in
      report.title.map { Lexicon.standard.has(.lawOfTheGenre, in: $0) } ?? true
    }
    return isOwn ? Label("法治政府建设情况报告", "rule-of-law report") : Label("年度报告", "annual report")
  }
}
