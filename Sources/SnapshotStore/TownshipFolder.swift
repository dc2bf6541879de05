/// The name of a folder that holds a township's reports: county as far as known, township, and
/// （虚构） where it is invented.
///
/// ```swift
/// let folder = TownshipFolder("河阳县青溪镇（虚构）")
/// folder.title        // 河阳县青溪镇
/// folder.isFictional  // true
/// folder.county(before: "青溪镇")  // 河阳县
/// ```
package struct TownshipFolder: Hashable, Sendable {
  /// What marks the folder of an invented township.
  package static let fictionalMark = "（虚构）"
  /// County and township.
  package var title: String
  /// Whether the township is invented.
  package var isFictional: Bool

  /// Takes a folder's name apart.
  package init(_ name: String) {
    for mark in [Self.fictionalMark, "(虚构)"] where name.hasSuffix(mark) && name != mark {
      title = String(name.unicodeScalars.dropLast(mark.unicodeScalars.count))
      isFictional = true
      return
    }
    title = name
    isFictional = false
  }

  /// Makes the name of its parts.
  package init(title: String, isFictional: Bool) {
    self.title = title
    self.isFictional = isFictional
  }

  /// Whether any folder above a file is that of an invented township.
  package static func isFictional(_ path: String) -> Bool {
    FilePath.names(of: FilePath.parent(of: FilePath.normalized(path))).contains {
      TownshipFolder($0).isFictional
    }
  }

  /// The name of the folder.
  package var name: String { isFictional ? title + Self.fictionalMark : title }

  /// The county that the title names before a township's name, empty where it names none; nil where the
  /// title is of another township.
  package func county(before township: String) -> String? {
    guard title.hasSuffix(township) else { return nil }
    let county = title.unicodeScalars.dropLast(township.unicodeScalars.count)
    guard let last = county.last else { return "" }
    return "县区旗市州盟省".unicodeScalars.contains(last) ? String(county) : nil
  }
}
