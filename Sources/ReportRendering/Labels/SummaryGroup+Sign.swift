extension SummaryGroup {
  /// The sign that stands beside the name of the group.
  var character: String {
    switch self {
    case .contradictions: "▲"
    case .recurring: "●"
    case .solved: "✓"
    case .unanswered: "○"
    case .promises: "◐"
    case .figures: "↕"
    case .fresh: "+"
    case .causes: "∵"
    case .text: "="
    case .questions: "?"
    }
  }

  /// How the name of the group is shown.
  var style: Run.Style {
    switch self {
    case .contradictions, .recurring: .bad
    case .solved: .good
    case .unanswered: .quiet
    case .promises, .fresh: .warning
    case .figures, .causes, .text, .questions: .plain
    }
  }
}
