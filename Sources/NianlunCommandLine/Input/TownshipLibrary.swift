import SnapshotStore

/// The townships of `reports/`, `seeds/` and `snapshots/` in the working directory.
struct TownshipLibrary {
  /// One township's folder.
  struct Folder: Hashable {
    /// The folder's name, taken apart.
    var township: TownshipFolder
    /// The folder's path from the working directory.
    var path: String
  }

  /// What a township's name leads to.
  enum Finding {
    /// Its folders, in the order of the roots.
    case found([Folder])
    /// Several townships bear the name.
    case ambiguous([String])
    /// None does.
    case unknown(nearest: String?)
  }

  /// The folders that are searched; a report in an earlier one hides that of a later one.
  static let roots = ["reports", "seeds", "snapshots"]

  /// All folders.
  let folders: [Folder]
  /// Whether any of the folders is there.
  let isPresent: Bool

  /// Looks into the working directory.
  init(workingDirectory: String) {
    let roots = Self.roots.filter { FileSystem.isFolder(FilePath.join(workingDirectory, $0)) }
    isPresent = !roots.isEmpty
    folders = roots.flatMap { root in
      let names = (try? FileSystem.names(in: FilePath.join(workingDirectory, root))) ?? []
      return names.map { Folder(township: TownshipFolder($0), path: FilePath.join(root, $0)) }
        .filter { FileSystem.isFolder(FilePath.join(workingDirectory, $0.path)) }
    }
  }

  /// Returns the folders of a township.
  ///
  /// - Parameter name: The township, with its county or （虚构） where several bear the name.
  func find(_ name: String) -> Finding {
    let wanted = TownshipFolder(name)
    let matches = folders.filter { folder in
      (folder.township.isFictional || !wanted.isFictional) && Self.county(of: folder, wanted) != nil
    }
    if matches.isEmpty {
      return .unknown(nearest: NearMatch.best(for: wanted.title, in: Self.names(of: folders)))
    }
    let kinds = Set(matches.map(\.township.isFictional))
    let counties = Set(matches.compactMap { Self.county(of: $0, wanted) }.filter { !$0.isEmpty })
    if kinds.count == 1, counties.count <= 1 { return .found(matches) }
    let exact = matches.filter { $0.township == wanted }
    if !exact.isEmpty { return .found(exact) }
    var names: [String] = []
    for name in matches.map(\.township.name) where !names.contains(name) { names.append(name) }
    return .ambiguous(names)
  }

  /// The county that a folder or the wanted name has before the other, empty where neither has one; nil where
  /// they are different townships.
  private static func county(of folder: Folder, _ wanted: TownshipFolder) -> String? {
    folder.township.county(before: wanted.title) ?? wanted.county(before: folder.township.title)
  }

  /// The names that a mistyped one may have meant.
  private static func names(of folders: [Folder]) -> [String] {
    var names: [String] = []
    for folder in folders {
      let title = folder.township.title
      let bare = folders.map(\.township.title).first {
        title != $0 && folder.township.county(before: $0) != nil
      }
      if !names.contains(bare ?? title) { names.append(bare ?? title) }
    }
    return names
  }
}
