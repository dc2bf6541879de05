import ReportRendering

/// What is wrong with the arguments themselves; options are named as they were typed.
enum UsageError: Error, Equatable {
  /// No command is named.
  case commandMissing
  /// The command does not exist.
  case commandUnknown(String, nearest: String?)
  /// The option does not exist.
  case optionUnknown(String, command: Command?, nearest: String?)
  /// The option exists, but not for this command.
  case optionForeign(String, command: Command, owners: [Command])
  /// An option that names a file, a folder or words stands twice, with different ones.
  case optionRepeated(String, values: [String])
  /// A word stands behind `help` that it has no use for.
  case helpUnexpected(String)
  /// The option wants a value and has none.
  case valueMissing(String, Option)
  /// The option takes no value and has one.
  case valueUnexpected(String)
  /// The value is none of the option's words.
  case valueUnknown(String, value: String, nearest: String?, choices: [String])
  /// The command does not write the format.
  case formatForeign(OutputFormat, command: Command)
  /// The output's ending is that of no format, and none is asked for by name.
  case endingUnknown(path: String, endings: [String])
  /// The output's ending is that of another format than the one asked for.
  case endingForeign(path: String, format: OutputFormat)
  /// A word stands behind a command that takes none, or no more.
  case operandUnexpected(String, command: Command)
  /// Something is named to work on, and standard input tells what to work on, too.
  case operandBesideStream(String, Command)
  /// Nothing is named to work on.
  case operandMissing(Command)
}
