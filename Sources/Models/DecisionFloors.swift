/// From which probability on something is said; the only floors there are, set by training on townships left out.
package struct DecisionFloors: Equatable, Sendable {
  /// Two chains of points are one weakness: the best balance of missed and invented links.
  package var samePoint = 0.35
  /// A point of one weakness is of another too; higher, since a wrong “again” costs more than a missing one.
  package var secondPoint = 0.6
  /// What two chains must be surer of that both hold a point of one year.
  package var sameYear = 0.15
  /// A later report calls a weakness put right.
  package var resolved = 0.5
  /// A statement is about a weakness.
  package var related = 0.5
  /// “Named again” is said without “likely”: right in 97 of 100.
  package var surePoint = 0.97
  /// An outcome is said without “likely”: right in 97 of 100.
  package var sureOutcome = 0.97

  /// The floors before training sets them.
  package init() {}

  fileprivate static var names: [(String, WritableKeyPath<DecisionFloors, Double>)] {
    [
      ("samePoint", \.samePoint), ("secondPoint", \.secondPoint), ("sameYear", \.sameYear),
      ("resolved", \.resolved), ("related", \.related), ("surePoint", \.surePoint),
      ("sureOutcome", \.sureOutcome),
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
