import Lexicon
import ReportCorrection
import ReportInput
import ReportModel
import ReportReading
import ReportRendering
import SnapshotStore

/// Everything that the tool says on standard error; the words stand in `Message+Words.swift`.
enum Message {
  /// Something is wrong with the arguments.
  case usage(UsageError)
  /// A line of the additions to the lexicon says nothing that it knows.
  case lexiconFault(path: String, LexiconFault)
  /// No line of the lexicon has to do with the words asked for.
  case wordsUnknown([String])
  /// Nothing lies at a path.
  case pathMissing(String, nearest: String?)
  /// A folder holds no report.
  case folderWithoutReports(String)
  /// Neither `seeds/` nor `snapshots/` has the township.
  case townshipUnknown(String, nearest: String?, hasLibrary: Bool)
  /// Several townships bear the name.
  case townshipAmbiguous(String, candidates: [String])
  /// The township has no report of the year.
  case yearUnknown(String, township: String, available: [Int])
  /// A year stands without a township before it.
  case yearWithoutTownship(String)
  /// A comparison was asked for with another number of reports than two.
  case comparisonOfOtherThanTwo(found: Int)
  /// A comparison names a township that has several years, but not which.
  case comparisonWithoutYears(township: String, years: [Int])
  /// Reports of several townships where the format holds one.
  case severalTownships([String], format: OutputFormat)
  /// Several reports where the format holds one.
  case severalReports(Int, format: OutputFormat)
  /// No heading holds the words by which sections are picked.
  case sectionUnknown(String, headings: [String])
  /// Bytes that no terminal can show would go to one.
  case binaryOnTerminal(OutputFormat)
  /// It is not known where to install.
  case prefixMissing
  /// The program was installed where the shell does not look for it.
  case notOnPath(String)
  /// What was written could not be opened for the user.
  case notOpened(String)
  /// A filter beside a format that is always whole.
  case filterOfWholeFormat(OutputFormat)
  /// A command that writes a folder was not told which.
  case directoryMissing(Command)
  /// The result would replace a report that was read for it.
  case outputIsInput(String)

  /// A report file could not be read from disk.
  case unreadable(path: String, FileError.Reason)
  /// A file of a folder that may be a report is left.
  case left(path: String, ReportFolder.Left)
  /// Files of a folder whose names tell no year are left, all for one reason; the names are below the folder.
  case leftTogether(folder: String, names: [String], ReportFolder.Left)
  /// The bytes of a report file could not be had.
  case notRead(path: String, FileFault)
  /// What a reader should know of the way a report's text was had.
  case sourceNote(path: String, SourceNote)
  /// A report file could not be understood.
  case notAReport(path: String, any Error)
  /// A report has more facts of one sort than are held against each other.
  case tooManyFacts(path: String, count: Int, limit: Int)
  /// A snapshot could not be read or written.
  case snapshot(path: String, SnapshotError)
  /// A report does not say its year, and a history needs it.
  case yearMissing(path: String)
  /// A result could not be written.
  case unwritable(path: String, FileError.Reason)
  /// Standard output could not be written.
  case outputFailed(ChannelError)
  /// Standard input could not be read, or laid aside.
  case inputFailed(ChannelError)
  /// A line of standard input is neither a document nor a report.
  case lineUnknown(number: Int)
  /// Reports come as lines, and the result is to be in another form.
  case linesWantLines(OutputFormat)
  /// A value could not be put into JSON.
  case notEncodable(String)

  /// A ledger is no table that can be taken back.
  case ledgerUnreadable(path: String, any Error)
  /// No row of a ledger names a township, and no reports were named.
  case ledgerWithoutTownship(path: String)
  /// A row of a ledger is of a township that is not at hand, or of several.
  case ledgerTownshipUnknown(path: String, row: Int, String)
  /// A cell of a ledger was not taken.
  case ledgerRefused(path: String, LedgerReader.Refusal)
  /// A file of corrections cannot be taken.
  case correctionsFault(path: String, CorrectionFile.Fault)
  /// A file of corrections is of another report than the one that it lies beside.
  case correctionsForeign(path: String, of: String)

  /// A correction no longer fits its report.
  case correctionMisfit(path: String, CorrectionEntry)
  /// Nothing was written in the column of corrections.
  case ledgerWithoutCorrections(path: String)
  /// The same file was named twice.
  case sameFile(path: String, as: String)
  /// Two files hold the report of one township and year.
  case sameReport(path: String, as: String, township: String, year: Int)
  /// A file's name and its text tell different years.
  case yearDiffers(path: String, named: Int, read: Int)
  /// Reports of one township's name, named one by one, give different counties.
  case countiesDiffer(township: String, counties: [String])
  /// A file of a site that is no page any more, but was changed by somebody, is left in place.
  case pageLeft(path: String)
  /// What a comparison itself warns of.
  case comparison(SummaryLine)

  /// Snapshots were written.
  case snapshotsDone(written: Int, unchanged: Int, folder: String)
  /// Corrections were taken from a ledger.
  case ledgerDone(path: String, changed: Int, unchanged: Int)
  /// A site was written.
  case siteDone(written: Int, unchanged: Int, removed: Int, folder: String)

  /// Whether it says that a file is some other text, or in a form that no report is in.
  var isOfOtherText: Bool {
    guard case .notAReport(_, let error) = self, let error = error as? ReadingError else { return false }
    return error == .noReport || error == .empty
  }

  /// How much it matters.
  var severity: Severity {
    switch self {
    case .sourceNote, .left, .sameFile, .sameReport, .yearDiffers, .countiesDiffer, .pageLeft, .comparison:
      .warning
    case .notOpened, .notOnPath, .correctionMisfit, .ledgerWithoutCorrections: .warning
    case .leftTogether, .snapshotsDone, .siteDone, .ledgerDone: .note
    default: .error
    }
  }
}
