import Platform
import ReportHistory
import ReportModel
import ReportRendering
import SnapshotStore

/// Makes and writes the pages of a site that changed, and removes those that earlier runs wrote and that are no more.
///
/// Townships are worked on by all processors, each history once for all its pages and for the board; of a township that
/// is done nothing stays but what the board needs. A page whose key is that of the last run is not made again as long as
/// it lies there as it was written. The list tells of each page what it is to hold before it is written, so that a run
/// that is broken off leaves none behind that nobody knows of, and the next one goes on where it stopped. A page that
/// cannot be written does not stop the others, unless the disk takes nothing any more.
struct SiteWriter {
  /// What came of a run.
  struct Counts {
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  /// A page as it is to be written.
  private struct MadePage: Sendable {
    var page: SitePage
    var bytes: [UInt8]
    var checksum: String
  }

  /// What was made of a township.
  private struct MadeTownship: Sendable {
    var pages: [MadePage] = []
    var standing: TownshipStanding?
    var series: [Series] = []
    var failures: [Message] = []
  }

  /// A township on the board.
  private struct Listed {
    var township: SiteTownship
    var standing: TownshipStanding
    var series: [Series]
  }

  /// The pages that are made and wait to be written, with what came of those before them.
  private struct PageQueue {
    let manifest: SiteManifest
    /// What the list of pages holds by now.
    var entries: [String: SiteManifest.Entry]
    var progress: Progress
    var waiting: [MadePage] = []
    var written = 0
    var failed = 0
  }

  /// How many pages are listed and written together.
  private static let batch = 20

  /// What to write.
  let plan: SitePlan
  /// The site's folder.
  let folder: String
  /// The folder as messages show it.
  let shownFolder: String
  /// The run that writes.
  let run: CommandRun

  /// A path below the site's folder as messages show it.
  func shown(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? shownFolder + path.dropFirst(folder.count) : path
  }

  /// Brings the folder up to date.
  ///
  /// - Throws: `FileError` where the list of pages cannot be written, or the disk takes nothing any more.
  func write() throws(FileError) -> Counts {
    let manifest = SiteManifest(folder: folder)
    let before = manifest.entries()
    let pages = plan.pages
    let stale = Self.stale(pages, before, manifest)
    var queue = PageQueue(
      manifest: manifest, entries: before,
      progress: Progress(
        .writing, total: stale.count, reporter: run.loader.showsProgress ? run.reporter : nil))
    defer { queue.progress.finish() }
    try writeTownships(stale, into: &queue)
    try writeTexts(stale, into: &queue)
    let now = Set(pages.map(\.path))
    let removed = remove(before.filter { !now.contains($0.key) }, from: manifest)
    try manifest.write(queue.entries.filter { now.contains($0.key) })
    FileSystem.removeLeftovers(in: [folder] + plan.townships.map { FilePath.join(folder, $0.folder) })
    return Counts(
      written: queue.written,
      unchanged: pages.count { SitePage.isPage($0.path) } - queue.written - queue.failed, removed: removed)
  }

  /// Makes and writes the stale pages of all townships, then the board.
  private func writeTownships(_ stale: Set<String>, into queue: inout PageQueue) throws(FileError) {
    // A board that is to be made needs every township; else those with a stale page.
    let isBoardStale = stale.contains(plan.index.path)
    let work = plan.townships.filter { isBoardStale || $0.pages.contains { stale.contains($0.path) } }
    let (stages, reader, language) = (run.stages, run.loader.reader, run.language)
    var standings: [Listed] = []
    try Parallel.each(
      of: work,
      make: { Self.make($0, stale, stages, reader, language, isListed: isBoardStale) },
      take: { (township: SiteTownship, made: MadeTownship) throws(FileError) in
        made.failures.forEach(run.reporter.report)
        if !made.failures.isEmpty { queue.failed += township.pages.count { stale.contains($0.path) } }
        if let standing = made.standing {
          standings.append(Listed(township: township, standing: standing, series: made.series))
        }
        queue.waiting += made.pages
        if queue.waiting.count >= Self.batch { try flush(&queue) }
      })
    // The board comes last: by then the histories that it rests on have been worked out.
    if isBoardStale { queue.waiting.append(board(standings)) }
    try flush(&queue)
  }

