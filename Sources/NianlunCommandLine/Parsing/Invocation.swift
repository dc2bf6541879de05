/// A command as it was typed: nothing opened yet, nothing looked up.
struct Invocation: Equatable {
  /// What is to be done.
  var command: Command
  /// What it is to work on, in the order given.
  var operands: [String]
  /// The options.
  var settings: Settings
}
