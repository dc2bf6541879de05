/// What ends a command before its end.
struct Failure: Error {
  /// What to say; nil where all is said.
  var message: Message?

  /// Makes a failure with a message.
  init(_ message: Message) { self.message = message }

  private init() {}

  /// A failure whose reasons were reported as they came up.
  static let alreadyReported = Failure()
}
