import Lexicon
import MarkedText
import ReportModel

/// What a sentence has named so far, for the figures that name nothing of their own.
struct IndicatorContext {
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
  /// What the sentence counted first: the whole, of which the figures behind it are parts.
  var whole: Whole?
  /// The figures of the sentence so far, with what each counts.
  var told: [(value: Double, of: Whole)] = []

  /// What a figure counts, and in which words.
  struct Whole {
    var objects: [Int]
    var scope: Int?
    var words: Range<Int>
  }

  /// The objects, level and words that a figure leans on which names none of its own.
  func support(for quantity: Quantity) -> Whole {
    let nearest = Whole(objects: objects, scope: scope, words: words)
    guard quantity.unitClass == .rate else { return nearest }
    if let base = RateOfFigures.base(of: quantity.value, among: told) { return base }
    guard let whole, whole.scope != scope else { return nearest }
    return whole
  }
}
