/// What can be asked of a command; the raw value is the long name on the command line.
enum Option: String, CaseIterable {
  case format
  case from
  case output
  case directory
  case only
  case theme
  case section
  case all
  case noByteOrderMark
  case noPager
  case open
  case prefix
  case manual
  case language
  case color
  case lexicon
  case maxSize
  case quiet
  case help
  case version

  /// The options that every command takes, whether it reads reports or not.
  static let commonToAll: [Option] = [.language, .help, .version]

  /// The options that every command takes that reads reports.
  static let common: [Option] = [.lexicon, .maxSize, .language, .color, .noPager, .quiet, .help, .version]

  /// The options with a name, the long one without its dashes.
  static func named(long name: String) -> [Option] {
    allCases.filter { $0.specification.long == name }
  }

  /// The options with a one-letter name.
  static func named(short name: Character) -> [Option] {
    allCases.filter { $0.specification.short == name }
  }
}
