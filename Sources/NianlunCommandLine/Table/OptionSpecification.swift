import ReportRendering

/// One option as the table describes it.
struct OptionSpecification {
  /// One of the words that an option takes.
  struct Choice {
    /// The word on the command line.
    var word: String
    /// What it stands for.
    var meaning: Label
    /// Further words for it, such as the headings that the output shows.
    var others: [Label] = []

    /// Every word that is taken for it; small and capital letters are the same.
    var names: [String] { [word, meaning.zh, meaning.en] + others.flatMap { [$0.zh, $0.en] } }
  }

  /// What an option takes.
  enum Value {
    /// Nothing.
    case none
    /// One of some words.
    case choice([Choice])
    /// Any text, under the name that the help gives it.
    case text(Label)

    /// Whether a value follows.
    var isTaken: Bool {
      if case .none = self { false } else { true }
    }
  }

  /// The long name without its dashes.
  var long: String
  /// The one-letter name without its dash.
  var short: Character?
  /// What it takes.
  var value: Value
  /// What it does.
  var help: Label
}
