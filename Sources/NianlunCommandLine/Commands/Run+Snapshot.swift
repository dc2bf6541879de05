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
    for loaded in reports {
      do throws(SnapshotError) {
        counts[try store.write(loaded.report), default: 0] += 1
        paths.append(FilePath.join(folder, try SnapshotStore.relativePath(for: loaded.report)))
      } catch {
        switch error {
        case .file(let error): reporter.report(.unwritable(path: folder, error.reason))
        default: reporter.report(.snapshot(path: loaded.file.shown, error))
        }
      }
    }
    guard !paths.isEmpty else { throw .alreadyReported }
    try write([UInt8](paths.map { $0.onOneLine + "\n" }.joined().utf8))
    reporter.report(
      .snapshotsDone(
        written: counts[.written, default: 0], unchanged: counts[.unchanged, default: 0], folder: folder))
  }
}
