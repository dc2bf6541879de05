import Lexicon
import MarkedText

/// A figure whose words name hardly more than a deed leans on the words before it.
enum EllipticFigure {
  static let rule = Rule(
    family: .indicators, name: "a figure without an object has that of the clause before",
    pattern: "(deed | level | rate | filler | at most three other characters) number",
    reason: "排查矛盾纠纷80起,化解75起,化解率93.75%: all three speak of disputes.",
    examples: [
      Rule.Example("排查安全隐患80处,整改到位75处,整改率93.75%。", "排查安全隐患", "整改安全隐患", "安全隐患整改率"),
      Rule.Example("排查安全隐患80处,发放宣传资料75份。", "排查安全隐患", "发放宣传资料"),
      Rule.Example("废止镇级文件6件,修改2件。", "废止镇级文件", "修改镇级文件"),
    ])

  /// So many characters beside what is done and where still lean on the words before them.
  private static let most = 3

  /// Whether a figure leans on the words before it.
  static func leans(
    _ text: MarkedText, _ own: Range<Int>, besides figure: Range<Int>, _ objects: [Int],
    _ concepts: IndicatorConcepts
  ) -> Bool {
    guard objects.allSatisfy(concepts.isRate) else { return false }
    let front = own.lowerBound..<max(own.lowerBound, min(own.upperBound, figure.lowerBound))
    let back = min(own.upperBound, figure.upperBound)..<own.upperBound
    return content(text, front, concepts) + content(text, back, concepts) <= most
  }

  /// How many characters of a range name something: neither a deed nor a level nor a filler.
  static func content(_ text: MarkedText, _ range: Range<Int>, _ concepts: IndicatorConcepts) -> Int {
    var count = text.hanCount(range)
    guard count > 0 else { return 0 }
    // Words that name nothing, in the order of the text, each place counted once.
    var reached = range.lowerBound
    func take(_ word: Range<Int>) {
      count -= text.hanCount(max(reached, word.lowerBound)..<max(reached, word.upperBound))
      reached = max(reached, word.upperBound)
    }
    var place = range.lowerBound
    text.eachConcept(in: range) { concept, word in
      let isRate = word.count <= 3 && concepts.isRate(concept)
      guard text.lexicon.concepts[concept].facet != .object || isRate else { return }
      fillers(to: word.lowerBound)
      take(word)
    }
    fillers(to: range.upperBound)
    func fillers(to bound: Int) {
      place = max(place, reached)
      while place < bound {
        if let found = text.longestForm(anyOf: [.ellipticFiller], at: place, before: range.upperBound) {
          take(place..<found.end)
          place = found.end
        } else {
          place += 1
        }
      }
    }
    return count
  }
}
