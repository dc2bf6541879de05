import MarkedText

// Decisions of rules, noted where the uses of rules are counted; elsewhere this costs one look.
extension MarkedText {
  /// Notes that a rule decided something.
  @inline(__always)
  func note(_ rule: @autoclosure () -> Rule) {
    if let log { log.note(rule().name) }
  }

  /// Whether a rule holds.
  @inline(__always)
  func decided(by rule: @autoclosure () -> Rule, _ holds: Bool) -> Bool {
    if holds { note(rule()) }
    return holds
  }

  /// What a rule finds.
  @inline(__always)
  func found<Found>(by rule: @autoclosure () -> Rule, _ found: Found?) -> Found? {
    if found != nil { note(rule()) }
    return found
  }

  /// All that a rule finds.
  @inline(__always)
  func all<Found: Collection>(by rule: @autoclosure () -> Rule, _ found: Found) -> Found {
    if !found.isEmpty { note(rule()) }
    return found
  }
}
