import Lexicon
package import ReportModel

// Themes that a user's words name.
extension MarkedText {
  /// The themes that words of a range name, the most often named first, and of those the first in the text; a word within
  /// a longer one does not count.
  ///
  /// - Complexity: O(m) in the words of the range; O(1) where no words name themes.
  package func namedThemes(in range: Range<Int>) -> [Theme] {
    guard lexicon.namesThemes else { return [] }
    var counts: [(theme: Theme, words: Int)] = []
    var end = range.lowerBound
    for word in all(.theme, in: range) where word.range.upperBound > end {
      end = word.range.upperBound
      for sense in lexicon.senses(of: word.form) where sense.wordClass == .theme {
        let theme = Theme.allCases[Int(sense.value)]
        if let place = counts.firstIndex(where: { $0.theme == theme }) {
          counts[place].words += 1
        } else {
          counts.append((theme, 1))
        }
      }
    }
    return counts.enumerated().sorted {
      ($1.element.words, $0.offset) < ($0.element.words, $1.offset)
    }.map(\.element.theme)
  }
}
