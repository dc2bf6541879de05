import ReportRendering

extension Language {
  /// The language that the environment asks for: Chinese where the first of `LC_ALL`, `LC_MESSAGES` and
  /// `LANG` that is set says so, else English.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("zh") == true ? .zh : .en
  }
}
