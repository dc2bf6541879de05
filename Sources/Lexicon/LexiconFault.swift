/// A line of a user's additions that says nothing the lexicon knows, or nothing that it can take.
package struct LexiconFault: Error, Equatable, Sendable {
  /// Why a line is no addition.
  package enum Reason: Error, Equatable, Sendable {
    /// No colon parts what is named from its forms.
    case colonMissing
    /// No form stands behind the colon.
    case formsMissing
    /// What stands before the colon is neither a concept nor a class.
    case headUnknown(String)
    /// A concept's code is not of small letters, digits and hyphens.
    case codeInvalid(String)
    /// A concept of this code is there already and is given other themes or another weight.
    case conceptDiffers(String)
    /// There is no such theme.
    case themeUnknown(String)
    /// A weight is no number, or not one in its bounds.
    case weightInvalid(String)
    /// The class knows other kinds than this one.
    case kindUnknown(String, of: String, [String])
    /// The class wants one of its kinds named.
    case kindMissing(String, [String])
    /// The class knows no kinds.
    case kindUnexpected(String)
    /// A measure word is of another class already.
    case unitTaken(String, String)
    /// A form is empty once folded, or holds a character beyond the first plane.
    case formUnreadable(String)
    /// A form is longer than readers look back.
    case formTooLong(String)
    /// With this line the additions hold more than the lexicon has room for.
    case tooMuch
  }

  /// The line, counted from 1.
  package let line: Int
  /// What is wrong with it.
  package let reason: Reason
}

extension Lexicon {
  /// The program's own lexicon with a user's additions, in the form of `AdditionList`.
  ///
  /// - Throws: The fault of the first line that cannot be taken.
  /// - Complexity: O(n log n) in the tables; some tens of milliseconds.
  package static func extended(by additions: String) throws(LexiconFault) -> Lexicon {
    let list = AdditionList(additions)
    if let fault = list.faults.first { throw fault }
    return Lexicon(list)
  }

  /// The program's own lexicon with the sound lines of a user's additions.
  ///
  /// - Complexity: O(n log n) in the tables; some tens of milliseconds.
  package convenience init(_ additions: AdditionList) { self.init(additions: additions.text) }
}
