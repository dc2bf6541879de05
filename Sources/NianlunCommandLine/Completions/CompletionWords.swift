import ReportRendering

/// What may follow what on the command line, as every shell's completions need it.
enum CompletionWords {
  /// The words that may stand first, with what they do.
  static func commands(_ language: Language) -> [(word: String, meaning: String)] {
    Command.allCases.map { ($0.rawValue, $0.specification.summary(language)) }
      + [(HelpText.word, HelpText.meaning(language))]
  }

  /// The words that an option takes with a command, with what they stand for; none where it takes any text.
  static func choices(of option: Option, for command: Command) -> [OptionSpecification.Choice] {
    guard case .choice(let choices) = option.specification.value else { return [] }
    guard option == .format else { return choices }
    let formats = command.specification.formats.map(\.rawValue)
    return choices.filter { formats.contains($0.word) }
  }

  /// The names of an option with their dashes, the short one first.
  static func names(of option: Option) -> [String] {
    (option.specification.short.map { ["-\($0)"] } ?? []) + ["--" + option.specification.long]
  }

  /// The options whose value is a word that follows, by all their names; each name once.
  static var namesWithValues: [String] {
    var names: [String] = []
    for option in Option.allCases where option.takesValue {
      for name in self.names(of: option) where !names.contains(name) { names.append(name) }
    }
    return names
  }
}
