import ReportModel

extension FileYear {
  /// Returns the years that a word of the command line names: `2023`, `2023年`, `2021-2023`.
  static func years(_ word: String) -> ClosedRange<Int>? {
    let parts = word.split(omittingEmptySubsequences: false) { "-–—~～至".contains($0) }
    guard let first = parts.first.flatMap(year), let last = parts.last.flatMap(year) else { return nil }
    guard parts.count <= 2, first <= last else { return nil }
    return first...last
  }

  private static func year(_ word: Substring) -> Int? {
    let digits = word.hasSuffix("年") ? word.dropLast() : word
    guard digits.utf8.count == 4, let year = Int(digits), plausible.contains(year) else { return nil }
    return year
  }
}
