public import ChineseText

/// The measure words and units, and which of them count the same sort of thing.
public struct UnitLexicon: Sendable {
  /// A unit found in a text.
  public struct Match: Sendable {
    /// Where it stands.
    public let range: Range<Int>
    /// Its class, such as `case` for 件, 起 and 宗.
    public let unitClass: String
  }

  private let classes: [String: String]
  private let strict: Set<String>
  private let longest: Int

  init() {
    var classes: [String: String] = [:]
    for line in TableReader.lines(UnitTable.text) {
      guard let (name, units) = TableReader.cut(line, at: ":") else { continue }
      for unit in TableReader.words(units) {
        let key = PlainText.folded(unit).string
        if classes[key] == nil { classes[key] = name }
      }
    }
    self.classes = classes
    strict = Set(TableReader.words(UnitTable.strict))
    longest = classes.keys.map { $0.unicodeScalars.count }.max() ?? 0
  }

  /// The longest unit that starts at a place, a second one in brackets included: 件(份).
  public func match(in text: Scalars, at start: Int) -> Match? {
    guard let plain = plainMatch(in: text, at: start) else { return nil }
    let open = plain.range.upperBound
    guard open < text.count, text[open] == "(", let inner = plainMatch(in: text, at: open + 1),
      inner.range.upperBound < text.count, text[inner.range.upperBound] == ")"
    else { return plain }
    let range = start..<(inner.range.upperBound + 1)
    // 人(次) counts like 人次.
    let joined = classes[text[plain.range].string + text[inner.range].string]
    return Match(range: range, unitClass: joined ?? plain.unitClass)
  }

  private func plainMatch(in text: Scalars, at start: Int) -> Match? {
    var end = min(text.count, start + longest)
    while end > start {
      if let unitClass = classes[text[start..<end].string] {
        return Match(range: start..<end, unitClass: unitClass)
      }
      end -= 1
    }
    return nil
  }

  /// The class of a unit as written, nil for one that the table does not know.
  public func unitClass(of unit: String) -> String? { classes[PlainText.folded(unit).string] }

  /// Whether 一 or 两 before this unit counts.
  public func countsOne(_ unit: String) -> Bool { strict.contains(unit) }
}
