import ReportCorrection
import ReportModel
import SnapshotStore

extension Run {
  /// `nianlun snapshot`: what was read, saved to be found by township and year.
  func snapshot() throws(Failure) {
    let reports = try reports(of: inputs(), byYear: true)
    let folder = settings.output ?? SnapshotStore.usualRoot
    let store = SnapshotStore(root: FilePath.join(workingDirectory, folder))
    var paths: [String] = []
    var counts: [SnapshotStore.Change: Int] = [:]
    do throws(SnapshotError) {
      let lock = try store.lock()
      defer { withExtendedLifetime(lock) {} }
      for loaded in reports {
        do throws(SnapshotError) {
          // What a person overruled lies beside the snapshot, which holds what was read.
          counts[try store.write(loaded.read), default: 0] += 1
          paths.append(FilePath.join(folder, try SnapshotStore.relativePath(for: loaded.read)))
          try keepCorrections(of: loaded, in: store)
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

  /// Takes the corrections of a report along to where its snapshot lies.
  private func keepCorrections(of loaded: LoadedReport, in store: SnapshotStore) throws(SnapshotError) {
    guard !loaded.corrections.isEmpty, let year = loaded.read.year else { return }
    let file = CorrectionFile(
      township: loaded.read.township, year: year, corrections: loaded.corrections)
    let path = try store.path(for: loaded.read)
    let name = FilePath.stem(of: path) + CorrectionFile.ending
    let beside = FilePath.join(FilePath.parent(of: path), name)
    guard let bytes = try? file.bytes() else { throw .damaged(path: beside, detail: "JSON") }
    do throws(FileError) {
      _ = try FileSystem.writeIfChanged(bytes, to: beside)
    } catch {
      throw .file(error)
    }
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
