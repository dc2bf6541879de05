import SnapshotStore

/// Years as people write them in file names and on the command line.
enum FileYear {
  /// The years that a report may be of; other numbers of four digits are something else.
  static let plausible = 1949...2100

  /// Returns the first year in a file's name, which is a run of exactly four digits.
  static func year(inNameOf path: String) -> Int? {
    var run: [UInt8] = []
    for byte in Array(FilePath.stem(of: path).utf8) + [0] {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        run.append(byte)
        continue
      }
      if run.count == 4, let year = Int(String(decoding: run, as: UTF8.self)), plausible.contains(year) {
        return year
      }
      run = []
    }
    return nil
  }

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
