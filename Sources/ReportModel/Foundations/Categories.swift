/// What a section is about; the codes and their order are those of the annotation rules.
package enum Theme: String, Codable, Hashable, Sendable, CaseIterable {
  case study, leadership, functions, rules, decisions, enforcement, emergency, disputes, oversight
  case digital, publicity, capacity, grassroots, safety, welfare
}

/// Which of the mandatory contents of a report a section belongs to.
package enum Part: String, Codable, Hashable, Sendable, CaseIterable {
  case achievements, duties, shortcomings, causes, rectification, plan, other
}

/// What a quantity states: a fact, an aim, or an amount of change.
package enum MetricKind: String, Codable, Hashable, Sendable, CaseIterable {
  case actual, target, change
}

/// How exact a quantity is stated.
package enum Qualifier: String, Codable, Hashable, Sendable, CaseIterable {
  case exact, approx, atLeast, atMost
}

/// Which way a `change` goes.
package enum Direction: String, Codable, Hashable, Sendable, CaseIterable {
  case up, down
}

/// What became of a commitment, as far as the later report tells.
package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
  case met, partlyMet, missed, noEvidence
}

/// Where a weakness stands after the latest report.
package enum WeaknessStatus: String, Codable, Hashable, Sendable, CaseIterable {
  case new, persistent, returned, notRepeated, reportedResolved
}
