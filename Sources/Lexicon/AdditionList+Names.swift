// Lines that say what something is called.
extension AdditionList {
  /// `weaknessName mediators : 调解力量 | mediation force`; the kind by its code, or by what it is called without the line.
  func weaknessName(
    _ head: String, _ tail: String, _ tables: Tables
  ) throws(LexiconFault.Reason) -> (meaning: LexiconEntry.Meaning, name: String) {
    let asked = TableReader.words(head).dropFirst().joined(separator: " ")
    guard !asked.isEmpty else { throw .naming(.kindMissing) }
    let known = tables.weaknesses
    guard
      let kind = known[asked] != nil
        ? asked : known.first(where: { $0.value.chinese == asked || $0.value.english == asked })?.key
    else { throw .naming(.kindUnknown(asked)) }
    let names = Self.fields(tail)
    guard names.count <= 2 else { throw .naming(.barsTooMany) }
    guard names[0].unicodeScalars.contains(where: \.properties.isIdeographic) else {
      throw .naming(.chineseMissing)
    }
    let english = try Self.english(names.count == 2 ? names[1] : "", LexiconEntry.weaknessName)
    var others = known.filter { $0.key != kind }.mapValues(\.chinese)
    for entry in entries {
      guard case .weakness(let named, _) = entry.meaning, case .additions(let line) = entry.origin else {
        continue
      }
      guard named != kind else { throw .naming(.kindTwice(asked, line: line)) }
      others[named] = entry.forms.joined(separator: " ")
    }
    // Of several the first, so that the message is always the same.
    if let other = others.filter({ $0.value == names[0] }).keys.min() {
      throw .naming(.nameTaken(names[0], kind: other))
    }
    return (.weakness(kind: kind, english: english), names[0])
  }

  /// `labelName tea gardens | build inspect : 茶园 茶叶基地`.
  func labelName(_ head: String, _ forms: [String]) throws(LexiconFault.Reason) -> LexiconEntry.Meaning {
    let fields = Self.fields(head)
    guard fields.count <= 2 else { throw .naming(.barsTooMany) }
    let english = try Self.english(
      TableReader.words(fields[0]).dropFirst().joined(separator: " "), LexiconEntry.labelName)
    let deeds = fields.count == 2 ? TableReader.words(fields[1]) : []
    for deed in deeds where !Self.deeds.contains(deed) { throw .naming(.deedUnknown(deed, Self.deeds)) }
    _ = try Self.folded(forms)
    for form in forms {
      if let line = labelLines[form] { throw .naming(.labelTwice(form, line: line)) }
    }
    return .label(english: english, deeds: deeds)
  }

  /// The deeds that a noun of labels may go with, in the order of the table.
  private static let deeds: [String] = {
    var deeds: [String] = []
    for key in PhraseTable.rows(LabelNameTable.deeds).flatMap({ TableReader.words($0[0]) }) + ["rate"]
    where !deeds.contains(key) {
      deeds.append(key)
    }
    return deeds
  }()

  /// An English name in a line that begins so.
  private static func english(_ name: String, _ start: String) throws(LexiconFault.Reason) -> String {
    guard !name.isEmpty else { throw .naming(.englishMissing(start)) }
    guard !name.unicodeScalars.contains(where: \.properties.isIdeographic) else {
      throw .naming(.notEnglish(name))
    }
    return name
  }

  /// What bars part, blanks around it aside and those within made one.
  private static func fields(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }.map {
      TableReader.words(String($0)).joined(separator: " ")
    }
  }
}
