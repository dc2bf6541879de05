/// Where a weakness stands after the latest report.
package enum WeaknessStatus: String, Codable, Hashable, Sendable, CaseIterable {
  case new, persistent, returned, notRepeated, reportedResolved
}
