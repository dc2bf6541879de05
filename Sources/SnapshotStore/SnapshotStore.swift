package import ReportModel

/// The folder of snapshots: a folder for a township, a file for a year.
///
/// ```
/// snapshots/酉阳自治县宜居镇/2025.json
/// snapshots/青溪镇（虚构）/2023.json
/// ```
package struct SnapshotStore: Hashable, Sendable {
  /// Whether a write changed anything.
  package enum Change: Hashable, Sendable {
    case written, unchanged
  }

  /// The name of the store's folder where no other is named.
  package static let usualRoot = "snapshots"

  /// The folder that holds the snapshots.
  package var root: String

  /// Makes a store on a folder, which need not be there yet.
  package init(root: String) { self.root = root }

  /// The path that a report's snapshot has below the root.
  ///
  /// - Parameter township: What the township is called where the report alone does not tell all; nil for its own words.
  package static func relativePath(
    for report: Report, as township: Township? = nil
  ) throws(SnapshotError) -> String {
    let named = township ?? report.township
    guard let township = named.name.map(FilePath.safeName), !township.isEmpty else {
      throw .townshipUnknown(source: report.source.name)
    }
    guard let year = report.year else { throw .yearUnknown(source: report.source.name) }
    let county = named.county.map(FilePath.safeName) ?? ""
    let folder = TownshipFolder(
      title: FilePath.limited(county + township), isFictional: report.source.fictional)
    return "\(folder.name)/\(year).json"
  }

  /// The path of a report's snapshot.
  package func path(for report: Report, as township: Township? = nil) throws(SnapshotError) -> String {
    FilePath.join(root, try Self.relativePath(for: report, as: township))
  }

  /// A township as the store knows it: one that nobody gives a county has that of the only one of its name here.
  package func settled(_ township: Township, isFictional: Bool) -> Township {
    guard township.county == nil, let name = township.name.map(FilePath.safeName) else { return township }
    let counties = ((try? entries()) ?? []).filter { $0.folder.isFictional == isFictional }
      .compactMap { $0.folder.county(before: name) }.filter { !$0.isEmpty }
    guard counties.count == 1 else { return township }
    var township = township
    township.county = counties[0]
    return township
  }

  /// Takes the store for this run alone, and removes what a run that was killed has left half-done.
  ///
  /// - Returns: What holds the store as long as it lives.
  /// - Throws: `SnapshotError` where another run has it, or the folder cannot be made.
  package func lock() throws(SnapshotError) -> FolderLock {
    do throws(FileError) {
      try FileSystem.makeFolders(root)
      let lock = try FolderLock(root)
      let folders = try FileSystem.names(in: root).map { FilePath.join(root, $0) }
      FileSystem.removeLeftovers(in: [root] + folders.filter(FileSystem.isFolder))
      return lock
    } catch {
      throw .file(error)
    }
  }

  /// Writes a report's snapshot whole or not at all; one that is there with the same bytes stays untouched.
  ///
  /// - Throws: `SnapshotError`, also where another township or another township's report would be replaced.
  @discardableResult
  package func write(_ report: Report, as township: Township? = nil) throws(SnapshotError) -> Change {
    let path = try path(for: report, as: township)
    try check(report, as: township)
    let bytes: [UInt8]
    do {
      bytes = try Snapshot.bytes(of: report)
    } catch {
      throw .damaged(path: path, detail: "JSON")
    }
    do throws(FileError) {
      try FileSystem.makeFolders(FilePath.parent(of: path))
      return try FileSystem.writeIfChanged(bytes, to: path) ? .written : .unchanged
    } catch {
      throw .file(error)
    }
  }

  /// Checks that what lies where a report is to be saved is of the same township.
  ///
  /// Names that differ in signs that no folder's name may hold, or in nothing but the case of letters, lead to one
  /// folder, and townships of one name whose county nobody names lead to one file.
  ///
  /// - Throws: `SnapshotError` where another township, or another township's report, lies there.
  package func check(_ report: Report, as township: Township? = nil) throws(SnapshotError) {
    let path = try path(for: report, as: township)
    let folder = FilePath.parent(of: path)
    let wanted = FilePath.lastName(of: folder)
    let names = try Self.names(in: root)
    // Compared by bytes: strings of one canonical form are equal.
    func isAnother(_ name: String) -> Bool { !name.utf8.elementsEqual(wanted.utf8) }
    if let other = names.first(where: { isAnother($0) && FilePath.collide($0, wanted) }) {
      throw .nameTaken(path: path, by: other, wanted: wanted)
    }
    let name = FilePath.lastName(of: path)
    let files = try Self.names(in: folder).filter {
      Self.year(ofFile: $0) != nil && FileSystem.isFile(FilePath.join(folder, $0))
    }
    // One report tells whose folder it is; that of the same year, if it is there.
    guard let file = files.first(where: { $0 == name }) ?? files.first else { return }
    let place = FilePath.join(folder, file)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.bytes(of: place)
    } catch {
      throw .file(error)
    }
    // What is damaged tells of nobody, and is made anew.
    guard let saved = try? Snapshot.report(from: bytes, path: place) else { return }
    guard saved.township.canBe(report.township), !saved.township.isElsewhere(than: report.township) else {
      throw .nameTaken(path: path, by: saved.township.full, wanted: report.township.full)
    }
    if file == name, report.township.county == nil, saved.township.county == nil,
      !saved.isVersion(of: report)
    {
      throw .otherReport(path: path, source: saved.source.name)
    }
  }

  /// The names in a folder, none where it is not there yet.
  private static func names(in folder: String) throws(SnapshotError) -> [String] {
    guard FileSystem.exists(folder) else { return [] }
    do throws(FileError) {
      return try FileSystem.names(in: folder)
    } catch {
      throw .file(error)
    }
  }

  /// The year that a snapshot's file name tells; nil for other files.
  private static func year(ofFile name: String) -> Int? {
    FilePath.ending(of: name) == "json" ? Int(FilePath.stem(of: name)) : nil
  }

  /// Reads the report of a township and year.
  ///
  /// - Parameters:
  ///   - township: The township's name, with its county or the mark of an invented one where several bear
  ///     the name.
  ///   - year: The year reported on.
  package func read(township: String, year: Int) throws(SnapshotError) -> Report {
    let wanted = TownshipFolder(township)
    var found = try entries().filter { entry in
      (entry.folder.isFictional || !wanted.isFictional) && entry.folder.county(before: wanted.title) != nil
    }
    if let exact = found.first(where: { $0.folder == wanted }) { found = [exact] }
    guard found.count <= 1 else {
      throw .ambiguous(township: township, candidates: found.map(\.folder.name))
    }
    guard let entry = found.first, entry.years.contains(year) else {
      throw .notStored(township: township, year: year)
    }
    let path = FilePath.join(root, "\(entry.folder.name)/\(year).json")
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.bytes(of: path)
    } catch {
      throw .file(error)
    }
    return try Snapshot.report(from: bytes, path: path)
  }

  /// The townships of the store in the order of their names; none where the root is not there.
  package func entries() throws(SnapshotError) -> [SnapshotEntry] {
    guard FileSystem.exists(root) else { return [] }
    do throws(FileError) {
      var entries: [SnapshotEntry] = []
      for name in try FileSystem.names(in: root) {
        let path = FilePath.join(root, name)
        guard FileSystem.isFolder(path) else { continue }
        let years = try FileSystem.names(in: path).compactMap(Self.year)
        entries.append(SnapshotEntry(folder: TownshipFolder(name), path: path, years: years.sorted()))
      }
      return entries
    } catch {
      throw .file(error)
    }
  }
}
