import Platform
import ReportCorrection
import ReportInput
import ReportModel
import SnapshotStore

/// The report files of a folder.
enum ReportFolder {
  /// Which formats are looked for.
  enum Formats {
    /// Those that are read without another program, and so at once.
    case quick
    /// Those that another program has to convert first, too.
    case all
  }

  /// Why a file of a folder is left.
  enum Left: Hashable {
    /// Another file beside it has the same name but for its ending, and is read more easily.
    case sameName(as: String)
    /// Its format is none that a report is in.
    case otherFormat
    /// It is Markdown and its name tells no year, as with a text about the folder.
    case undated
    /// It is a snapshot among reports.
    case snapshot
    /// It is an output of this program.
    case output
  }

  /// How deep below the named folder others are entered.
  private static let depthLimit = 12

  /// Returns every report of a folder and of those below it, in the order of their paths; where there is none, the
  /// snapshots (`.json`).
  ///
  /// A folder is entered once, however many links lead to it. Passed over without a word are sites that this tool wrote,
  /// its files of corrections, which are read with their reports, and what a browser saves beside a page.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isDeep: Whether the folders below it are entered.
  ///   - formats: Which formats are looked for.
  ///   - skip: Takes the folders that could not be listed, or lie too deep, and what no path leads to, with the reason;
  ///     the rest is listed all the same. The path of the folder itself is empty.
  ///   - leave: Takes the files that are left, with the reason.
  static func files(
    in folder: String, isDeep: Bool = true, formats: Formats = .quick,
    skip: (String, FileError.Reason) -> Void,
    leave: (String, Left) -> Void = { _, _ in }
  ) -> [String] {
    var found: [String] = []
    var entered: Set<String> = []
    collect(
      folder, below: "", depth: isDeep ? 0 : nil, into: &found, entered: &entered, skip: skip)
    var reports: [String] = []
    for path in found {
      switch InputFormat(ending: FilePath.ending(of: path)) {
      case .markdown where FileYear.year(inNameOf: path) == nil: leave(path, .undated)
      case let format? where formats == .all || !format.needsProgram: reports.append(path)
      case nil where FilePath.ending(of: path) != "json": leave(path, .otherFormat)
      default: continue
      }
    }
    // Before files of the same name are chosen from, lest an output hide a report.
    reports = withoutOutputs(reports, in: folder, leave: leave)
    let snapshots = withoutOutputs(
      found.filter { FilePath.ending(of: $0) == "json" }, in: folder, leave: leave)
    guard !reports.isEmpty else { return snapshots }
    for path in snapshots { leave(path, .snapshot) }
    return withoutTwins(reports, leave: leave)
  }

  /// Takes out what this program wrote.
  private static func withoutOutputs(
    _ paths: [String], in folder: String, leave: (String, Left) -> Void
  ) -> [String] {
    let areOutputs = Parallel.map(paths) { path in
      guard InputFormat(ending: FilePath.ending(of: path))?.needsProgram != true,
        let bytes = try? FileBytes.read(FilePath.join(folder, path), limit: InputLimits.fileBytes)
      else { return false }
      return FilePath.ending(of: path) == "json"
        ? Snapshot.isOtherOutput(bytes) : InputReader().isOutput(bytes, name: path)
    }
    for (path, isOutput) in zip(paths, areOutputs) where isOutput { leave(path, .output) }
    return zip(paths, areOutputs).filter { !$0.1 }.map(\.0)
  }

  /// The path without the ending.
  private static func name(_ path: String) -> String {
    FilePath.join(FilePath.parent(of: path), FilePath.stem(of: path))
  }

  /// Takes out the files beside which another of the same name is read more easily.
  private static func withoutTwins(_ reports: [String], leave: (String, Left) -> Void) -> [String] {
    var best: [String: (path: String, rank: Int)] = [:]
    func rank(_ path: String) -> Int {
      InputFormat(ending: FilePath.ending(of: path)).flatMap(InputFormat.allCases.firstIndex) ?? .max
    }
    for path in reports {
      if let other = best[name(path)], other.rank <= rank(path) { continue }
      best[name(path)] = (path, rank(path))
    }
    return reports.filter { path in
      guard let chosen = best[name(path)]?.path, chosen != path else { return true }
      leave(path, .sameName(as: chosen))
      return false
    }
  }

  /// Whether a name that may be a report's or a folder's is in another encoding than paths are: it was decoded with loss.
  private static func isForeign(_ name: String) -> Bool {
    guard name.unicodeScalars.contains("\u{FFFD}") else { return false }
    let ending = FilePath.ending(of: name)
    return ending.isEmpty || InputFormat(ending: ending) != nil
  }

  /// Collects what a folder holds.
  ///
  /// - Parameter depth: How many folders it lies below the named one; nil where those below it are not entered.
  private static func collect(
    _ folder: String, below prefix: String, depth: Int?, into found: inout [String],
    entered: inout Set<String>, skip: (String, FileError.Reason) -> Void
  ) {
    guard entered.insert(FileSystem.canonical(folder)).inserted else { return }
    if let depth, depth > depthLimit {
      skip(prefix, .tooDeep)
      return
    }
    let names: [String]
    do throws(FileError) {
      names = try FileSystem.names(in: folder)
    } catch {
      skip(prefix, error.reason)
      return
    }
    for name in names {
      let path = FilePath.join(folder, name)
      let relative = FilePath.join(prefix, name)
      if name.hasSuffix(CorrectionFile.ending) { continue }
      if isForeign(name) {
        skip(relative, .foreignName)
        continue
      }
      if !FileSystem.isFolder(path) {
        found.append(relative)
      } else if let depth, !name.hasSuffix("_files"), !name.hasSuffix(".files"),
        !FileSystem.exists(FilePath.join(path, SiteManifest.name))
      {
        collect(path, below: relative, depth: depth + 1, into: &found, entered: &entered, skip: skip)
      }
    }
  }
}
