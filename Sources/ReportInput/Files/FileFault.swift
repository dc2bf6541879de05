import Platform

/// Why the bytes of a file cannot be had.
package enum FileFault: Error, Hashable, Sendable {
  /// Nothing lies at the path, or a link leads nowhere.
  case missing
  /// The user may not read it.
  case notPermitted
  /// A folder lies at the path.
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
  /// The disk, or the way to it, reports a fault.
  case deviceFault
  /// Anything else, in the system's words.
  case other(String)
}

extension FileFault {
  /// What a fault of the system means for who wants a file's bytes.
  init(_ fault: SystemFault) {
    self =
      switch fault {
      case .missing: .missing
      case .notPermitted: .notPermitted
      case .isFolder: .isFolder
      case .notAFolder: .notAFolder
      case .notRegular: .notRegular
      case .tooBig(let bytes, let limit): .tooBig(bytes: bytes, limit: limit)
      case .tooManyOpenFiles: .tooManyOpenFiles
      case .nameTooLong: .nameTooLong
      case .linkCircle: .linkCircle
      case .diskFull: .other("disk full")
      case .readOnly: .other("read-only file system")
      case .brokenPipe: .other("broken pipe")
      case .deviceFault: .deviceFault
      case .other(let words): .other(words)
      }
  }
}
