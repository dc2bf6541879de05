/// The lines of a PDF file page by page, from what `pdftotext -bbox-layout` writes.
final class PDFLayout: XMLHandler {
  private(set) var pages: [[PDFLine]] = []

  private var line: PDFLine?
  private var word: PDFLine?

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    switch element.local {
    case "page": pages.append([])
    case "line": line = Self.place(attributes)
    case "word": word = Self.place(attributes)
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    switch element.local {
    case "word":
      if let word { add(word) }
      word = nil
    case "line":
      if let line, !line.text.isEmpty, !pages.isEmpty { pages[pages.count - 1].append(line) }
      line = nil
    default: break
    }
  }

  func characters(_ text: String) { word?.text += text }

  private var lastRight: Double?

  /// Adds a word to the line, with a space where the gap before it is more than that between an ideograph and a number.
  private func add(_ word: PDFLine) {
    guard let before = line, let last = before.text.unicodeScalars.last,
      let first = word.text.unicodeScalars.first
    else {
      line?.text += word.text
      lastRight = word.right
      return
    }
    let gap = word.left - (lastRight ?? word.left)
    let isLatin = last.value < 0x250 && first.value < 0x250
    if gap > word.height * (isLatin ? 0.1 : 0.28) { line?.text += " " }
    line?.text += word.text
    lastRight = word.right
  }

  private static func place(_ attributes: XMLAttributes) -> PDFLine {
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
    return PDFLine(
      text: "", left: number("xMin"), right: number("xMax"), top: number("yMin"), bottom: number("yMax"))
  }
}
