/// How much a message matters.
enum Severity {
  /// Something could not be done; the process ends with `ExitCode.trouble`.
  case error
  /// Something to mind; it is done all the same.
  case warning
  /// What was done; left out by `--quiet`.
  case note
}
