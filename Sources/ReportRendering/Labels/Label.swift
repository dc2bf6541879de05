/// A word or phrase of the output in every language; leaving one out does not compile.
package struct Label: Hashable, Sendable {
  /// The Chinese words.
  package let zh: String
  /// The English words.
  package let en: String

  /// Makes a label from its words in both languages.
  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Makes a label; the short form for the tables of labels.
  init(_ zh: String, _ en: String) {
    self.init(zh: zh, en: en)
  }

  /// Returns the words in a language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
