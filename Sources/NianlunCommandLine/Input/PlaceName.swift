import ChineseText
import Lexicon
import SnapshotStore

/// Reads what the place of a file says of its township: folders and files are named after counties, or after county and
/// township.
enum PlaceName {
  /// The shortest county that is known by its form alone; shorter ones are in the gazetteer, or words such as 全县.
  private static let shortest = 3
  /// The longest, 阜新蒙古族自治县 and its like.
  private static let longest = 15
  private static let countySigns: Set<Unicode.Scalar> = ["县", "旗"]
  private static let unitSigns: Set<Unicode.Scalar> = ["县", "旗", "市", "区"]

  /// The county that a path names: right before the township's name in the file's name or in a folder's, else as the
  /// beginning of the name of a folder, the nearest first.
  ///
  /// - Complexity: O(n) in the path.
  static func county(of township: String, at path: String) -> String? {
    let names = FilePath.names(of: path).reversed().enumerated()
    for (place, name) in names {
      let scalars = Array(name.unicodeScalars)
      if let county = county(before: Array(township.unicodeScalars), in: scalars) { return county }
      if place > 0, let county = county(first: scalars) { return county }
    }
    return nil
  }

  /// The county whose name ends where the township's begins: 2023年白云县青溪镇.
  private static func county(before township: [Unicode.Scalar], in name: [Unicode.Scalar]) -> String? {
    guard !township.isEmpty, name.count > township.count,
      let start = (1...name.count - township.count).first(where: {
        name[$0..<$0 + township.count].elementsEqual(township)
      })
    else { return nil }
    // Where a name begins that the gazetteer does not have its form does not tell, but for what is no part of a name.
    var first = start
    while first > 0, name[first - 1].isHan, name[first - 1] != "年" { first -= 1 }
    let known = Gazetteer.standard.longest(.county, endingAt: start, notBefore: first, in: units(name))
    // One of two characters may be the end of another (易县 in 新易县).
    if let known, known.start == first || start - known.start >= shortest {
      return text(name[known.start..<start])
    }
    return byForm(name[first..<start]) ?? known.map { text(name[$0.start..<start]) }
  }

  /// The county that a folder's name begins with, provinces and cities before it aside: 江宁区2022, 南京市江宁区.
  private static func county(first name: [Unicode.Scalar]) -> String? {
    let units = units(name)
    var start = 0
    while let end = end(of: [.province, .prefecture], from: start, in: units) {
      if let county = Self.end(of: .county, from: end, in: units) { return text(name[end..<county]) }
      start = end
    }
    if let end = end(of: .county, from: 0, in: units) { return text(name[..<end]) }
    return byForm(name[start...].prefix { $0.isHan })
  }

  /// Where the longest unit of a rank that begins at a place ends.
  private static func end(of ranks: Gazetteer.Ranks, from start: Int, in units: [UInt16]) -> Int? {
    guard start < units.count else { return nil }
    return (start + 1...min(units.count, start + Gazetteer.longestName)).last { end in
      Gazetteer.standard.longest(ranks, endingAt: end, notBefore: start, in: units)?.start == start
    }
  }

  /// A name that ends as counties do, if it is no mere word for them (区县, 市县).
  private static func byForm(_ name: ArraySlice<Unicode.Scalar>) -> String? {
    guard (shortest...longest).contains(name.count), let last = name.last, countySigns.contains(last),
      !name.dropLast().suffix(1).contains(where: unitSigns.contains)
    else { return nil }
    return text(name)
  }

  private static func units(_ name: [Unicode.Scalar]) -> [UInt16] {
    name.map { UInt16(exactly: $0.value) ?? 0xFFFD }
  }

  private static func text(_ name: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: name)
    return String(text)
  }
}
