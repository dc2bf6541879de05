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

  /// The folder that holds the snapshots.
  package var root: String

  /// Makes a store on a folder, which need not be there yet.
  package init(root: String) { self.root = root }

  /// The path that a report's snapshot has below the root.
  package static func relativePath(for report: Report) throws(SnapshotError) -> String {
    guard let township = report.township.name.map(FilePath.safeName), !township.isEmpty else {
      throw .townshipUnknown(source: report.source.name)
    }
    guard let year = report.year else { throw .yearUnknown(source: report.source.name) }
    let county = report.township.county.map(FilePath.safeName) ?? ""
    let folder = TownshipFolder(title: county + township, isFictional: report.source.fictional)
    return "\(folder.name)/\(year).json"
  }

  /// The path of a report's snapshot.
  package func path(for report: Report) throws(SnapshotError) -> String {
    FilePath.join(root, try Self.relativePath(for: report))
  }

  /// Writes a report's snapshot whole or not at all; one that is there with the same bytes stays untouched.
  @discardableResult
  package func write(_ report: Report) throws(SnapshotError) -> Change {
    let path = try path(for: report)
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
        let years = try FileSystem.names(in: path).compactMap { file in
          FilePath.ending(of: file) == "json" ? Int(FilePath.stem(of: file)) : nil
        }
        entries.append(SnapshotEntry(folder: TownshipFolder(name), path: path, years: years.sorted()))
      }
      return entries
    } catch {
      throw .file(error)
    }
  }
}
