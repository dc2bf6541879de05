/// What the tool can do; the raw value is the word on the command line.
enum Command: String, CaseIterable {
  case read, compare, weaknesses, trends, history, check, board, site, snapshot, correct, lexicon,
    completions, install

  /// Everything that help, parser and messages say of the command.
  var specification: CommandSpecification {
    switch self {
    case .read: .read
    case .compare: .compare
    case .weaknesses: .weaknesses
    case .trends: .trends
    case .history: .history
    case .check: .check
    case .board: .board
    case .site: .site
    case .snapshot: .snapshot
    case .correct: .correct
    case .lexicon: .lexicon
    case .completions: .completions
    case .install: .install
    }
  }

  /// Whether reports are held against each other, and not only told or checked one by one.
  var comparesReports: Bool {
    switch self {
    case .compare, .weaknesses, .trends, .history, .board, .site: true
    case .read, .check, .snapshot, .correct, .lexicon, .completions, .install: false
    }
  }
}
