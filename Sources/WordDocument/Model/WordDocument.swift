/// A document for word processors: a title and blocks, in the form that Chinese offices use.
///
/// The page, its grid, fonts and sizes follow GB/T 9704-2012. The same document always gives the same bytes.
package struct WordDocument: Hashable, Sendable {
  /// The language of what is not quoted, which spelling is checked in.
  package enum Language: Hashable, Sendable {
    case chinese, english
  }

  /// One block of the body.
  package enum Block: Hashable, Sendable {
    case paragraph(WordParagraph)
    case table(WordTable)
  }

  /// The title, for the list of recent files and for readers who do not see the page.
  package var title: String
  /// Who made it, as its properties say; nil for nobody.
  package var creator: String?
  /// What the labels are in; quotations are Chinese either way.
  package var language: Language
  /// The body, the title included.
  package var blocks: [Block]

  /// Makes a document.
  package init(title: String, creator: String? = nil, language: Language, blocks: [Block]) {
    self.title = title
    self.creator = creator
    self.language = language
    self.blocks = blocks
  }

  /// The document as a file (.docx).
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func file() -> [UInt8] {
    var archive = ZipArchive()
    for part in parts() { archive.add(part.path, [UInt8](part.content.text.utf8)) }
    return archive.bytes()
  }
}
