/// A stretch of text of one style within a line.
struct Run: Hashable, Sendable {
  /// What a stretch is, from which each writer makes its look.
  enum Style: Hashable, Sendable, CaseIterable {
    case plain, strong, quiet, good, bad, warning
    /// Words within a redline that only the newer or only the older text has.
    case inserted, deleted
    /// The word for something that came or went as a whole.
    case arrived, departed
  }

  /// The text, unescaped.
  var text: String
  /// What stands for the text where a reader can follow the link and needs no name to look it up by.
  var short: String?
  /// What it is.
  var style: Style = .plain
  /// Where it leads, if anywhere.
  var link: LinkTarget?
  /// Whether lines are not to break within it, as within a place.
  var isWhole = false
  /// Whether these are a report's own words, which stay in Chinese in every language.
  var isOriginal = false

  /// Makes a plain run.
  static func text(_ text: String) -> Run { Run(text: text) }
  /// Makes an emphasised run.
  static func strong(_ text: String) -> Run { Run(text: text, style: .strong) }
  /// Makes a run that steps back.
  static func quiet(_ text: String) -> Run { Run(text: text, style: .quiet) }
  /// Makes a run of a report's own words.
  static func quoted(_ text: String, style: Style = .plain, link: LinkTarget? = nil) -> Run {
    Run(text: text.oneLine, style: style, link: link, isOriginal: true)
  }
}

extension [Run] {
  /// The text without styles.
  var plain: String { map(\.text).joined() }
}
