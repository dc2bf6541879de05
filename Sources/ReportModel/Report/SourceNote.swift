/// What a reader should know of the way in which a text was drawn from its file.
package struct SourceNote: Codable, Hashable, Sendable {
  /// What there is to know.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Bytes that belong to no character; the text has a U+FFFD at each.
    case badBytes
    /// The page or message is in another encoding than it says.
    case otherEncoding
    /// Changes were tracked: the text is the one with all of them accepted.
    case trackedChanges
    /// Text that the document hides was left out; counted in characters.
    case hiddenText
    /// Objects of other programs, which may hold text, were left out.
    case embeddedObjects
    /// Notes at the foot or end, which stand behind the text.
    case footnotes
    /// Running text of a page outside its main text was left out; counted in ideographs.
    case textBeside
    /// Numbers that the program puts before paragraphs were written out.
    case automaticNumbers
  }

  /// What there is to know.
  package var kind: Kind
  /// How many there are, at least one.
  package var count: Int
  /// The offset of the first in the file's bytes, where it has one.
  package var place: Int?

  /// Makes a note.
  package init(_ kind: Kind, count: Int, place: Int? = nil) {
    self.kind = kind
    self.count = count
    self.place = place
  }
}
