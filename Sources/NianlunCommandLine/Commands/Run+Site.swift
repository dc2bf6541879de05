import ReportModel
import SnapshotStore

extension Run {
  /// `nianlun site`: a static site of everything.
  func site() throws(Failure) {
    guard let folder = settings.output else { throw Failure(.directoryMissing(.site)) }
    let path = FilePath.join(workingDirectory, folder)
    let state = stages.state()
    let files = try inputs()
    do throws(FileError) {
      try FileSystem.makeFolders(path)
    } catch {
      throw Failure(.unwritable(path: folder, error.reason))
    }
    loader.readings = ReadingCache(below: path, state: state)
    let groups = TownshipGroup.groups(of: try datedReports(of: files))
    let plan = SitePlan(
      groups: groups, stages: stages, language: language, state: state)
    let counts: (written: Int, unchanged: Int, removed: Int)
    do throws(FileError) {
      counts = try write(plan, to: path)
    } catch {
      throw Failure(.unwritable(path: folder, error.reason))
    }
    loader.readings?.removeUnused()
    try write([UInt8]((FilePath.join(folder, "index.html").onOneLine + "\n").utf8))
    reporter.report(
      .siteDone(
        written: counts.written, unchanged: counts.unchanged, removed: counts.removed, folder: folder))
  }

  /// Makes and writes the pages that changed and removes those that earlier runs wrote and that are no more.
  ///
  /// A page whose key is that of the last run is not made again as long as it lies there as it was written. The
  /// list of pages holds old and new ones until all are written, so that a run that is broken off leaves none
  /// behind that nobody knows of, and the next one goes on where it stopped.
  private func write(
    _ plan: SitePlan, to folder: String
  ) throws(FileError) -> (written: Int, unchanged: Int, removed: Int) {
    let manifest = SiteManifest(folder: folder)
    let before = manifest.entries()
    let stale = plan.pages.filter { page in
      guard let entry = before[page.path], entry.key == page.key else { return true }
      return !manifest.holds(page.path, as: entry)
    }
    var entries = before
    for page in stale { entries[page.path] = SiteManifest.Entry(key: "", checksum: "") }
    try manifest.write(entries)
    var progress = Progress(.writing, total: stale.count, reporter: loader.showsProgress ? reporter : nil)
    defer { progress.finish() }
    var written = 0
    for (number, page) in stale.enumerated() {
      let path = FilePath.join(folder, page.path)
      try FileSystem.makeFolders(FilePath.parent(of: path))
      let bytes = [UInt8](page.text().utf8)
      if try FileSystem.writeIfChanged(bytes, to: path), SitePage.isPage(page.path) { written += 1 }
      entries[page.path] = SiteManifest.Entry(key: page.key, checksum: SiteManifest.checksum(bytes))
      if number % 20 == 19 { try manifest.write(entries) }
      progress.advance()
    }
    let now = Set(plan.pages.map(\.path))
    let removed = before.keys.filter { !now.contains($0) && FileSystem.remove(FilePath.join(folder, $0)) }
    try manifest.write(entries.filter { now.contains($0.key) })
    FileSystem.removeLeftovers(in: [folder] + plan.folders.map { FilePath.join(folder, $0) })
    let pages = plan.pages.count { SitePage.isPage($0.path) }
    return (written, pages - written, removed.count(where: SitePage.isPage))
  }
}
