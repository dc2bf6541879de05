/// A user's additions line by line, each checked before a lexicon is built of them.
///
/// A line is a concept in the form of `ConceptTable` (`O tea welfare : 茶园 茶叶产业`), words of a class in that of
/// `ClassTables` (`numberName : 三个一批`, `unit area : 垧`, `theme publicity : 板凳会`), or a name: of a kind of weakness
/// (`weaknessName mediators : 调解力量 | mediation force`), of what figures count (`labelName tea gardens | build : 茶园`).
/// Empty lines and those that begin with # are passed over; a full-width colon or bar will do.
package struct AdditionList: Sendable {
  /// What the sound lines say, in their order.
  package private(set) var entries: [LexiconEntry] = []
  /// What is wrong with the other lines, in their order.
  package private(set) var faults: [LexiconFault] = []
  /// The sound lines in the form of the tables.
  private(set) var text = ""

  /// So many characters a word may have; readers look back no further.
  package static let longestForm = 24
  /// So many characters all words together may have, which the trie has room for.
  package static let mostCharacters = 4000

  /// The lines that name words of labels.
  private(set) var labelLines: [String: Int] = [:]
  /// The themes that words name.
  private var themes: [String: String] = [:]
  private var characters = 0

  /// Reads additions.
  ///
  /// - Complexity: O(n) in the lines, and once in the program's own tables.
  package init(_ additions: String) {
    let tables = Tables()
    var additions = Substring(additions)
    if additions.unicodeScalars.first == "\u{FEFF}" { additions.unicodeScalars.removeFirst() }
    for (place, raw) in additions.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = String(raw)
      guard let first = TableReader.words(line).first, !first.hasPrefix("#") else { continue }
      do {
        let entry = try entry(line, at: place + 1, tables)
        take(entry, head: TableReader.words(Self.head(of: line) ?? ""))
      } catch {
        faults.append(LexiconFault(line: place + 1, reason: error))
      }
    }
  }

  // MARK: - A line

  private static func isColon(_ character: Character) -> Bool { character == ":" || character == "：" }

  private static func head(of line: String) -> String? {
    line.firstIndex(where: isColon).map { String(line[..<$0]) }
  }

  private mutating func take(_ entry: LexiconEntry, head: [String]) {
    entries.append(entry)
    switch entry.meaning {
    case .weakness: return
    case .label:
      if case .additions(let line) = entry.origin { for form in entry.forms { labelLines[form] = line } }
      return
    case .word(.theme, let theme): for form in entry.forms { themes[form] = theme }
    case .concept, .word: break
    }
    text += head.joined(separator: " ") + " : " + entry.forms.joined(separator: " ") + "\n"
  }

  private mutating func entry(
    _ line: String, at place: Int, _ tables: Tables
  ) throws(LexiconFault.Reason) -> LexiconEntry {
    guard let colon = line.firstIndex(where: Self.isColon) else { throw .colonMissing }
    let (before, behind) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
    let (head, forms) = (TableReader.words(before), TableReader.words(behind))
    guard !forms.isEmpty else { throw .formsMissing }
    let origin = LexiconEntry.Origin.additions(line: place)
    switch head.first {
    case LexiconEntry.weaknessName:
      let (meaning, name) = try weaknessName(before, behind, tables)
      return LexiconEntry(meaning: meaning, forms: [name], origin: origin)
    case LexiconEntry.labelName:
      return LexiconEntry(meaning: try labelName(before, forms), forms: forms, origin: origin)
    default: break
    }
    let meaning =
      if let mark = head.first, mark.count == 1, let facet = Concept.Facet(rawValue: Character(mark)) {
        try concept(facet, head.dropFirst(), tables)
      } else {
        try word(head, forms, tables)
      }
    try check(forms)
    return LexiconEntry(meaning: meaning, forms: forms, origin: origin)
  }

  /// The folded words, each of which can be looked for.
  static func folded(_ forms: [String]) throws(LexiconFault.Reason) -> [[Unicode.Scalar]] {
    var all: [[Unicode.Scalar]] = []
    for form in forms {
      let folded = Array(PlainText.folded(form))
      guard !folded.isEmpty, folded.allSatisfy({ $0.value < 0x10000 }) else { throw .formUnreadable(form) }
      guard folded.count <= longestForm else { throw .formTooLong(form) }
      all.append(folded)
    }
    return all
  }

  private mutating func check(_ forms: [String]) throws(LexiconFault.Reason) {
    characters += try Self.folded(forms).reduce(0) { $0 + $1.count }
    guard characters <= Self.mostCharacters else { throw .tooMuch }
  }

  /// `tea*0.5 welfare,grassroots=2`, behind the facet.
  private func concept(
    _ facet: Concept.Facet, _ words: ArraySlice<String>, _ tables: Tables
  ) throws(LexiconFault.Reason) -> LexiconEntry.Meaning {
    guard let name = words.first, words.count <= 2 else {
      throw .headUnknown(([String(facet.rawValue)] + words).joined(separator: " "))
    }
    let parts = name.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let code = parts[0]
    guard Self.isCode(code) else { throw .codeInvalid(code) }
    if parts.count == 2 {
      guard let weight = Double(parts[1]), weight > 0, weight <= 1 else { throw .weightInvalid(parts[1]) }
    }
    var themes: [String] = []
    for entry in words.dropFirst().flatMap({ $0.split(separator: ",") }) {
      let pair = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard Lexicon.themeCodes.contains(pair[0]) else { throw .themeUnknown(pair[0]) }
      if pair.count == 2 {
        guard let weight = Double(pair[1]), weight > 0, weight <= 9 else { throw .weightInvalid(pair[1]) }
      }
      themes.append(pair[0])
    }
    let known =
      tables.concepts[[String(facet.rawValue), code]]
      ?? entries.lazy.compactMap { entry -> [String]? in
        guard case .concept(facet, code, let themes) = entry.meaning else { return nil }
        return themes
      }.first
    guard let known else { return .concept(facet, code: code, themes: themes) }
    // A concept that is there already takes words only: what it speaks for stays as it is.
    guard themes.isEmpty || themes == known, parts.count == 1 else { throw .conceptDiffers(code) }
    return .concept(facet, code: code, themes: known)
  }

  private static func isCode(_ code: String) -> Bool {
    !code.isEmpty
      && code.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }

  /// `numberName`, `unit area`.
  private func word(
    _ head: [String], _ forms: [String], _ tables: Tables
  ) throws(LexiconFault.Reason) -> LexiconEntry.Meaning {
    guard let name = head.first, head.count <= 2, let wordClass = WordClass(name: name), wordClass != .concept
    else {
      throw .headUnknown(head.joined(separator: " "))
    }
    let value = head.dropFirst().first
    let kinds = wordClass == .theme ? Lexicon.themeCodes : tables.kinds[wordClass, default: []]
    if let value {
      guard !kinds.isEmpty else { throw .kindUnexpected(name) }
      if wordClass == .theme, !kinds.contains(value) { throw .themeUnknown(value) }
      if Self.closedKinds.contains(wordClass), !kinds.contains(value) {
        throw .kindUnknown(value, of: name, kinds)
      }
    } else if Self.closedKinds.contains(wordClass) {
      throw .kindMissing(name, kinds)
    }
    if wordClass == .unit {
      for form in forms {
        if let taken = tables.unitClasses[form], taken != value { throw .unitTaken(form, taken) }
      }
    }
    if wordClass == .theme {
      for form in forms {
        if let theme = themes[form], theme != value { throw .themeWordTwice(form, theme: theme) }
      }
    }
    return .word(wordClass, value: value)
  }

  /// The classes whose kinds are the program's own; others take any name for a kind.
  private static let closedKinds: Set<WordClass> = [.unit, .part, .crosswalk, .theme]

  /// What the program's own tables have that additions are held against.
  struct Tables {
    /// The themes of each concept, by facet and code.
    private(set) var concepts: [[String]: [String]] = [:]
    /// The kinds that each class knows, in the order of the tables.
    private(set) var kinds: [WordClass: [String]] = [:]
    /// The class of each measure word.
    private(set) var unitClasses: [String: String] = [:]
    /// What kinds of weakness are called, by code.
    private(set) var weaknesses: [String: (chinese: String, english: String)] = [:]

    init() {
      for entry in LexiconEntry.builtIn {
        switch entry.meaning {
        case .concept(let facet, let code, let themes): concepts[[String(facet.rawValue), code]] = themes
        case .word(let wordClass, let value?):
          if !kinds[wordClass, default: []].contains(value) { kinds[wordClass, default: []].append(value) }
          if wordClass == .unit {
            for form in entry.forms where unitClasses[form] == nil { unitClasses[form] = value }
          }
        case .weakness(let kind, let english):
          weaknesses[kind] = (entry.forms.joined(separator: " "), english)
        case .word, .label: break
        }
      }
    }
  }
}
