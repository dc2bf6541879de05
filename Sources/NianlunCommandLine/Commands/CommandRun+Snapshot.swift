import Platform
import ReportCorrection
import ReportModel
import SnapshotStore

extension CommandRun {
  /// `nianlun snapshot`: what was read, saved to be found by township and year.
  func snapshot() throws(Failure) {
    let entries = loader.entries(of: try inputs())
    let kept = Duplicates.removed(from: entries, byYear: false) { reporter.report($0) }.map { entries[$0] }
    guard !kept.isEmpty else { throw .alreadyReported }
    let folder = settings.output ?? SnapshotStore.usualRoot
    let store = SnapshotStore(root: FilePath.join(workingDirectory, folder))
    let reader = loader.reader
    var paths: [String] = []
    var saved: [String: CatalogueEntry] = [:]
    var counts: [SnapshotStore.Change: Int] = [:]
    do throws(SnapshotError) {
      let lock = try store.lock()
      defer { withExtendedLifetime(lock) {} }
      let townships = townships(of: kept, in: store)
      Parallel.each(of: kept, make: { reader.report(of: $0.file) }) { entry, reading in
        switch reading {
        case .failure(let failure): reporter.report(failure.message)
        case .success(let read):
          let township = townships[entry] ?? read.township
          let path = (try? SnapshotStore.relativePath(for: read, as: township))
            .map { FilePath.join(folder, $0) }
          do throws(SnapshotError) {
            if let path, let other = saved[path] {
              // Another version is told; the report of another township, which no county tells apart, is refused.
              try store.check(read, as: township)
              reporter.report(
                .sameReport(
                  path: entry.file.shown, as: other.file.shown, township: township.name ?? "",
                  year: read.year ?? 0))
              return
            }
            counts[try store.write(read, as: township), default: 0] += 1
            if let path {
              paths.append(path)
              saved[path] = entry
            }
            try keepCorrections(of: LoadedReport(report: read, file: entry.file), as: township, in: store)
          } catch {
            report(error, of: entry, path: path ?? folder)
          }
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

  /// Takes the corrections of a report along to where its snapshot lies.
  private func keepCorrections(
    of loaded: LoadedReport, as township: Township, in store: SnapshotStore
  ) throws(SnapshotError) {
    let corrections = loader.corrections.entries(of: loaded) { reporter.report($0) }
    guard !corrections.isEmpty, let year = loaded.read.year else { return }
    let file = CorrectionFile(township: loaded.read.township, year: year, corrections: corrections)
    let path = try store.path(for: loaded.read, as: township)
    let name = FilePath.stem(of: path) + CorrectionFile.ending
    let beside = FilePath.join(FilePath.parent(of: path), name)
    guard let bytes = try? file.bytes() else { throw .damaged(path: beside, detail: "JSON") }
    do throws(FileError) {
      _ = try FileSystem.writeIfChanged(bytes, to: beside)
    } catch {
      throw .file(error)
    }
  }

  /// Says why a report was not saved, by the file that it was to be saved in.
  private func report(_ error: SnapshotError, of entry: CatalogueEntry, path: String) {
    switch error {
    case .file(let error): reporter.report(.unwritable(path: path, error.reason))
    default: reporter.report(.snapshot(path: entry.file.shown, error))
    }
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
