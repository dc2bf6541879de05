import ChineseText
import ReportModel
package import WordDocument

/// Writes a page as a document for word processors.
///
/// Parts are numbered 一、 and （一） as offices do, in text, so that what is copied keeps its number. What only a screen can
/// show, full texts and links above all, is left out.
package struct WordWriter: Sendable {
  private let language: Language

  /// Makes a writer for the language of the page.
  package init(language: Language) { self.language = language }

  /// Writes the page.
  package func write(_ page: Page) -> WordDocument {
    var body = WordBlocks(language: language)
    body.add(page)
    return WordDocument(
      title: page.title.oneLine.harmless, creator: OutputMark.program,
      language: language == .zh ? .chinese : .english, blocks: body.blocks)
  }
}
