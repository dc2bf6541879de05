import ReportInput
import ReportModel
import ReportRendering
import SnapshotStore

/// The options' values.
struct Settings: Equatable {
  /// The form of the result that was asked for by name; nil leaves it to the output's ending.
  var namedFormat: OutputFormat?
  /// The file or folder to write to.
  var output: String?
  /// What standard input holds where it tells what to work on.
  var stream: StreamForm?
  /// Which parts of a comparison are shown.
  var filter = ComparisonFilter()
  /// Whether text that is longer than the terminal is shown page by page.
  var usesPager = true
  /// Whether what was written is opened for the user to look at.
  var opensResult = false
  /// The folder below which the program is installed.
  var prefix: String?
  /// Whether CSV begins with a byte order mark.
  var hasByteOrderMark = true
  /// The language asked for; nil leaves it to the environment.
  var language: Language?
  /// When to use colour.
  var color: ColorChoice = .auto
  /// The file with additions to the lexicon.
  var lexicon: String?
  /// The most bytes that a file to be read may have.
  var maximumSize = InputLimits.fileBytes
  /// Whether progress and closing notes are left out.
  var isQuiet = false

  /// The form of the result: the one asked for, else the one that the output's ending tells, else text.
  var format: OutputFormat {
    namedFormat ?? output.flatMap { OutputFormat(ending: FilePath.ending(of: $0)) } ?? .text
  }

  /// Takes over what an option says.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - value: Its word, already held against the choices; empty where it takes none.
  mutating func take(_ option: Option, value: String) {
    switch option {
    case .format: namedFormat = OutputFormat(rawValue: value) ?? namedFormat
    case .from: stream = StreamForm(rawValue: value)
    case .output, .directory: output = value
    case .only: filter.only = ComparisonFilter.Kind(rawValue: value)
    case .theme: filter.theme = Theme(rawValue: value)
    case .section: filter.section = value
    case .all: filter.includeFormulas = true
    case .noByteOrderMark: hasByteOrderMark = false
    case .language: language = Language(rawValue: value)
    case .color: color = ColorChoice(rawValue: value) ?? color
    case .lexicon: lexicon = value
    case .noPager: usesPager = false
    case .open: opensResult = true
    case .prefix: prefix = value
    case .maxSize: maximumSize = Int(value).map { $0 << 20 } ?? maximumSize
    case .quiet: isQuiet = true
    case .help, .version, .manual: break
    }
  }
}
