import ChineseText
import ReportModel

/// Draws the text from a PDF file with `pdftotext`.
struct PDFReader {
  let converter: Converter

  /// A page with fewer characters than this shows a picture.
  private static let leastPerPage = 10
  /// Of the characters of a report so many are ideographs at least, in hundredths.
  private static let leastIdeographs = 25

  /// What the program says where it lacks the tables from a Chinese font's codes to characters.
  private static let mappingMissing = Array("Missing language pack".utf8)

  /// Reads a file.
  func read(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    guard converter.program("pdftotext") != nil else {
      throw .converterMissing(.pdf, programs: ["pdftotext"])
    }
    let conversion = try converter.convert(bytes, .pdf, by: "pdftotext", output: "report.html") {
      ["-bbox-layout", "-enc", "UTF-8", $0, $1 + "/report.html"]
    }
    // It goes on without the text in such fonts, which must not be taken for a picture.
    if conversion.messages.firstRange(of: Self.mappingMissing) != nil {
      throw .mappingsMissing(.pdf, program: "pdftotext")
    }
    let bytes = conversion.bytes
    let layout = PDFLayout()
    do throws(XMLReader.Fault) {
      // The program names a type of document, which nothing here needs.
      let start = bytes.firstRange(of: Array("<html".utf8))?.lowerBound ?? 0
      try XMLReader.read(Self.withoutControls(bytes[start...]), depth: converter.limits.depth, into: layout)
    } catch {
      throw .converterFailed(.pdf, program: "pdftotext")
    }
    // What stands beside or is repeated on each sheet may come behind the last line.
    let isMarked = layout.pages.last?.contains { OutputMark.isMark($0.text) } ?? false
    if layout.author == OutputMark.program || isMarked { throw .ownOutput }
    let (shown, ideographs, unknown) = Self.count(layout.pages)
    guard shown >= max(1, layout.pages.count) * Self.leastPerPage else { throw .scanned(.pdf) }
    guard ideographs * 100 >= shown * Self.leastIdeographs, unknown * 20 < shown else { throw .garbled(.pdf) }
    let lines = PDFPages(layout.pages).lines
    return InputDocument(text: lines.joined(separator: "\n") + "\n", format: .pdf, encoding: .utf8)
  }

  /// What fonts without a table of characters give are controls, which no XML may hold.
  private static func withoutControls(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 < 0x20 && !(0x09...0x0D).contains($0) ? UInt8(ascii: "?") : $0 }
  }

  /// The characters that show, the ideographs among them, and those that fonts alone could tell.
  private static func count(_ pages: [[PDFLine]]) -> (shown: Int, ideographs: Int, unknown: Int) {
    var (shown, ideographs, unknown) = (0, 0, 0)
    for line in pages.joined() {
      for scalar in line.text.unicodeScalars where !scalar.properties.isWhitespace {
        shown += 1
        if scalar.isHan || (0x2F00...0x2FD5).contains(scalar.value) { ideographs += 1 }
        if (0xE000...0xF8FF).contains(scalar.value) || scalar == "\u{FFFD}" { unknown += 1 }
      }
    }
    return (shown, ideographs, unknown)
  }
}
