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
    /// A word names another theme already, in an earlier line.
    case themeWordTwice(String, theme: String)
    /// A line that says what something is called says no such thing.
    case naming(Naming)
    /// A form is empty once folded, or holds a character beyond the first plane.
    case formUnreadable(String)
    /// A form is longer than readers look back.
    case formTooLong(String)
    /// With this line the additions hold more than the lexicon has room for.
    case tooMuch
  }

  /// Why a line gives no name.
  package enum Naming: Equatable, Sendable {
    /// No kind of weakness stands before the colon.
    case kindMissing
    /// There is no such kind of weakness.
    case kindUnknown(String)
    /// An earlier line names the kind of weakness.
    case kindTwice(String, line: Int)
    /// The name is that of another kind of weakness.
    case nameTaken(String, kind: String)
    /// No Chinese name stands before the bar.
    case chineseMissing
    /// There is no English name; the line begins with this.
    case englishMissing(String)
    /// What is to be an English name holds Chinese characters.
    case notEnglish(String)
    /// More bars stand in the line than part what it says.
    case barsTooMany
    /// There is no such deed in `LabelNameTable`, but these.
    case deedUnknown(String, [String])
    /// An earlier line names the word of labels.
    case labelTwice(String, line: Int)
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
  package convenience init(_ additions: AdditionList) {
    self.init(LexiconImage(additions: additions.text), names: GivenNames(additions.entries))
  }
}
