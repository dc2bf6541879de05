/// Which of the mandatory contents of a report a section belongs to.
package enum Part: String, Codable, Hashable, Sendable, CaseIterable {
  case achievements, duties, shortcomings, causes, rectification, plan, other
}
