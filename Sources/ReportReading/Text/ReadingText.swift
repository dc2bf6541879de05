import ChineseText
import Lexicon
import MarkedText
import ReportModel

/// What a reader sees: layout dropped, widths folded, and for each scalar its place in the source.
struct ReadingText {
  /// The folded scalars; paragraphs end with a line feed.
  let scalars: Scalars
  /// Where each scalar stands in the source.
  let origins: [Int]
  /// The paragraphs without their line feed, none of them empty.
  let paragraphs: [Range<Int>]

  /// The same text as the readers not yet on tokens see it.
  init(_ marked: MarkedText) {
    scalars = marked.units.map { Unicode.Scalar($0) ?? " " }
    origins = marked.units.indices.map(marked.origin)
    paragraphs = marked.paragraphs
  }

  /// The span in the source of a range, which must not be empty.
  func span(_ range: Range<Int>) -> Span {
    Span(origins[range.lowerBound], origins[range.upperBound - 1] + 1)
  }

  /// The folded text of a range.
  func text(_ range: Range<Int>) -> String { scalars[range].string }

  /// Whether a range begins with a phrase.
  func starts(_ range: Range<Int>, with phrase: String) -> Bool {
    scalars[range].starts(with: phrase.unicodeScalars)
  }

  /// Where a phrase first stands in a range.
  func find(_ phrase: String, in range: Range<Int>) -> Int? {
    let wanted = phrase.scalars
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    var index = range.lowerBound
    while index + wanted.count <= range.upperBound {
      if scalars[index] == wanted[0], scalars[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether any of the phrases stands in a range.
  func hasAny(_ phrases: [String], in range: Range<Int>) -> Bool {
    phrases.contains { find($0, in: range) != nil }
  }
}

extension Marks {
  /// The topical words of a text as the readers not yet on tokens see them.
  init(_ text: MarkedText) {
    let kinds: [(WordClass, Mark.Kind)] = [
      (.concept, .concept), (.subject, .subject), (.subjectIdiom, .subjectIdiom),
      (.subjectFallback, .subjectFallback), (.subjectExclusion, .subjectExclusion), (.deficiency, .deficiency),
      (.done, .done), (.begun, .begun), (.notDone, .notDone), (.resolved, .resolved), (.eased, .eased),
      (.ceremony, .ceremony), (.effect, .effect), (.crosswalk, .crosswalk), (.clutter, .clutter), (.part, .part),
      (.shortcomingsPreamble, .shortcomingsPreamble), (.causesPreamble, .causesPreamble),
      (.planPreamble, .planPreamble),
    ]
    var all: [Mark] = []
    for (wordClass, kind) in kinds {
      for word in text.all(wordClass, in: 0..<text.count) {
        for value in text.values(word, as: wordClass) {
          all.append(Mark(range: word.range, kind: kind, index: value))
        }
      }
    }
    self.init(
      all: all.sorted {
        ($0.range.lowerBound, -$0.range.upperBound, $0.kind.rawValue, $0.index) < (
          $1.range.lowerBound, -$1.range.upperBound, $1.kind.rawValue, $1.index
        )
      })
  }
}
