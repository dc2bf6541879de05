import ReportModel
import SnapshotStore

extension Run {
  /// `nianlun snapshot`: what was read, saved to be found by township and year.
  func snapshot() throws(Failure) {
    let reports = try reports(of: inputs(), byYear: true)
    let folder = settings.output ?? "snapshots"
    let store = SnapshotStore(root: FilePath.join(workingDirectory, folder))
    var paths: [String] = []
    var counts: [SnapshotStore.Change: Int] = [:]
    do throws(SnapshotError) {
      let lock = try store.lock()
      defer { withExtendedLifetime(lock) {} }
      for loaded in reports {
        do throws(SnapshotError) {
          counts[try store.write(loaded.report), default: 0] += 1
          paths.append(FilePath.join(folder, try SnapshotStore.relativePath(for: loaded.report)))
        } catch {
          report(error, of: loaded, folder: folder)
        }
      }
    } catch {
      switch error {
      case .file(let error): throw Failure(.unwritable(path: folder, error.reason))
      default: throw Failure(.snapshot(path: folder, error))
      }
    }
    guard !paths.isEmpty else { throw .alreadyReported }
    try write([UInt8](paths.map { $0.onOneLine + "\n" }.joined().utf8))
    reporter.report(
      .snapshotsDone(
        written: counts[.written, default: 0], unchanged: counts[.unchanged, default: 0], folder: folder))
  }

  /// Says why a report was not saved, by the file that it was to be saved in where it has one.
  private func report(_ error: SnapshotError, of loaded: LoadedReport, folder: String) {
    switch error {
    case .file(let error):
      let path = (try? SnapshotStore.relativePath(for: loaded.report)).map { FilePath.join(folder, $0) }
      reporter.report(.unwritable(path: path ?? folder, error.reason))
    default: reporter.report(.snapshot(path: loaded.file.shown, error))
    }
  }
}
