import Lexicon
import MarkedText

/// A word of a label, or a character that no word of the lexicon holds.
struct LabelWord {
  /// Where it stands.
  let range: Range<Int>
  /// The number of its form, nil for a character of no word.
  let form: Int?
  /// What it is in a label.
  let sort: Sort
  /// Whether it stands between quotes or in a title; no label begins there.
  let isEnclosed: Bool

  /// What a word is in a label.
  enum Sort {
    /// Names what is counted.
    case noun
    /// Names a deed, and nothing else.
    case deed
    /// Names a deed or what is counted: 检查, 调解.
    case deedOrNoun
    /// A level of the administration.
    case level
    /// A measure of something: 率, 面积.
    case property
    /// 、
    case listMark
    /// A 的 that the text lacks: a label that has the words in another order joins them by it.
    case link
    /// Of no word that is known.
    case other
  }

  /// A 的 in front of a word that the text does not have there.
  static func link(before word: LabelWord) -> LabelWord {
    LabelWord(
      range: word.range.lowerBound..<word.range.lowerBound, form: nil, sort: .link, isEnclosed: false)
  }

  /// Whether it names a deed, whatever else.
  var isDeed: Bool { sort == .deed || sort == .deedOrNoun }
}

extension MarkedText {
  /// Whether a word of a label is of a class.
  func isWord(_ word: LabelWord, _ wordClass: WordClass) -> Bool {
    word.form.map { lexicon.form($0, isOf: wordClass) } ?? false
  }

  /// Whether a word of a label is the name of a rate: 率, 化解率.
  func isRate(_ word: LabelWord) -> Bool {
    word.sort == .property && longestForm(.rateWord, at: word.range.upperBound - 1) != nil
  }

  /// Whether a word of a label is of one of some classes.
  func isWord(_ word: LabelWord, _ classes: WordClasses) -> Bool {
    word.form.map { lexicon.form($0, isOf: classes) } ?? false
  }
}
