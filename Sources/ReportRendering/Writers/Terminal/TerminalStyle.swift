/// How styles look on a terminal; every one of them is readable without colour too.
enum TerminalStyle {
  /// Paints a line's runs, or joins them plainly.
  static func paint(_ runs: [Run], colour: Bool) -> String {
    guard colour else { return runs.plain.trimmedEnd }
    return runs.map { run in
      guard let code = code(run.style) else { return run.text }
      return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  private static func code(_ style: Run.Style) -> String? {
    switch style {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .inserted, .good, .arrived: "32"
    case .deleted, .bad, .departed: "31"
    case .warning: "33"
    }
  }
}
