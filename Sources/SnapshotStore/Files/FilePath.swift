/// Paths as text with `/` between the names; taken apart by bytes, since a mark after a `/` joins it to one
/// `Character`.
package enum FilePath {
  private static let slash = UInt8(ascii: "/")

  /// The names of a path.
  package static func names(of path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }
  }

  /// The last name of a path.
  package static func lastName(of path: String) -> String { names(of: path).last ?? path }

  /// The folder that a path lies in: `.` for a mere name, `/` for what lies at the root.
  package static func parent(of path: String) -> String {
    var bytes = Substring(path).utf8
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let last = bytes.lastIndex(of: slash) else { return "." }
    let parent = bytes[..<last]
    return parent.isEmpty ? "/" : String(Substring(parent))
  }

  /// A path below another one; an absolute path stays as it is.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == slash || folder.isEmpty || folder == "." { return path }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// An absolute path without `.` and `..`; links are not followed.
  package static func normalized(_ path: String) -> String {
    var names: [String] = []
    for name in self.names(of: path) where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return (path.utf8.first == slash ? "/" : "") + names.joined(separator: "/")
  }

  /// A file's name without its ending.
  package static func stem(of path: String) -> String {
    let name = lastName(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The ending of a file's name in lower case, without the dot; empty where there is none.
  package static func ending(of path: String) -> String {
    let name = lastName(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The most bytes of a name made of words from a report; file systems take 255, and a mark or an ending may follow.
  package static let longestName = 200

  /// Words from a report as a part of a file name: no separators, controls, invisible signs or leading dots, and not
  /// over long.
  ///
  /// Different words may give one name; who writes must look at what lies there.
  package static func safeName(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: continue
      default: if !"/\\:*?\"<>|".unicodeScalars.contains(scalar) { scalars.append(scalar) }
      }
    }
    while scalars.first == "." { scalars.removeFirst() }
    return limited(String(scalars))
  }

  /// A name of at most `longestName` bytes; what is cut off is told by a checksum in its place.
  package static func limited(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    let sum = checksum(of: name)
    var scalars = String.UnicodeScalarView()
    var count = sum.utf8.count + 1
    for scalar in name.unicodeScalars {
      count += UTF8.width(scalar)
      if count > longestName { break }
      scalars.append(scalar)
    }
    return String(scalars) + "-" + sum
  }

  /// Whether a file system may take two names for one: they differ in the letters' case or in how these are composed.
  package static func collide(_ one: String, _ other: String) -> Bool {
    // Strings of one canonical form are equal.
    one.lowercased() == other.lowercased()
  }

  /// A short number of a path that does not differ from run to run (FNV-1a).
  static func checksum(of path: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
