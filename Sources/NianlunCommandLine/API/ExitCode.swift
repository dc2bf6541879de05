/// What the process says when it ends.
package enum ExitCode: Int32, Sendable, CaseIterable {
  /// All is done.
  case success = 0
  /// `check` found something; no other command ends so.
  case findings = 1
  /// Something could not be done: a bad argument, or a file that could not be read or written. The rest is
  /// done all the same.
  case trouble = 2
}
