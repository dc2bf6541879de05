/// A line of a user's additions that says nothing the lexicon knows.
package struct LexiconFault: Error, Equatable, Sendable {
  /// Why a line is no addition.
  package enum Reason: Equatable, Sendable {
    /// No colon parts what is named from its forms.
    case colonMissing
    /// No form stands behind the colon.
    case formsMissing
    /// What stands before the colon is neither a concept nor a class.
    case headUnknown(String)
    /// The class of measure words does not exist.
    case unitClassUnknown(String)
  }

  /// The line, counted from 1.
  package let line: Int
  package let reason: Reason
}

extension Lexicon {
  /// The program's own lexicon with a user's additions.
  ///
  /// A line is a concept in the form of `ConceptTable` (`O tea welfare : 茶园 茶叶产业`) or a class in that of `ClassTables`
  /// (`numberName : 三个一批`, `unit area : 垧`). Empty lines and those that begin with # are passed over.
  ///
  /// - Throws: The first line that is neither.
  /// - Complexity: O(n log n) in the tables; some tens of milliseconds.
  package static func extended(by additions: String) throws(LexiconFault) -> Lexicon {
    for (place, raw) in additions.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let line = TableReader.lines(String(raw)).first, !line.hasPrefix("#") else { continue }
      func fault(_ reason: LexiconFault.Reason) -> LexiconFault {
        LexiconFault(line: place + 1, reason: reason)
      }
      guard let (head, forms) = TableReader.cut(line, at: ":") else { throw fault(.colonMissing) }
      guard !TableReader.words(forms).isEmpty else { throw fault(.formsMissing) }
      guard ConceptList([line]).concepts.isEmpty else { continue }
      let names = TableReader.words(head)
      guard let name = names.first, let wordClass = WordClass(name: name) else {
        throw fault(.headUnknown(head))
      }
      if wordClass == .unit {
        let unitClass = names.count > 1 ? names[1] : ""
        guard UnitClass(rawValue: unitClass) != nil else { throw fault(.unitClassUnknown(unitClass)) }
      }
    }
    return Lexicon(additions: additions)
  }
}
