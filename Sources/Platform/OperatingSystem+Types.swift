// What the operating system is asked in is the same everywhere.
extension OperatingSystem {
  /// What lies at a path.
  package enum Kind: Sendable {
    case file, folder, other
  }

  /// What came of asking for a folder alone.
  package enum Hold {
    /// It is held until it is released.
    case held(OpenFile)
    /// Another run holds it.
    case taken
    /// The file system knows no such thing.
    case unknown
  }

  /// How a program has ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed
    case timedOut
    case tooBig
    case notStarted
  }

  /// What a shell ends with where there is no such program.
  static let commandNotFound: Int32 = 127
}
