/// From which probability on something is said; the only floors there are, set by training on townships left out.
package struct DecisionFloors: Equatable, Sendable {
  /// A point is of a weakness: the best balance of missed and invented links, invented ones counting more where fewer
  /// than 97 of 100 are right.
  package var samePoint = 0.35
  /// Two points without a counterpart may be one weakness, so that neither “new” nor “dropped” is said: one in three
  /// pairs between this and `samePoint` are.
  package var doubtfulPoint = 0.1
  /// A point is of a second weakness too, or a second point of one year is of one; higher, since both are rare.
  package var secondPoint = 0.6
  /// A way to divide a point is looked at in sight of other reports: few right ones are below, and nine in ten ways are.
  package var likelyDivision = 0.05
  /// A point is two weaknesses: right in 85 of 100, since one that is wrongly divided is told of twice.
  package var twoWeaknesses = 0.4
  /// A later report calls a weakness put right: as often right as may be, 96 of 100 said being right.
  package var resolved = 0.5
  /// A statement is about a weakness.
  package var related = 0.5
  /// A plan was made against a weakness: the best balance of missed and invented ones of which 95 of 100 are right.
  package var plannedAgainst = 0.5
  /// Of a weakness that no plan is against more probably than this it is said, as likely, that nothing is planned: 97 of
  /// 100 are aimed at, 88 are reached on townships left out, since few weaknesses have no plan.
  package var unplanned = 0.05
  /// “Named again” is said without “likely”: right in 97 of 100.
  package var surePoint = 0.97
  /// A figure is what a plan aimed at, so that it decides alone: right in 97 of 100.
  package var sureFigure = 0.9
  /// A promise is called kept: so high that as little as may be is wrong, a wrong “kept” costing as much as two other
  /// mistakes.
  package var met = 0.5
  /// An outcome is said without “likely”: right in 97 of 100.
  package var sureOutcome = 0.97

  /// Two figures are of one indicator: the best balance of missed and invented links of which 97 of 100 are right.
  package var sameFigure = 0.2
  /// A figure that is aimed at is of a series: the best balance of missed and invented aims, 97 of 100 being right.
  package var targetFigure = 0.6
  /// A clause continues another: the best balance of missed and invented ones.
  package var sameClause = 0.5
  /// A section continues another: the best balance of missed and invented links of which 97 of 100 are right.
  package var sameSection = 0.1
  /// A section continues a second one too: by how near the best one it must come; set with the floor before.
  package var nearSection = 0.4
  /// Sections without a counterpart may be each other's, so that a reader is asked: one in ten pairs between this and
  /// `sameSection` are.
  package var doubtfulSection = 0.04

  /// The floors before training sets them.
  package init() {}

  /// The place of the outcome that is said: the most probable one, but “met” from its floor on alone.
  package func outcome(of probabilities: [Float], among classes: [String]) -> Int {
    func best(_ places: some Sequence<Int>) -> Int {
      places.max { probabilities[$0] < probabilities[$1] } ?? 0
    }
    let all = best(probabilities.indices)
    guard classes[all] == "met", Double(probabilities[all]) < met else { return all }
    return best(probabilities.indices.filter { $0 != all })
  }

  fileprivate static var names: [(String, WritableKeyPath<DecisionFloors, Double>)] {
    [
      ("samePoint", \.samePoint), ("doubtfulPoint", \.doubtfulPoint), ("secondPoint", \.secondPoint),
      ("likelyDivision", \.likelyDivision), ("twoWeaknesses", \.twoWeaknesses), ("resolved", \.resolved),
      ("related", \.related), ("plannedAgainst", \.plannedAgainst),
      ("unplanned", \.unplanned), ("surePoint", \.surePoint),
      ("sureFigure", \.sureFigure), ("met", \.met), ("sureOutcome", \.sureOutcome),
      ("sameFigure", \.sameFigure), ("targetFigure", \.targetFigure), ("sameClause", \.sameClause),
      ("sameSection", \.sameSection),
      ("nearSection", \.nearSection), ("doubtfulSection", \.doubtfulSection),
    ]
  }
}

extension DecisionFloors: StoredModel {
  package static var kind: String { "floors" }

  package func write(to writer: inout ModelWriter) {
    for (name, path) in Self.names {
      writer.line(name, [FixedPoint.integer(Float(self[keyPath: path]))])
    }
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    self.init()
    for (name, path) in Self.names {
      self[keyPath: path] = Double(FixedPoint.float(try reader.integers(name, count: 1)[0]))
    }
  }
}
