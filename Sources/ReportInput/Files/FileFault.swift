/// Why the bytes of a file cannot be had.
package enum FileFault: Error, Hashable, Sendable {
  /// Nothing lies at the path, or a link leads nowhere.
  case missing
  /// The user may not read it.
  case notPermitted
  /// It is a folder.
  case isFolder
  /// It is a pipe, a device or a socket, from which reading might never end.
  case notRegular
  /// It has more bytes than the limit.
  case tooBig(bytes: Int, limit: Int)
  /// The process, or the whole system, has too many files open.
  case tooManyOpenFiles
  /// A part of the path is no folder.
  case notAFolder
  /// The name is longer than the file system allows.
  case nameTooLong
  /// Links lead in a circle.
  case linkCircle
  /// Anything else, in the system's words.
  case other(String)
}
