/// Which tools a page has beside the search.
enum ToolKind: String {
  /// Changes to be stepped through and picked.
  case comparison
  /// Townships to be picked and ordered.
  case board
  /// Subjects and figures of one township.
  case township
  /// None.
  case plain

  init(_ parts: [ScreenPart]) {
    func holds(_ fits: (ScreenPart) -> Bool) -> Bool { Self.holds(parts, fits) }
    if holds({ if case .aligned = $0 { true } else { false } }) {
      self = .comparison
    } else if holds({ if case .board = $0 { true } else { false } }) {
      self = .board
    } else if holds({
      switch $0 {
      case .years, .plots, .pairs: true
      default: false
      }
    }) {
      self = .township
    } else {
      self = .plain
    }
  }

  private static func holds(_ parts: [ScreenPart], _ fits: (ScreenPart) -> Bool) -> Bool {
    parts.contains { part in
      if case .part(let inner) = part { holds(inner.contents, fits) } else { fits(part) }
    }
  }
}
