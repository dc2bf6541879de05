import ReportModel

/// Takes out reports that were named twice.
enum Duplicates {
  /// Returns the places of the reports that do not stand among those before them already.
  ///
  /// - Parameters:
  ///   - entries: The reports in order; of equal ones the first stays.
  ///   - byYear: Whether another text of the same township and year counts as the same report, as it must
  ///     where years are counted.
  ///   - report: Takes a warning for each that is taken out.
  /// - Complexity: O(n) on average.
  static func removed(
    from entries: [CatalogueEntry], byYear: Bool, report: (Message) -> Void
  ) -> [Int] {
    var townships = [Int](repeating: 0, count: entries.count)
    if byYear {
      for (township, places) in TownshipGroups(entries.map(\.mention)).groups.enumerated() {
        for place in places { townships[place] = township }
      }
    }
    var texts: [String: Int] = [:]
    var years: [[Int]: Int] = [:]
    return entries.indices.filter { place in
      let (entry, identity) = (entries[place], entries[place].identity)
      if let same = texts[identity.source.sha256] {
        report(.sameFile(path: entry.file.shown, as: entries[same].file.shown))
        return false
      }
      if byYear, let year = identity.year, let name = entry.townshipName {
        if let same = years[[townships[place], year]] {
          report(
            .sameReport(
              path: entry.file.shown, as: entries[same].file.shown, township: name, year: year))
          return false
        }
        years[[townships[place], year]] = place
      }
      texts[identity.source.sha256] = place
      return true
    }
  }
}
