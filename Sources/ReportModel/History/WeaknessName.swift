/// What a weakness is called.
package enum WeaknessName: Hashable, Sendable {
  /// The kind that it is of, by its code.
  case kind(String)
  /// In the report's own words, where it is of no known kind.
  case words(String)

  /// The code of the kind; nil where it is of none.
  package var code: String? {
    if case .kind(let code) = self { code } else { nil }
  }
}
