package import Platform

/// Why a file or folder could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// The reason, as far as a person can do something about it.
  package enum Reason: Hashable, Sendable {
    /// Nothing lies at the path.
    case missing
    /// The folder that a file is to be written to is not there.
    case folderMissing
    /// The user may not do this.
    case notPermitted
    /// A folder lies where a file is wanted.
    case isFolder
    /// A file lies where a folder is wanted.
    case notAFolder
    /// The disk, or the user's share of it, is full.
    case diskFull
    /// The file system takes no changes.
    case readOnly
    /// The name is longer than the file system allows.
    case nameTooLong
    /// The file is far bigger than a report can be.
    case tooBig
    /// Nobody reads the other end of the pipe any more.
    case brokenPipe
    /// The process, or the system, has as many files open as it may have.
    case tooManyOpenFiles
    /// The disk, or the way to it, reports a fault.
    case deviceFault
    /// It is a pipe or a device, from which reading might never end.
    case notRegular
    /// The folder lies deeper than folders are entered.
    case tooDeep
    /// The name is not in UTF-8, so that no path leads to it.
    case foreignName
    /// Another run is writing to the folder.
    case inUse
    /// The file is written whole, but the disk did not confirm that it will last.
    case unsettled
    /// Anything else, in the system's words.
    case other(String)
  }

  /// The path as it was given.
  package var path: String
  /// What stood in the way.
  package var reason: Reason

  /// Makes an error.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension FileError.Reason {
  /// What a fault of the system means for who works with files.
  package init(_ fault: SystemFault) {
    self =
      switch fault {
      case .missing: .missing
      case .notPermitted: .notPermitted
      case .isFolder: .isFolder
      case .notAFolder: .notAFolder
      case .tooBig: .tooBig
      case .diskFull: .diskFull
      case .readOnly: .readOnly
      case .nameTooLong: .nameTooLong
      case .brokenPipe: .brokenPipe
      case .tooManyOpenFiles: .tooManyOpenFiles
      case .deviceFault: .deviceFault
      case .notRegular: .notRegular
      case .linkCircle: .other("links lead in a circle")
      case .other(let words): .other(words)
      }
  }
}
