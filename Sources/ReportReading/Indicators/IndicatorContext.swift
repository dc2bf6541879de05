import Lexicon
import MarkedText
import ReportModel

/// What a sentence has named so far, for the figures that name nothing of their own.
struct IndicatorContext {
  /// The sentence and its paragraph.
  var sentence = 0..<0
  var paragraph = 0..<0
  /// The objects, the nearest first, by place in the lexicon's concepts.
  var objects: [Int] = []
  /// The level.
  var scope: Int?
  /// The words that named them.
  var words = 0..<0
  /// Whether the objects were counted, not only spoken of.
  var isCounted = false
  /// The words of the last figure that named what it counts.
  var named = 0..<0
  /// Where each level was named last.
  var levels: [(scope: Int, place: Range<Int>)] = []
  /// Whether the figures of a list are parts of a whole: 其中夏季8处、秋季7处.
  var tellsParts = false
  /// What the sentence counted first: the whole, of which the figures behind it are parts.
  var whole: Whole?
  /// The coverb in front of the last figure, and where that figure ends.
  var coverb = 0..<0
  var coverbEnd = 0
  /// What the part right before says of persons: 持证.
  var attribute = 0..<0
  /// The figures of the sentence so far, with what each counts.
  var told: [(value: Double, of: Whole)] = []

  /// What a figure counts, and in which words.
  struct Whole {
    var objects: [Int]
    var scope: Int?
    var words: Range<Int>
  }

  /// The words that a label leans on: those of what the figure is of, or what was named since.
  func words(for support: Whole, leans: Bool) -> Range<Int> {
    guard leans, !support.words.isEmpty, !named.overlaps(support.words) else {
      return words.lowerBound > named.lowerBound && !named.overlaps(words) ? words : named
    }
    return support.words
  }

  /// The objects, level and words that a figure leans on which names none of its own.
  func support(for quantity: Quantity, in text: MarkedText) -> Whole {
    let nearest = Whole(objects: objects, scope: scope, words: words)
    guard quantity.unitClass == .rate else { return nearest }
    if let base = text.found(by: RateOfFigures.rule, RateOfFigures.base(of: quantity.value, among: told)) {
      return base
    }
    guard let whole, whole.scope != scope else { return nearest }
    return whole
  }
}
