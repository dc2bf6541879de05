import SnapshotStore

/// The townships of `seeds/` and `snapshots/` in the working directory.
struct TownshipLibrary {
  /// One township's folder.
  struct Shelf: Hashable {
    /// The folder's name, taken apart.
    var folder: TownshipFolder
    /// The folder's path from the working directory.
    var path: String
  }

  /// What a township's name leads to.
  enum Finding {
    /// Its folders, those of `seeds/` first.
    case found([Shelf])
    /// Several townships bear the name.
    case ambiguous([String])
    /// None does.
    case unknown(nearest: String?)
  }

  /// The folders that are searched; a report in an earlier one hides that of a later one.
  static let roots = ["seeds", "snapshots"]

  /// All shelves.
  let shelves: [Shelf]
  /// Whether any of the folders is there.
  let isPresent: Bool

  /// Looks into the working directory.
  init(workingDirectory: String) {
    let roots = Self.roots.filter { FileSystem.isFolder(FilePath.join(workingDirectory, $0)) }
    isPresent = !roots.isEmpty
    shelves = roots.flatMap { root in
      let names = (try? FileSystem.names(in: FilePath.join(workingDirectory, root))) ?? []
      return names.map { Shelf(folder: TownshipFolder($0), path: FilePath.join(root, $0)) }
        .filter { FileSystem.isFolder(FilePath.join(workingDirectory, $0.path)) }
    }
  }

  /// Returns the shelves of a township.
  ///
  /// - Parameter name: The township, with its county or （虚构） where several bear the name.
  func find(_ name: String) -> Finding {
    let wanted = TownshipFolder(name)
    let matches = shelves.filter { shelf in
      (shelf.folder.isFictional || !wanted.isFictional) && Self.county(of: shelf, wanted) != nil
    }
    if matches.isEmpty {
      return .unknown(nearest: NearMatch.best(for: wanted.title, in: Self.names(of: shelves)))
    }
    let kinds = Set(matches.map(\.folder.isFictional))
    let counties = Set(matches.compactMap { Self.county(of: $0, wanted) }.filter { !$0.isEmpty })
    if kinds.count == 1, counties.count <= 1 { return .found(matches) }
    let exact = matches.filter { $0.folder == wanted }
    if !exact.isEmpty { return .found(exact) }
    var names: [String] = []
    for name in matches.map(\.folder.name) where !names.contains(name) { names.append(name) }
    return .ambiguous(names)
  }

  /// The county that a shelf or the wanted name has before the other, empty where neither has one; nil where
  /// they are different townships.
  private static func county(of shelf: Shelf, _ wanted: TownshipFolder) -> String? {
    shelf.folder.county(before: wanted.title) ?? wanted.county(before: shelf.folder.title)
  }

  /// The names that a mistyped one may have meant.
  private static func names(of shelves: [Shelf]) -> [String] {
    var names: [String] = []
    for shelf in shelves {
      let title = shelf.folder.title
      let bare = shelves.map(\.folder.title).first { title != $0 && shelf.folder.county(before: $0) != nil }
      if !names.contains(bare ?? title) { names.append(bare ?? title) }
    }
    return names
  }
}
