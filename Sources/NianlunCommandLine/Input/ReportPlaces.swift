import ReportModel

/// Where a township's reports lie, by which a file that could not be read is told to be one of them.
struct ReportPlaces {
  private let folders: Set<String>
  /// The folders in which reports of others lie, too.
  private let shared: Set<String>
  private let names: Set<String>

  /// Takes a township's reports.
  ///
  /// - Parameters:
  ///   - entries: The township's reports.
  ///   - others: The reports of other townships.
  init(of entries: [CatalogueEntry], beside others: [CatalogueEntry]) {
    folders = Set(entries.map(\.folder))
    shared = folders.intersection(others.map(\.folder))
    names = Set(entries.compactMap(\.townshipName))
  }

  /// Whether a file may be one of the township's reports: it lies in a folder of them, and either nothing else does, or
  /// its name names the township.
  func mayHold(_ name: String, in folder: String) -> Bool {
    folders.contains(folder) && (!shared.contains(folder) || names.contains(where: name.contains))
  }
}
