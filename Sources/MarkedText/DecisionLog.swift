/// By which rules a text was read, for tools that count how often rules are used.
///
/// Filled by the one thread that reads the text, and read when that is done.
package final class DecisionLog: @unchecked Sendable {
  /// The names of the rules that decided something.
  package private(set) var names: Set<String> = []

  /// An empty log.
  package init() {}

  /// Notes that a rule decided something.
  package func note(_ name: String) { names.insert(name) }
}
