/// A folder that one run has to itself as long as this value lives.
///
/// The lock is on the folder and leaves no file in it; the system lets go of it when the process ends, however it ends.
/// Where the file system knows no locks, as some shares do, the run goes on without.
package final class FolderLock {
  private let folder: Int32?

  /// Takes a folder.
  ///
  /// - Throws: `FileError` with `inUse` where another run has it.
  package init(_ path: String) throws(FileError) {
    switch try Platform.hold(folder: path) {
    case .held(let folder): self.folder = folder
    case .taken: throw FileError(path: path, reason: .inUse)
    case .unknown: folder = nil
    }
  }

  deinit { if let folder { Platform.release(folder) } }
}
