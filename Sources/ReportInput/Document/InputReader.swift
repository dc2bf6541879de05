import Platform
import ReportModel

/// Draws plain text from the formats that reports come in.
///
/// ```swift
/// let document = try InputReader().read(bytes, name: "2023.docx")
/// document.text  // the paragraphs, a line each, with the numbers that Word puts before them
/// ```
package struct InputReader: Sendable {
  private let limits: InputLimits
  private let searchPath: String

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - limits: How far the reading of a file goes.
  ///   - searchPath: Where other programs are looked for; nil for `PATH`.
  package init(limits: InputLimits = InputLimits(), searchPath: String? = nil) {
    self.limits = limits
    self.searchPath = searchPath ?? OperatingSystem.variable("PATH") ?? "/usr/bin:/bin"
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - name: Its name, whose ending counts only where the bytes do not tell the format.
  /// - Throws: `InputError` where there is no text to be had; nothing is ever read by half without a note.
  /// - Complexity: O(n), with the time of another program for formats that need one.
  package func read(_ bytes: [UInt8], name: String) throws(InputError) -> InputDocument {
    let format = try InputFormat.format(of: bytes, ending: Self.ending(of: name))
    if OutputMark.isBorne(by: bytes, format, limits: limits) { throw .ownOutput }
    let document = try read(bytes, format)
    // Whatever another program made of an output, its last line tells.
    if OutputMark.isLastLine(of: document.text) { throw .ownOutput }
    return document
  }

  private func read(_ bytes: [UInt8], _ format: InputFormat) throws(InputError) -> InputDocument {
    let converter = Converter(searchPath: searchPath, limits: limits)
    switch format {
    case .text, .markdown: return try text(bytes, format)
    case .html: return try HTMLReader.read(bytes)
    case .mhtml: return try MessageReader.read(bytes)
    case .docx, .odt: return try packed(bytes, format)
    case .doc, .wps, .rtf: return try OfficeReader(converter: converter).read(bytes, format)
    case .pdf: return try PDFReader(converter: converter).read(bytes)
    }
  }

  /// Whether a file is an output of this program, which `read` refuses, as far as its bytes tell without being read whole.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - name: Its name, whose ending counts only where the bytes do not tell the format.
  /// - Complexity: O(1) for nearly any file, O(n) in the directory of a packed file and in a saved message.
  package func isOutput(_ bytes: [UInt8], name: String) -> Bool {
    guard let format = try? InputFormat.format(of: bytes, ending: Self.ending(of: name)) else { return false }
    return OutputMark.isBorne(by: bytes, format, limits: limits)
  }

  /// The ending of a name in lower case, without its dot.
  private static func ending(of name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  }

  private func text(_ bytes: [UInt8], _ format: InputFormat) throws(InputError) -> InputDocument {
    let found = try TextDecoder.decode(bytes)
    guard found.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" })
    else {
      throw .empty
    }
    guard !Self.isBinary(found.text) else { throw .notText }
    var notes: [SourceNote] = []
    if let place = found.faults.first {
      notes.append(SourceNote(.badBytes, count: found.faults.count, place: place))
    }
    let text = format == .markdown ? MarkdownText.plain(found.text) : found.text
    return InputDocument(text: text, format: format, encoding: found.encoding, notes: notes)
  }

  /// Whether one character in twenty is a control that no text holds.
  private static func isBinary(_ text: String) -> Bool {
    var (text, controls) = (text, 0)
    text.withUTF8 { bytes in
      for byte in bytes where byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A { controls += 1 }
    }
    // Most texts have none, and need not be counted.
    return controls > 0 && controls * 20 > text.unicodeScalars.count
  }

  /// A packed file is a Word file, an OpenDocument text, or something else by what it holds.
  ///
  /// - Parameter format: What the file's name says, for one that cannot be unpacked.
  private func packed(_ bytes: [UInt8], _ format: InputFormat) throws(InputError) -> InputDocument {
    let archive: ZIPArchive
    do throws(ZIPArchive.Fault) {
      archive = try ZIPArchive(bytes)
    } catch {
      throw .archive(error, format, limits)
    }
    if OpenDocumentReader.isOpenDocument(archive) {
      return try OpenDocumentReader.read(archive, limits: limits)
    }
    for (part, name) in [
      ("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint"), ("ofd.xml", "OFD"),
    ]
    where archive.holds(part) {
      throw .otherFormat(name)
    }
    let isWord = archive.holds("_rels/.rels") || archive.names.contains { $0.hasPrefix("word/") }
    guard isWord || archive.names.isEmpty else { throw .otherFormat("ZIP") }
    return try WordReader.read(bytes, limits: limits)
  }
}
