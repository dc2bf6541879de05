/// Years as people write them in file names and on the command line.
package enum FileYear {
  /// The years that a report may be of; other numbers of four digits are something else.
  package static let plausible = 1949...2100

  /// Returns the first year in a file's name, its ending aside: a run of exactly four digits.
  ///
  /// - Complexity: O(n) in the path.
  package static func year(inNameOf path: String) -> Int? {
    let name = path.utf8[
      (path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]
    let stem =
      name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == name.startIndex ? nil : name[..<$0] } ?? name
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return stem.split { !digits.contains($0) }.lazy.filter { $0.count == 4 }
      .compactMap { Int(String(Substring($0))) }.first(where: plausible.contains)
  }
}
