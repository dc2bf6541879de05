import ReportModel
import ReportRendering
import SnapshotStore

extension Run {
  /// `nianlun site`: a static site of everything.
  func site() throws(Failure) {
    guard let folder = settings.output else { throw Failure(.directoryMissing(.site)) }
    let groups = TownshipGroup.groups(of: try datedReports(of: inputs()))
    let plan = SitePlan(groups: groups, stages: stages, language: language)
    let counts: (written: Int, unchanged: Int, removed: Int)
    do throws(FileError) {
      counts = try write(plan, to: FilePath.join(workingDirectory, folder))
    } catch {
      throw Failure(.unwritable(path: folder, error.reason))
    }
    try write([UInt8]((FilePath.join(folder, "index.html").onOneLine + "\n").utf8))
    reporter.report(
      .siteDone(
        written: counts.written, unchanged: counts.unchanged, removed: counts.removed, folder: folder))
  }

  /// Writes the pages that changed and removes those that earlier runs wrote and that are no more.
  ///
  /// The list of pages holds old and new ones until all are written, so that a run that is broken off leaves
  /// none behind that nobody knows of.
  private func write(
    _ plan: SitePlan, to folder: String
  ) throws(FileError) -> (written: Int, unchanged: Int, removed: Int) {
    try FileSystem.makeFolders(folder)
    let manifest = SiteManifest(folder: folder)
    let before = manifest.paths()
    let now = Set(plan.pages.map(\.path))
    try manifest.write(before.union(now))
    var progress = Progress(
      .writing, total: plan.pages.count, reporter: loader.showsProgress ? reporter : nil)
    defer { progress.finish() }
    var written = 0
    for page in plan.pages {
      let path = FilePath.join(folder, page.path)
      try FileSystem.makeFolders(FilePath.parent(of: path))
      if try FileSystem.writeIfChanged([UInt8](page.html().utf8), to: path) { written += 1 }
      progress.advance()
    }
    let removed = before.subtracting(now).filter { FileSystem.remove(FilePath.join(folder, $0)) }
    try manifest.write(now)
    return (written, plan.pages.count - written, removed.count)
  }
}
