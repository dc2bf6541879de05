/// When to use colour; the raw value is the word on the command line.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Whether to use colour.
  ///
  /// `NO_COLOR` wins over `CLICOLOR_FORCE`, that over `CLICOLOR`, and that over what the stream is.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether a person looks at the stream.
  func isOn(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false { return false }
    if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    if environment["CLICOLOR"] == "0" { return false }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
