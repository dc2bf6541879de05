import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  mutating func addMeasures(_ paragraph: Range<Int>, _ index: Int) {
    for sentence in Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound)
    {
      let items = Enumerator.all(in: text.scalars, sentence)
      var starts = [sentence.lowerBound]
      for item in items {
        if item.range.lowerBound == sentence.lowerBound {
          starts[0] = item.range.upperBound
        } else {
          starts.append(item.range.upperBound)
        }
      }
      for (place, start) in starts.enumerated() {
        let end =
          place + 1 < starts.count
          ? (items.first { $0.range.upperBound == starts[place + 1] }?.range.lowerBound ?? sentence.upperBound)
          : sentence.upperBound
        guard end > start else { continue }
        for part in semicolonParts(start..<end) {
          if let range = trimmed(part, keepsBullet: true), range.count >= 6 {
            measures.append(Point(range: range, node: index))
          }
        }
      }
    }
  }

  /// The parts between semicolons that are long enough to hold a predicate of their own.
  func semicolonParts(_ range: Range<Int>) -> [Range<Int>] {
    var depth = 0
    var places: [Int] = []
    for index in range {
      switch text.scalars[index] {
      case "“", "《", "(": depth += 1
      case "”", "》", ")": depth = max(0, depth - 1)
      case ";" where depth == 0: places.append(index)
      default: break
      }
    }
    return cut(range, at: places)
  }
}
