/// One report as it was named, not read yet.
struct InputFile: Hashable {
  /// A line of standard input that is laid aside.
  struct Line: Hashable {
    /// Its number, counted from 1.
    var number: Int
    /// Where it lies in the spool.
    var place: Range<Int>
  }

  /// The operand that stands for standard input.
  static let standardInput = "-"

  /// The path to open.
  var path: String
  /// The path as messages show it.
  var shown: String
  /// Whether it lies in the folder of an invented township.
  var isFictional: Bool
  /// Whether it was found in a folder that was named, and not named itself.
  var isFound = false
  /// The township that it was looked up by; nil where it was named by its path.
  var township: String?
  /// The year that its name tells, if any.
  var year: Int?
  /// The line that it is, where it is none on disk.
  var line: Line?

  /// Whether it is standard input and no file.
  var isStandardInput: Bool { path == Self.standardInput }
}
