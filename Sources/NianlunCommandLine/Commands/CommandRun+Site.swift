import ReportModel
import SnapshotStore

extension CommandRun {
  /// The folder of a site that is to be opened.
  private static let defaultSite = "nianlun-site"

  /// `nianlun site`: a static site of everything.
  func site() throws(Failure) {
    // Who wants to look at it needs not care where it lies.
    guard let folder = settings.output ?? (settings.opensResult ? Self.defaultSite : nil) else {
      throw Failure(.directoryMissing(.site))
    }
    let path = FilePath.join(workingDirectory, folder)
    let files = try inputs()
    let lock: FolderLock
    do throws(FileError) {
      try FileSystem.makeFolders(path)
      lock = try FolderLock(path)
    } catch {
      throw Failure(.unwritable(path: folder, error.reason))
    }
    defer { withExtendedLifetime(lock) {} }
    let plan = SitePlan(groups: try datedGroups(of: files), language: language, state: stages.state())
    let writer = SiteWriter(plan: plan, folder: path, shownFolder: folder, run: self)
    let counts: SiteWriter.Counts
    do throws(FileError) {
      counts = try writer.write()
    } catch {
      throw Failure(.unwritable(path: writer.shown(error.path), error.reason))
    }
    let index = FilePath.join(folder, "index.html")
    try write([UInt8]((index.onOneLine + "\n").utf8))
    reporter.report(
      .siteDone(
        written: counts.written, unchanged: counts.unchanged, removed: counts.removed, folder: folder))
    if settings.opensResult, !stages.open(FilePath.join(path, "index.html"), environment) {
      reporter.report(.notOpened(index))
    }
  }
}
