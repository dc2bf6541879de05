package import Models
package import ReportModel

/// What the decisions of a history are made of, for those who train the models that take them.
///
/// Reports are named by their places among the reports given.
extension TownshipHistory {
  /// A shortcoming of one of the reports.
  package struct Point: Hashable, Sendable {
    /// The report's place among those given.
    package let report: Int
    /// The shortcoming's place in it.
    package let point: Int

    /// Names a shortcoming.
    package init(report: Int, point: Int) {
      self.report = report
      self.point = point
    }
  }

  /// A shortcoming as the models read it.
  package func encoded(_ point: Point) -> EncodedPoint {
    features[point.report].encodedPoints[point.point]
  }

  /// All ways in which a shortcoming may name two weaknesses.
  package func divisions(of point: Point) -> [PointDivision] {
    PointDivision.all(features[point.report].words(ofPoint: point.point), by: tools.models)
  }

  /// The halves of a shortcoming as points of their own.
  package func halves(_ division: PointDivision, of point: Point) -> Sides<EncodedPoint> {
    division.halves(of: point.point, plans: features[point.report].plans, by: tools.models)
  }

  /// Two clauses on what was done in two reports that may continue each other.
  package struct ClauseCase: Sendable {
    /// Where they stand.
    package let spans: Sides<Span>
    /// What tells whether they do, in the order of `ClauseComparer.names`.
    package let features: [Float]
  }

  /// The clauses of two reports that may continue each other.
  package func clauses(old: Int, new: Int) -> [ClauseCase] {
    let sides = Sides(features[old], features[new])
    return ClauseComparer(sides, tools: tools).candidates().map { candidate in
      ClauseCase(
        spans: Sides(sides.old.clauses[candidate.old].span, sides.new.clauses[candidate.new].span),
        features: candidate.features)
    }
  }

  /// The plans of its report that may be against a shortcoming, with what tells whether they are.
  package func plans(against point: Point) -> [ReportPlans.Case] {
    features[point.report].plans.cases(of: encoded(point), at: point.point)
  }

  /// The weaknesses that points, or halves of points, are gathered into, given the probability that two of them are the
  /// same.
  ///
  /// - Parameter reports: By point: its report.
  package static func clusters(
    reports: [Int], floors: DecisionFloors, probability: (Int, Int) -> Double
  ) -> [[Int]] {
    var grid = Grid(rows: reports.count, columns: reports.count)
    for one in reports.indices {
      for other in reports.indices where other > one && reports[one] != reports[other] {
        grid[one, other] = probability(one, other)
        grid[other, one] = grid[one, other]
      }
    }
    return PointClusters(
      years: reports, probability: grid, floors: PointClusters.Floors(floors)
    ).clusters
  }

  /// What speaks for and against each plan of a report having been kept by another.
  package func promises(old: Int, new: Int) -> [PromiseCase] { pair(old, new).promises }

  /// The words of a clause of a plan, without blanks; both by their places.
  package func words(ofClause clause: Int, ofPlan plan: Int, in report: Int) -> String {
    let side = features[report]
    let own = side.commitmentClauses.filter { $0.statement == plan }
    guard own.indices.contains(clause) else { return "" }
    return side.passage(own[clause].span).text.filter { !$0.isWhitespace }
  }

  /// The statements of a later report that may tell what became of a weakness.
  package func remedies(of points: [Point], in report: Int) -> [RemedyCase] {
    let last = points.map(\.report).filter { $0 < report }.max() ?? report
    let wordings = points.map(encoded)
    return RemedyCase.cases(
      wordings, AnswerSearch(wordings.map(\.text), in: features[report].encodedStatements),
      in: features[report], after: Array(features[last..<report]), models: tools.models)
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
}
