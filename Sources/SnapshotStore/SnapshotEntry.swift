/// One township of a snapshot store.
package struct SnapshotEntry: Hashable, Sendable {
  /// The township's folder name, taken apart.
  package var folder: TownshipFolder
  /// The folder's path.
  package var path: String
  /// The years at hand, oldest first.
  package var years: [Int]

  /// Makes an entry.
  package init(folder: TownshipFolder, path: String, years: [Int]) {
    self.folder = folder
    self.path = path
    self.years = years
  }
}
