/// What a weakness is called.
package enum WeaknessName: Hashable, Sendable {
  /// What a user calls a kind of weakness.
  package struct Given: Hashable, Sendable {
    /// In Chinese.
    package let chinese: String
    /// In English.
    package let english: String

    /// Takes both.
    package init(chinese: String, english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// The kind that it is of, by its code, with what a user calls it.
  case kind(String, given: Given? = nil)
  /// In the report's own words, where it is of no known kind.
  case words(String)

  /// The code of the kind; nil where it is of none.
  package var code: String? {
    if case .kind(let code, _) = self { code } else { nil }
  }
}
