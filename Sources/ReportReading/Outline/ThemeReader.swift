import ChineseText
import ReportModel
import Lexicon

/// Tells what a passage is about: from its heading by the crosswalk of the programmes, and from its text by the
/// themes of its concepts.
struct ThemeReader {
  let text: ReadingText
  let marks: Marks
  let vocabulary: Vocabulary

  func assign(_ outline: inout Outline) {
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      let mixed =
        [Part.shortcomings, .causes, .rectification, .plan, .other].contains(node.part) && node.hasOwnPart
      let container = node.hasOwnPart && node.part == .achievements
      if mixed || (container && !outline.children(of: index).isEmpty) { continue }
      if node.part == .duties, node.hasOwnPart {
        outline.nodes[index].themes = [.leadership]
        continue
      }
      let body =
        node.ownText.isEmpty
        ? outline.children(of: index).flatMap { outline.nodes[$0].ownText } : node.ownText
      outline.nodes[index].themes = themes(heading: node.words, body: body)
      if container, outline.nodes[index].level == 1, !marks.has(.crosswalk, in: node.words) {
        outline.nodes[index].themes = []
      }
    }
  }

  /// How much the first and the later phrases of a heading count beside its text, which counts at most 2.
  private static let headingWeights = [3.0, 1.6, 1.0]
  /// The same for a point, which is its own heading: what it is about shows in all of its words.
  private static let pointWeight = 0.4

  /// The themes of one point, most fitting first, at most three.
  func themes(point: Range<Int>) -> [Theme] {
    themes(heading: point, body: [point], weight: Self.pointWeight)
  }

  /// The themes of a section, most fitting first, at most three.
  func themes(heading: Range<Int>?, body: [Range<Int>], weight: Double = 1) -> [Theme] {
    var scores = [Double](repeating: 0, count: Vocabulary.themeCodes.count)
    if let heading {
      for (place, mark) in marks.of(.crosswalk, in: heading).enumerated() {
        scores[mark.index] += weight * Self.headingWeights[min(place, Self.headingWeights.count - 1)]
      }
    }
    let content = body.map(concepts).reduce([Double](repeating: 0, count: scores.count)) {
      zip($0, $1).map(+)
    }
    let total = content.reduce(0, +)
    if total > 0 { for index in scores.indices { scores[index] += 2 * content[index] / total } }
    let ranked = scores.indices.filter { scores[$0] > 0 }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    guard let best = ranked.first else { return [] }
    return ranked.prefix(3).filter { scores[$0] >= 0.34 * scores[best] }
      .compactMap { Theme(rawValue: Vocabulary.themeCodes[$0]) }
  }

  /// The weight that the concepts of a range give each theme.
  private func concepts(in range: Range<Int>) -> [Double] {
    var scores = [Double](repeating: 0, count: Vocabulary.themeCodes.count)
    for mark in marks.of(.concept, in: range) {
      let concept = vocabulary.concepts[mark.index]
      for entry in concept.themes {
        if let index = Vocabulary.themeCodes.firstIndex(of: entry.theme) {
          scores[index] += entry.weight * concept.weight
        }
      }
    }
    return scores
  }
}
