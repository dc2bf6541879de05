import MarkedText
import ReportModel

/// Cuts the parts of a report into its single points and statements, whatever carries them.
struct PointReader {
  let text: MarkedText
  let outline: Outline

  /// Reads all parts.
  ///
  /// - Complexity: O(n) in the text.
  func read() -> Points {
    var points = Points()
    var isParent = [Bool](repeating: false, count: outline.nodes.count)
    for node in outline.nodes { if let parent = node.parent { isParent[parent] = true } }
    var weaknesses = WeaknessReader(text: text, outline: outline)
    let plans = PlanReader(text: text, outline: outline)
    let measures = MeasureReader(text: text)
    for (index, node) in outline.nodes.enumerated() {
      switch node.part {
      case .shortcomings, .causes: weaknesses.read(index, isParent: isParent[index], into: &points)
      case .plan: plans.read(index, isParent: isParent[index], into: &points)
      case .achievements, .duties, .rectification:
        points.measures += measures.measures(of: node.ownText).map { Point(range: $0, node: index) }
      case .other: break
      }
    }
    return points
  }
}
