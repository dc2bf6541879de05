/// One township of a snapshot store.
public struct SnapshotEntry: Hashable, Sendable {
  /// The township's folder name, taken apart.
  public var folder: TownshipFolder
  /// The folder's path.
  public var path: String
  /// The years at hand, oldest first.
  public var years: [Int]

  /// Makes an entry.
  public init(folder: TownshipFolder, path: String, years: [Int]) {
    self.folder = folder
    self.path = path
    self.years = years
  }
}
