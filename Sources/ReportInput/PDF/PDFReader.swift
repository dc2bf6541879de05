import ChineseText

/// Draws the text from a PDF file with `pdftotext`.
struct PDFReader {
  let converter: Converter

  /// A page with fewer characters than this shows a picture.
  private static let leastPerPage = 10
  /// Of the characters of a report so many are ideographs at least, in hundredths.
  private static let leastIdeographs = 25

  /// Reads a file.
  func read(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    guard converter.program("pdftotext") != nil else { throw .converterMissing(.pdf, programs: ["pdftotext"]) }
    let bytes = try converter.convert(bytes, .pdf, by: "pdftotext", output: "report.txt") { file, folder in
      ["-enc", "UTF-8", "-eol", "unix", file, folder + "/report.txt"]
    }
    let text = UTF8Text.decode(bytes).text
    var pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    if pages.last?.trimmed.isEmpty == true { pages.removeLast() }
    let (shown, ideographs, unknown) = Self.count(text)
    guard shown >= max(1, pages.count) * Self.leastPerPage else { throw .scanned(.pdf) }
    guard ideographs * 100 >= shown * Self.leastIdeographs, unknown * 20 < shown else { throw .garbled(.pdf) }
    let lines = PDFPages(pages).lines
    return InputDocument(text: lines.joined(separator: "\n") + "\n", format: .pdf, encoding: .utf8)
  }

  /// The characters that show, the ideographs among them, and those that fonts alone could tell.
  private static func count(_ text: String) -> (shown: Int, ideographs: Int, unknown: Int) {
    var (shown, ideographs, unknown) = (0, 0, 0)
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      shown += 1
      if scalar.isHan || (0x2F00...0x2FD5).contains(scalar.value) { ideographs += 1 }
      if (0xE000...0xF8FF).contains(scalar.value) || scalar == "\u{FFFD}" || scalar.value < 0x20 { unknown += 1 }
    }
    return (shown, ideographs, unknown)
  }
}
