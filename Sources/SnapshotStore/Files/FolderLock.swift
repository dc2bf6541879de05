import Platform

/// A folder that one run has to itself as long as this value lives.
///
/// The lock is on the folder and leaves no file in it; the system lets go of it when the process ends, however it ends.
/// Where the file system knows no locks, as some shares do, the run goes on without.
package final class FolderLock {
  private let folder: OpenFile?

  /// Takes a folder.
  ///
  /// - Throws: `FileError` with `inUse` where another run has it.
  package init(_ path: String) throws(FileError) {
    let hold: OperatingSystem.Hold
    do throws(SystemFault) {
      hold = try OperatingSystem.hold(folder: path)
    } catch {
      throw FileError(path: path, reason: FileError.Reason(error))
    }
    switch hold {
    case .held(let folder): self.folder = folder
    case .taken: throw FileError(path: path, reason: .inUse)
    case .unknown: folder = nil
    }
  }

  deinit { if let folder { OperatingSystem.release(folder) } }
}
