import ReportModel
import SnapshotStore

extension Run {
  /// `nianlun site`: a static site of everything.
  func site() throws(Failure) {
    // Who wants to look at it needs not care where it lies.
    guard let folder = settings.output ?? (settings.opensResult ? Self.defaultSite : nil) else {
      throw Failure(.directoryMissing(.site))
    }
    let path = FilePath.join(workingDirectory, folder)
    let state = stages.state()
    let files = try inputs()
    let lock: FolderLock
    do throws(FileError) {
      try FileSystem.makeFolders(path)
      lock = try FolderLock(path)
    } catch {
      throw Failure(.unwritable(path: folder, error.reason))
    }
    defer { withExtendedLifetime(lock) {} }
    loader.readings = ReadingCache(below: path, state: state)
    let groups = TownshipGroup.groups(of: try datedReports(of: files))
    let plan = SitePlan(
      groups: groups, stages: stages, language: language, state: state)
    let counts: (written: Int, unchanged: Int, removed: Int)
    do throws(FileError) {
      counts = try write(plan, to: path)
    } catch {
      throw Failure(.unwritable(path: shown(error.path, below: path, as: folder), error.reason))
    }
    loader.readings?.removeUnused()
    let index = FilePath.join(folder, "index.html")
    try write([UInt8]((index.onOneLine + "\n").utf8))
    reporter.report(
      .siteDone(
        written: counts.written, unchanged: counts.unchanged, removed: counts.removed, folder: folder))
    if settings.opensResult, !stages.open(FilePath.join(path, "index.html"), environment) {
      reporter.report(.notOpened(index))
    }
  }

  /// A path below the site's folder as messages show it.
  private func shown(_ path: String, below folder: String, as name: String) -> String {
    path.hasPrefix(folder + "/") ? name + path.dropFirst(folder.count) : path
  }

  /// How many pages are made before they are written, and listed, together.
  private static let batch = 20
  /// The folder of a site that is to be opened.
  private static let defaultSite = "nianlun-site"

  /// Makes and writes the pages that changed and removes those that earlier runs wrote and that are no more.
  ///
  /// A page whose key is that of the last run is not made again as long as it lies there as it was written. The list
  /// tells of each page what it is to hold before it is written, so that a run that is broken off leaves none behind
  /// that nobody knows of, and the next one goes on where it stopped. A page that cannot be written does not stop the
  /// others, unless the disk takes nothing any more.
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
    var progress = Progress(.writing, total: stale.count, reporter: loader.showsProgress ? reporter : nil)
    defer { progress.finish() }
    var counts = (written: 0, failed: 0)
    for start in stride(from: 0, to: stale.count, by: Self.batch) {
      let batch = stale[start..<min(start + Self.batch, stale.count)].map { page in
        (page: page, bytes: [UInt8](page.text().utf8))
      }
      for (page, bytes) in batch {
        entries[page.path] = SiteManifest.Entry(key: page.key, checksum: SiteManifest.checksum(bytes))
      }
      try manifest.write(entries)
      for (page, bytes) in batch {
        do throws(FileError) {
          if try put(bytes, at: FilePath.join(folder, page.path)), SitePage.isPage(page.path) { counts.written += 1 }
        } catch {
          if [.diskFull, .readOnly, .deviceFault].contains(error.reason) { throw error }
          counts.failed += 1
          let path = shown(error.path, below: folder, as: settings.output ?? folder)
          reporter.report(.unwritable(path: path, error.reason))
        }
        progress.advance()
      }
    }
    let now = Set(plan.pages.map(\.path))
    let removed = remove(before.filter { !now.contains($0.key) }, from: manifest)
    try manifest.write(entries.filter { now.contains($0.key) })
    FileSystem.removeLeftovers(in: [folder] + plan.folders.map { FilePath.join(folder, $0) })
    let pages = plan.pages.count { SitePage.isPage($0.path) }
    return (counts.written, pages - counts.written - counts.failed, removed)
  }

  /// Writes a page; it can be made anew, so it need not outlive a power failure.
  private func put(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
    try FileSystem.makeFolders(FilePath.parent(of: path))
    return try FileSystem.writeIfChanged(bytes, to: path, lasting: false)
  }

  /// Removes pages that are no more, as far as they lie there as they were written: a list can be damaged, and a file
  /// that somebody else put there, or changed, is not ours to remove.
  private func remove(_ entries: [String: SiteManifest.Entry], from manifest: SiteManifest) -> Int {
    var count = 0
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let whole = FilePath.join(manifest.folder, path)
      guard FileSystem.exists(whole) else { continue }
      if manifest.holds(path, as: entry), FileSystem.remove(whole) {
        count += 1
      } else {
        reporter.report(.pageLeft(path: FilePath.join(settings.output ?? manifest.folder, path)))
      }
    }
    return count
  }
}
