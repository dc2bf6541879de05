import ReportModel
import SnapshotStore

extension Run {
  /// `nianlun snapshot`: what was read, saved to be found by township and year.
  func snapshot() throws(Failure) {
    let entries = loader.entries(of: try inputs())
    let kept = Duplicates.removed(from: entries, byYear: true) { reporter.report($0) }.map { entries[$0] }
    guard !kept.isEmpty else { throw .alreadyReported }
    let folder = settings.output ?? "snapshots"
    let store = SnapshotStore(root: FilePath.join(workingDirectory, folder))
    let townships = townships(of: kept, in: store)
    let reader = loader.reader
    var paths: [String] = []
    var counts: [SnapshotStore.Change: Int] = [:]
    Parallel.each(of: kept, make: { reader.report(of: $0.file) }) { entry, reading in
      do throws(SnapshotError) {
        switch reading {
        case .failure(let failure): reporter.report(failure.message)
        case .success(let report):
          let township = townships[entry] ?? report.township
          counts[try store.write(report, as: township), default: 0] += 1
          paths.append(FilePath.join(folder, try SnapshotStore.relativePath(for: report, as: township)))
        }
      } catch {
        switch error {
        case .file(let error): reporter.report(.unwritable(path: folder, error.reason))
        default: reporter.report(.snapshot(path: entry.file.shown, error))
        }
      }
    }
    guard !paths.isEmpty else { throw .alreadyReported }
    try write([UInt8](paths.map { $0.onOneLine + "\n" }.joined().utf8))
    reporter.report(
      .snapshotsDone(
        written: counts[.written, default: 0], unchanged: counts[.unchanged, default: 0], folder: folder))
  }

  /// The township that each report is filed under: its own, as all reports of it together name it, so that one that
  /// leaves out its county lies beside the others.
  private func townships(of entries: [CatalogueEntry], in store: SnapshotStore) -> [CatalogueEntry: Township]
  {
    var townships: [CatalogueEntry: Township] = [:]
    for group in TownshipGroup.groups(of: entries) {
      let township = store.settled(group.township, isFictional: group.isFictional)
      for entry in group.entries where township.canBe(entry.identity.township) { townships[entry] = township }
    }
    return townships
  }
}