  /// Writes the stale files of the reports' texts, one by one, since each may be large.
  private func writeTexts(_ stale: Set<String>, into queue: inout PageQueue) throws(FileError) {
    let reader = run.loader.reader
    try Parallel.each(
      of: plan.texts.filter { stale.contains($0.page.path) }, make: { $0.text(reader) },
      take: { (texts: SiteTexts, made: (text: String, failures: [Message])) throws(FileError) in
        made.failures.forEach(run.reporter.report)
        let bytes = [UInt8](made.text.utf8)
        queue.waiting.append(
          MadePage(page: texts.page, bytes: bytes, checksum: SiteManifest.checksum(bytes)))
        try flush(&queue)
      })
  }

  /// Lists the pages that wait, then writes them.
  private func flush(_ queue: inout PageQueue) throws(FileError) {
    guard !queue.waiting.isEmpty else { return }
    for made in queue.waiting {
      queue.entries[made.page.path] = SiteManifest.Entry(key: made.page.key, checksum: made.checksum)
    }
    try queue.manifest.write(queue.entries)
    for made in queue.waiting {
      switch try put(made) {
      case true?: queue.written += SitePage.isPage(made.page.path) ? 1 : 0
      case false?: break
      case nil: queue.failed += 1
      }
      queue.progress.advance()
    }
    queue.waiting = []
  }

  /// Writes a page; it can be made anew, so it need not outlive a power failure.
  ///
  /// - Returns: Whether it was written, false where the same bytes lie there; nil where it could not be, which is
  ///   reported.
  private func put(_ made: MadePage) throws(FileError) -> Bool? {
    do throws(FileError) {
      let path = FilePath.join(folder, made.page.path)
      try FileSystem.makeFolders(FilePath.parent(of: path))
      return try FileSystem.writeIfChanged(made.bytes, to: path, lasting: false)
    } catch {
      if [.diskFull, .readOnly, .deviceFault].contains(error.reason) { throw error }
      run.reporter.report(.unwritable(path: shown(error.path), error.reason))
      return nil
    }
  }

  /// The paths of the pages that are not there as they would be made.
  private static func stale(
    _ pages: [SitePage], _ entries: [String: SiteManifest.Entry], _ manifest: SiteManifest
  ) -> Set<String> {
    let stale = Parallel.map(pages) { page in
      guard let entry = entries[page.path], entry.key == page.key else { return true }
      return !manifest.holds(page.path, as: entry)
    }
    return Set(zip(pages, stale).filter(\.1).map(\.0.path))
  }

  /// Makes the stale pages of a township, and what the board needs to know of it.
  private static func make(
    _ township: SiteTownship, _ stale: Set<String>, _ stages: Stages, _ reader: FileReader,
    _ language: Language, isListed: Bool
  ) -> MadeTownship {
    let loaded = LoadedTownship(township.group, reader: reader)
    var made = MadeTownship(failures: loaded.failures)
    // Pages name reports by their places; without one of them the old pages stay.
    guard loaded.failures.isEmpty else { return made }
    let views = loaded.views(stages).kept
    made.pages = township.pages.filter { stale.contains($0.path) }.map { page in
      Self.made(page, township.page(page, of: loaded.reports, views, language: language), language)
    }
    if isListed { (made.standing, made.series) = (views.standing(), views.trends().series) }
    return made
  }

  private static func made(_ page: SitePage, _ laid: Page, _ language: Language) -> MadePage {
    let bytes = [UInt8](Rendering.html(laid, language: language).utf8)
    return MadePage(page: page, bytes: bytes, checksum: SiteManifest.checksum(bytes))
  }

  private func board(_ standings: [Listed]) -> MadePage {
    let board = run.stages.board(standings.map(\.standing))
    // The page asks for each row in the order of the board, which is that of the townships.
    var ways = standings.map { "\($0.township.folder)/index.html" }.makeIterator()
    var series = standings.map(\.series).makeIterator()
    var page = BoardPage.page(of: board, language: run.language) { _ in
      ways.next()
    } series: { _ in
      series.next() ?? []
    }
    page.search = plan.texts.map(\.page.path)
    return Self.made(plan.index, page, run.language)
  }

  /// Removes pages that are no more, as far as they lie there as they were written: a list can be damaged, and a file
  /// that somebody else put there, or changed, is not ours to remove.
  private func remove(_ entries: [String: SiteManifest.Entry], from manifest: SiteManifest) -> Int {
    var count = 0
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let whole = FilePath.join(folder, path)
      guard FileSystem.exists(whole) else { continue }
      if manifest.holds(path, as: entry), FileSystem.remove(whole) {
        count += 1
      } else {
        run.reporter.report(.pageLeft(path: FilePath.join(shownFolder, path)))
      }
    }
    return count
  }
}
