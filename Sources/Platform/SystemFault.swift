/// Why the operating system did not do what it was asked.
package enum SystemFault: Error, Hashable, Sendable {
  /// Nothing lies at the path, or a link leads nowhere.
  case missing
  /// The user may not do this.
  case notPermitted
  /// A folder lies where a file is wanted.
  case isFolder
  /// A part of the path is no folder.
  case notAFolder
  /// It is a pipe, a device or a socket where a file is wanted.
  case notRegular
  /// It has more bytes than the limit.
  case tooBig(bytes: Int, limit: Int)
  /// The disk, or the user's share of it, is full.
  case diskFull
  /// The file system takes no changes.
  case readOnly
  /// The name is longer than the file system allows.
  case nameTooLong
  /// Links lead in a circle.
  case linkCircle
  /// Nobody reads the other end of the pipe any more.
  case brokenPipe
  /// The process, or the whole system, has as many files open as it may have.
  case tooManyOpenFiles
  /// The disk, or the way to it, reports a fault.
  case deviceFault
  /// Anything else, in the system's words.
  case other(String)
}
