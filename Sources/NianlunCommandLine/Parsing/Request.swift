/// What the arguments ask for.
enum Request: Equatable {
  /// The general help, or that of a command.
  case help(Command?)
  /// The man page.
  case manual
  /// Which version of the program this is.
  case version
  /// A command at work.
  case run(Invocation)
}
