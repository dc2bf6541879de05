/// The lines of a PDF file page by page, from what `pdftotext -bbox-layout` writes.
final class PDFLayout: XMLHandler {
  private(set) var pages: [[PDFLine]] = []
  /// Whom the file names as its author.
  private(set) var author: String?

  private var words: [PDFWord] = []
  private var word: PDFWord?

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    switch element.local {
    case "meta": if attributes["name"] == "Author" { author = attributes["content"] }
    case "page": pages.append([])
    case "line": words = []
    case "word": word = Self.place(attributes)
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    switch element.local {
    case "word":
      if let word, !word.text.isEmpty { words.append(word) }
      word = nil
    case "line":
      if let line = PDFLine(words), !pages.isEmpty { pages[pages.count - 1].append(line) }
      words = []
    default: break
    }
  }

  func characters(_ text: String) { word?.text += text }

  private static func place(_ attributes: XMLAttributes) -> PDFWord {
    // No page is wider; what a damaged file says of places may be anything.
    func number(_ name: String) -> Double {
      let value = attributes[name].flatMap { Double($0) } ?? 0
      return value.isNaN ? 0 : min(max(value, -1e5), 1e5)
    }
    return PDFWord(
      text: "", left: number("xMin"), right: number("xMax"), top: number("yMin"), bottom: number("yMax"))
  }
}
