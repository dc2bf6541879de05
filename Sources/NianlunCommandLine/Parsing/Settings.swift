import ReportModel
import ReportRendering

/// The options' values.
struct Settings: Equatable {
  /// The form of the result.
  var format: OutputFormat = .text
  /// The file or folder to write to.
  var output: String?
  /// Which parts of a comparison are shown.
  var filter = ComparisonFilter()
  /// Whether CSV begins with a byte order mark.
  var hasByteOrderMark = true
  /// The language asked for; nil leaves it to the environment.
  var language: Language?
  /// When to use colour.
  var color: ColorChoice = .auto
  /// The file with additions to the lexicon.
  var lexicon: String?
  /// Whether progress and closing notes are left out.
  var isQuiet = false

  /// Takes over what an option says.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - value: Its word, already held against the choices; empty where it takes none.
  mutating func take(_ option: Option, value: String) {
    switch option {
    case .format: format = OutputFormat(rawValue: value) ?? format
    case .output, .directory: output = value
    case .only: filter.only = ComparisonFilter.Kind(rawValue: value)
    case .theme: filter.theme = Theme(rawValue: value)
    case .section: filter.section = value
    case .all: filter.includeFormulas = true
    case .noByteOrderMark: hasByteOrderMark = false
    case .language: language = Language(rawValue: value)
    case .color: color = ColorChoice(rawValue: value) ?? color
    case .lexicon: lexicon = value
    case .quiet: isQuiet = true
    case .help, .version: break
    }
  }
}
