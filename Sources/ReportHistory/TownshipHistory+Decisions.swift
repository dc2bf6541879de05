package import Models
package import ReportModel

/// What the decisions of a history are made of, for those who train the models that take them.
///
/// Reports are named by their places among the reports given.
extension TownshipHistory {
  /// A shortcoming of one of the reports.
  package struct Point: Hashable, Sendable {
    /// The report.
    package let report: Int
    /// The shortcoming's place in it.
    package let point: Int

    /// Names a shortcoming.
    package init(report: Int, point: Int) {
      self.report = report
      self.point = point
    }
  }

  /// What tells whether two points name the same weakness, in the order of `PointLikeness.names`.
  package func likeness(_ one: Point, _ other: Point) -> [Float] {
    let concepts = tools.similarity.likeness(
      features[one.report].point(one.point), features[other.report].point(other.point))
    return PointLikeness.features(encoded(one), encoded(other), concepts: Float(concepts))
  }

  /// The weaknesses that points are gathered into, given the probability that two of them are the same.
  package func clusters(
    of points: [Point], floors: DecisionFloors, probability: (Int, Int) -> Double
  ) -> [[Int]] {
    var grid = Grid(rows: points.count, columns: points.count)
    for one in points.indices {
      for other in points.indices where other > one && points[one].report != points[other].report {
        grid[one, other] = probability(one, other)
        grid[other, one] = grid[one, other]
      }
    }
    return PointClusters(
      years: points.map(\.report), probability: grid, floors: PointClusters.Floors(floors)
    ).clusters
  }

  /// What speaks for and against each plan of a report having been kept by another.
  package func promises(old: Int, new: Int) -> [PromiseCase] { pair(old, new).promises }

  /// The statements of a later report that may tell what became of a weakness.
  package func remedies(of points: [Point], in report: Int) -> [RemedyCase] {
    RemedyCase.cases(points.map(encoded), in: features[report], models: tools.models)
  }

  /// Where a statement stands: the measures first, then the shortcomings, then the causes.
  package func span(ofStatement statement: Int, in report: Int) -> Span {
    let clauses = features[report].clausesOfStatement[statement]
    let all = features[report].clauses
    return Span(all[clauses.lowerBound].span.start, all[clauses.upperBound - 1].span.end)
  }

  /// The words by which a statement tells how far it answers.
  package func words(around answer: Answer, in report: Int) -> TextVector {
    features[report].vector(
      of: features[report].context(of: answer.clause, in: answer.statement))
  }

  private func encoded(_ point: Point) -> EncodedPoint {
    features[point.report].encodedPoints[point.point]
  }
}
