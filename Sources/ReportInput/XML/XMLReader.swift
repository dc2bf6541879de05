#if canImport(FoundationXML)
  import Foundation
  import FoundationXML
#else
  import Foundation
#endif

/// Reads XML as a stream, and nothing but the bytes at hand: a document that declares entities or names another one is
/// refused before it is read.
enum XMLReader {
  /// Why a document is not read to its end.
  enum Fault: Error, Hashable {
    /// It declares types or entities, which no report needs.
    case declarations
    /// It is not well formed; the line is counted from one.
    case malformed(line: Int)
    /// Its elements stand in each other too deep.
    case tooDeep
    /// It is longer than the parser takes.
    case tooBig
  }

  /// The parser of the toolchain takes no longer document, in bytes, and has no switch to be told otherwise.
  static let longest = 10 << 20

  /// Reads a document.
  ///
  /// - Complexity: O(n).
  static func read(_ bytes: [UInt8], depth: Int, into handler: any XMLHandler) throws(Fault) {
    let bytes = utf8(bytes)
    if bytes.firstRange(of: Array("<!DOCTYPE".utf8)) != nil
      || bytes.firstRange(of: Array("<!ENTITY".utf8)) != nil
    {
      throw .declarations
    }
    let events = Events(handler, depthLimit: depth)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = events
    _ = parser.parse()
    if events.isTooDeep { throw .tooDeep }
    guard let error = events.error else {
      // The parser itself does not mind a document that breaks off.
      if !events.isEnded { throw .malformed(line: max(1, parser.lineNumber)) }
      return
    }
    // It hands a document that is too long out to its end and says afterwards that something is wrong within itself.
    if error.code == internalError, bytes.count >= 10_000_000 { throw .tooBig }
    throw .malformed(line: max(1, error.line))
  }

  /// The number of an error that is none of the document's; the name that Foundation has for it is another number on
  /// Linux.
  private static let internalError = 1
  /// The numbers of errors from this one on are of names without a vocabulary, by which nothing is lost.
  private static let namespaceErrors = 200

  /// The document in UTF-8, so that what it must not hold is found whatever its encoding.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let order: UTF16Text.ByteOrder
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
      order = .little
    } else if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) {
      order = .big
    } else {
      return bytes
    }
    let start = bytes.starts(with: [0x3C]) || bytes.starts(with: [0x00]) ? 0 : 2
    let text = UTF16Text.decode(bytes, from: start, order).text
    // What the declaration says of the encoding is true no more.
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return Array(text.utf8) }
    return Array(text[end.upperBound...].utf8)
  }

  /// Hands the parser's events on.
  private final class Events: NSObject, XMLParserDelegate {
    private let handler: any XMLHandler
    private let depthLimit: Int
    private var depth = 0
    private(set) var isTooDeep = false
    /// Whether the outermost element has ended.
    private(set) var isEnded = false
    /// The first error, after which the parser goes on as best it can and loses what it cannot make sense of.
    private(set) var error: (code: Int, line: Int)?
    private var vocabularies: [String: XMLVocabulary] = [:]

    init(_ handler: any XMLHandler, depthLimit: Int) {
      self.handler = handler
      self.depthLimit = depthLimit
    }

    private func name(_ element: String, _ address: String?) -> XMLElementName {
      let address = address ?? ""
      let vocabulary = vocabularies[address] ?? XMLVocabulary(address: address)
      vocabularies[address] = vocabulary
      return XMLElementName(local: element, vocabulary: vocabulary)
    }

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      depth += 1
      guard depth <= depthLimit else {
        isTooDeep = true
        parser.abortParsing()
        return
      }
      handler.begin(name(elementName, namespaceURI), XMLAttributes(attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
      depth -= 1
      isEnded = depth == 0
      handler.end(name(elementName, namespaceURI))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      let code = (parseError as NSError).code
      if error == nil, code < XMLReader.namespaceErrors { error = (code, parser.lineNumber) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { handler.characters(string) }

    func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
      handler.characters(String(decoding: CDATABlock, as: UTF8.self))
    }
  }
}
