import ReportRendering
import SnapshotStore

/// Makes a request of arguments, by the table of commands and options.
enum ArgumentParser {
  /// Returns what the arguments ask for.
  ///
  /// `--help` and `--version` win over whatever is wrong with the rest, unless it is the command's name.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  static func request(_ arguments: [String]) throws(UsageError) -> Request {
    let elements = ArgumentScanner.elements(of: arguments)
    var words = elements.compactMap { if case .operand(let word) = $0 { word } else { nil } }
    if let request = try informative(elements, words: words) { return request }
    guard !words.isEmpty else { throw .commandMissing }
    let command = try command(named: words.removeFirst())
    var settings = Settings()
    var values: [Option: String] = [:]
    for element in elements {
      switch element {
      case .operand: continue
      case .unknown(let typed):
        throw .optionUnknown(typed, command: command, nearest: nearestOption(to: typed, of: command))
      case .option(let option, let typed, let value):
        let option = try resolve(option, typed: typed, for: command)
        let value = try self.value(of: option, typed: typed, value: value)
        // Of two choices the last counts, as everywhere; of two files one would be left out in silence.
        if case .text = option.specification.value, let other = values.updateValue(value, forKey: option),
          other != value
        {
          throw .optionRepeated(typed, values: [other, value])
        }
        settings.take(option, value: value)
      }
    }
    let formats = command.specification.formats
    guard formats.isEmpty || formats.contains(settings.format) else {
      throw .formatForeign(settings.format, command: command)
    }
    try checkEnding(of: settings, command: command)
    if settings.stream == nil { try check(words, of: command) }
    return .run(Invocation(command: command, operands: words, settings: settings))
  }

  /// Checks the words behind a command that reads no reports.
  private static func check(_ words: [String], of command: Command) throws(UsageError) {
    let specification = command.specification
    guard !specification.readsReports, !specification.takesWords else { return }
    let choices = specification.operandWords
    if let extra = words.dropFirst(choices.isEmpty ? 0 : 1).first {
      throw .operandUnexpected(extra, command: command)
    }
    guard !choices.isEmpty else { return }
    guard let word = words.first else { throw .operandMissing(command) }
    if !choices.contains(word) {
      let nearest = NearMatch.best(for: word, in: choices)
      throw .valueUnknown(command.rawValue, value: word, nearest: nearest, choices: choices)
    }
  }

  /// Checks that the name of the output and the format agree.
  private static func checkEnding(of settings: Settings, command: Command) throws(UsageError) {
    let formats = command.specification.formats
    guard let output = settings.output, !formats.isEmpty else { return }
    let ending = FilePath.ending(of: output)
    guard let format = OutputFormat(ending: ending) else {
      if settings.namedFormat != nil || ending.isEmpty { return }
      throw .endingUnknown(path: output, endings: formats.compactMap(\.endings.first))
    }
    guard formats.contains(format) else { throw .formatForeign(format, command: command) }
    // Text of whatever form may be kept as .txt.
    if let named = settings.namedFormat, named != format, format != .text {
      throw .endingForeign(path: output, format: named)
    }
  }

  /// Returns the language that the arguments ask for, also where they are wrong otherwise.
  static func language(in arguments: [String]) -> Language? {
    var language: Language?
    for case .option(.language, _, let value?) in ArgumentScanner.elements(of: arguments) {
      language = Language(rawValue: value) ?? language
    }
    return language
  }

  /// Returns the request for help or version, if there is one.
  private static func informative(
    _ elements: [ArgumentScanner.Element], words: [String]
  ) throws(UsageError) -> Request? {
    if words.first == HelpText.word {
      let isManual = elements.contains { if case .option(.manual, _, nil) = $0 { true } else { false } }
      if let extra = words.dropFirst(isManual ? 1 : 2).first { throw .helpUnexpected(extra) }
      return isManual ? .manual : .help(try words.dropFirst().first.map(command))
    }
    for case .option(let option, _, nil) in elements {
      if option == .help { return .help(try words.first.map(command)) }
      if option == .version { return .version }
    }
    return nil
  }

  private static func command(named word: String) throws(UsageError) -> Command {
    if let command = Command(rawValue: word) { return command }
    let words = Command.allCases.map(\.rawValue) + [HelpText.word]
    throw .commandUnknown(word, nearest: NearMatch.best(for: word, in: words))
  }

  /// Returns the command's own option of a name, since `-o` is a file for one command and a folder for
  /// another.
  private static func resolve(
    _ option: Option, typed: String, for command: Command
  ) throws(UsageError) -> Option {
    let namesakes = Option.named(long: option.specification.long)
    let options = command.specification.options
    if let own = namesakes.first(where: options.contains) { return own }
    let owners = Command.allCases.filter { !Set($0.specification.options).isDisjoint(with: namesakes) }
    guard !owners.isEmpty else { throw .optionUnknown(typed, command: command, nearest: nil) }
    throw .optionForeign(typed, command: command, owners: owners)
  }

  private static func value(
    of option: Option, typed: String, value: String?
  ) throws(UsageError) -> String {
    switch option.specification.value {
    case .none:
      guard value == nil else { throw .valueUnexpected(typed) }
      return ""
    case .text:
      guard let value, !value.isEmpty else { throw .valueMissing(typed, option) }
      return value
    case .choice(let choices):
      guard let value, !value.isEmpty else { throw .valueMissing(typed, option) }
      return try word(value, of: choices, typed: typed)
    }
  }

  /// Returns the choice that a word names, in its own form or in Chinese.
  private static func word(
    _ word: String, of choices: [OptionSpecification.Choice], typed: String
  ) throws(UsageError) -> String {
    let lowered = word.lowercased()
    if let choice = choices.first(where: { $0.names.contains { $0.lowercased() == lowered } }) {
      return choice.word
    }
    let words = choices.map(\.word)
    let nearest = NearMatch.best(for: word, in: words + choices.flatMap(\.names))
    throw .valueUnknown(typed, value: word, nearest: nearest, choices: words)
  }

  /// Returns the option that a mistyped one most likely meant, the command's own ones first.
  private static func nearestOption(to typed: String, of command: Command) -> String? {
    let bare = String(typed.drop { $0 == "-" }.prefix { $0 != "=" })
    let own = command.specification.options.map(\.specification.long)
    let all = Option.allCases.map(\.specification.long)
    return (NearMatch.best(for: bare, in: own) ?? NearMatch.best(for: bare, in: all)).map { "--" + $0 }
  }
}
