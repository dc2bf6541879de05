import ReportModel

extension OutputMark {
  /// Whether a file bears the mark and so is an output of this program, not a report.
  ///
  /// Only formats in which outputs are written are looked into.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - format: The format that the bytes are in.
  /// - Complexity: O(1) for a page and nearly any text, O(n) in the directory of a packed file and in a saved message.
  static func isBorne(by bytes: [UInt8], _ format: InputFormat, limits: InputLimits) -> Bool {
    switch format {
    case .text, .markdown: isLastLine(of: bytes)
    case .html: isGenerator(of: bytes)
    case .mhtml: MessageReader.page(in: bytes).map(isGenerator) ?? false
    case .docx, .odt: isCreator(of: bytes, limits)
    case .doc, .wps, .rtf, .pdf: false
    }
  }

  private static func isGenerator(of page: [UInt8]) -> Bool {
    FileHead(page).text.contains("<meta name=\"generator\" content=\"\(program)\"")
  }

  /// How many bytes at the end of a text hold the last line and the white space behind it.
  private static let tail = 256

  private static func isLastLine(of bytes: [UInt8]) -> Bool {
    // The program's name is of ASCII: nearly no report has to be decoded to see that the line is not there. Between its
    // letters there are zero bytes in UTF-16.
    let (end, name) = (bytes.suffix(tail).filter { $0 != 0 }, Array(program.utf8))
    guard end.indices.contains(where: { end[$0...].starts(with: name) }),
      let text = try? TextDecoder.decode(bytes).text
    else { return false }
    return isLastLine(of: text)
  }

  /// Whether the last line of a text that is not blank is the mark.
  ///
  /// - Complexity: O(1), the white space at the end aside.
  static func isLastLine(of text: String) -> Bool {
    // Nearly no report ends as the mark does, and characters take long to be told apart. What is canonically equivalent to
    // the ends of the lines stands above U+FFFF.
    guard let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }),
      last.value > 0xFFFF || ends.contains(last)
    else { return false }
    return text.suffix(tail).split(whereSeparator: \.isNewline).last { !$0.trimmed.isEmpty }.map(isMark)
      ?? false
  }

  /// What the lines of the mark end in.
  private static let ends = [chineseLine, englishLine].compactMap(\.unicodeScalars.last)

  /// Whether a line is the mark and nothing else.
  static func isMark(_ line: some StringProtocol) -> Bool {
    let line = line.filter { !$0.isWhitespace }
    return [chineseLine, englishLine].contains { mark in mark.filter { !$0.isWhitespace } == line }
  }

  private static func isCreator(of packedFile: [UInt8], _ limits: InputLimits) -> Bool {
    // What is wrong with a file is told by who reads its text.
    guard let archive = try? ZIPArchive(packedFile) else { return false }
    let isOpenDocument = OpenDocumentReader.isOpenDocument(archive)
    let properties = CreatorReader(element: isOpenDocument ? "initial-creator" : "creator")
    guard
      let part = try? archive.part(
        isOpenDocument ? "meta.xml" : "docProps/core.xml", limit: limits.unpackedBytes),
      (try? XMLReader.read(part, depth: limits.depth, into: properties)) != nil
    else { return false }
    return properties.creator == program
  }

  /// Who a file's properties say has created it.
  private final class CreatorReader: XMLHandler {
    var creator = ""
    private let element: String
    private var isInside = false

    init(element: String) { self.element = element }

    func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
      isInside = element.local == self.element
    }
    func end(_ element: XMLElementName) { isInside = false }
    func characters(_ text: String) { if isInside { creator += text } }
  }
}
