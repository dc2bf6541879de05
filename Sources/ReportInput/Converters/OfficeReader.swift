import ReportModel

/// Draws the text from formats that LibreOffice reads: Word before 2007, WPS, rich text.
struct OfficeReader {
  let converter: Converter

  /// Reads a file.
  func read(_ bytes: [UInt8], _ format: InputFormat) throws(InputError) -> InputDocument {
    if format != .rtf { try check(bytes, format) }
    if converter.program("soffice") != nil {
      let word = try converter.wordFile(from: bytes, format)
      if OutputMark.isBorne(by: word, .docx, limits: converter.limits) { throw .ownOutput }
      var document: InputDocument
      do throws(InputError) {
        document = try WordReader.read(word, limits: converter.limits)
      } catch .scanned {
        throw .scanned(format)
      }
      document.format = format
      return document
    }
    guard format == .doc, converter.program("antiword") != nil else {
      throw .converterMissing(format, programs: format == .doc ? ["soffice", "antiword"] : ["soffice"])
    }
    let bytes = try converter.convert(bytes, format, by: "antiword", output: nil) { file, _ in
      ["-m", "UTF-8.txt", "-w", "0", file]
    }.bytes
    let decoded = UTF8Text.decode(bytes)
    guard !decoded.text.trimmed.isEmpty else { throw .empty }
    return InputDocument(text: decoded.text, format: format, encoding: .utf8)
  }

  /// What else the same container holds: a locked Word file, or a document that is none.
  private func check(_ bytes: [UInt8], _ format: InputFormat) throws(InputError) {
    func holds(_ stream: String) -> Bool {
      bytes.firstRange(of: stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) != nil
    }
    if holds("EncryptedPackage") { throw .locked(.docx) }
    if holds("WordDocument") { return }
    if holds("Workbook") { throw .otherFormat("Excel") }
    if holds("PowerPoint Document") { throw .otherFormat("PowerPoint") }
  }
}
