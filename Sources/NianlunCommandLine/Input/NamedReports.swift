import ReportModel
import SnapshotStore

/// Reports that are found by the township and year that they tell, whatever their files are called.
struct NamedReports {
  /// What a township's name leads to.
  enum Finding {
    /// The reports of the only township that can be meant, by year.
    case found([CatalogueEntry])
    /// Several townships bear the name.
    case ambiguous([String])
    /// None does.
    case unknown
  }

  /// The reports among the files.
  let entries: [CatalogueEntry]
  /// The files that could not be read, with what is to be said of them; such a file may be the one that is looked for.
  let failures: [(file: InputFile, message: Message)]
  /// Files that were not looked at, with what is to be said of them.
  private let left: [(file: InputFile, message: Message)]

  /// Takes what came of looking at files; one that is no report is none of ours.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - looks: What came of each.
  ///   - left: Files that were not looked at, with what is to be said of them.
  init(
    _ files: [InputFile], _ looks: [Result<CatalogueEntry, FileReader.Failure>],
    left: [(file: InputFile, message: Message)]
  ) {
    entries = looks.compactMap { try? $0.get() }
    failures = zip(files, looks).compactMap { file, look in
      guard case .failure(let failure) = look, !failure.message.isOfOtherText else { return nil }
      return (file, failure.message)
    }
    self.left = left
  }

  /// Parts the files that could not be read into those that may well be a township's report of a year, among which files
  /// are that were not looked at, and the others.
  ///
  /// - Parameters:
  ///   - found: The township's reports.
  ///   - name: What the township is called.
  func failures(
    beside found: [CatalogueEntry], of name: String
  ) -> (own: [(file: InputFile, message: Message)], others: [(file: InputFile, message: Message)]) {
    let own = Set(found)
    let places = ReportPlaces(of: found, beside: entries.filter { !own.contains($0) })
    func isOwn(_ failure: (file: InputFile, message: Message)) -> Bool {
      let file = FilePath.lastName(of: failure.file.path)
      guard failure.file.year != nil else { return false }
      return file.contains(name)
        || places.mayHold(file, in: FilePath.parent(of: FilePath.normalized(failure.file.path)))
    }
    return ((failures + left).filter(isOwn), failures.filter { !isOwn($0) })
  }

  /// Returns the reports of a township.
  ///
  /// - Parameter name: The township, with its county or （虚构） where several bear the name.
  func find(_ name: String) -> Finding {
    let wanted = TownshipFolder(name)
    let groups = TownshipGroup.groups(of: entries.filter { Self.isMeant($0, by: wanted) })
    if groups.isEmpty { return .unknown }
    if groups.count == 1 { return .found(groups[0].entries) }
    if let exact = groups.first(where: { $0.fullName == wanted.name }) { return .found(exact.entries) }
    return .ambiguous(groups.map(\.fullName))
  }

  /// Whether a report can be of a township that is asked for: one of the two may leave out the county.
  private static func isMeant(_ entry: CatalogueEntry, by wanted: TownshipFolder) -> Bool {
    let identity = entry.identity
    guard let name = identity.township.name, identity.source.fictional || !wanted.isFictional else {
      return false
    }
    let whole = TownshipFolder(title: (entry.county ?? "") + name, isFictional: false)
    return whole.county(before: wanted.title) != nil || wanted.county(before: whole.title) != nil
  }
}
