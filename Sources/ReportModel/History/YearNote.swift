/// What a reader of several years should know of one of them before its facts.
package struct YearNote: Encodable, Hashable, Sendable {
  /// What there is to know.
  package enum Kind: String, Encodable, Hashable, Sendable {
    /// A file lies among the reports whose name tells the year, but it could not be read.
    case unread
    /// The report's text tells no year; it is the one in its file's name.
    case yearOfName
  }

  /// What there is to know.
  package var kind: Kind
  /// The year.
  package var year: Int
  /// The file's name without its folder.
  package var name: String
  /// It in words, Chinese.
  package var text: String
  /// It in words, English.
  package var textEnglish: String

  /// Makes a note.
  package init(_ kind: Kind, year: Int, name: String, text: String, textEnglish: String) {
    self.kind = kind
    self.year = year
    self.name = name
    self.text = text
    self.textEnglish = textEnglish
  }
}
