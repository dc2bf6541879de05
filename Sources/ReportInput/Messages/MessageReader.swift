#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Draws the text from a page that was saved with all its parts in one file (RFC 2557).
enum MessageReader {
  /// Reads a file; its first part that is a page is taken.
  ///
  /// - Complexity: O(n).
  static func read(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    guard let page = page(in: Part(bytes[...]), depth: 0) else {
      throw .damaged(.mhtml, .noPage)
    }
    let declared = page.parameter("charset", of: "content-type").flatMap(TextEncoding.init(declared:))
    var document = try HTMLReader.read(page.decodedBody, declared: declared)
    document.format = .mhtml
    return document
  }

  /// The first part that is a page, as it was before it was made fit for mail; nil where there is none.
  ///
  /// - Complexity: O(n).
  static func page(in bytes: [UInt8]) -> [UInt8]? { page(in: Part(bytes[...]), depth: 0)?.decodedBody }

  /// So deep parts may hold parts.
  private static let depthLimit = 4

  private static func page(in part: Part, depth: Int) -> Part? {
    let type = part.headers["content-type"]?.lowercased() ?? ""
    if type.hasPrefix("text/html") || type.isEmpty && depth > 0 { return part }
    guard depth < depthLimit, let boundary = part.parameter("boundary", of: "content-type") else {
      return nil
    }
    for inner in part.parts(between: boundary) {
      if let page = page(in: Part(inner), depth: depth + 1) { return page }
    }
    return nil
  }

  /// A message or a part of one: headers, an empty line, the body.
  private struct Part {
    private(set) var headers: [String: String] = [:]
    let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
      var rest = bytes
      var last: String?
      while let (line, behind) = Self.line(rest) {
        rest = behind
        if line.isEmpty { break }
        let text = String(decoding: line, as: UTF8.self)
        if let first = text.first, first.isWhitespace, let name = last {
          headers[name, default: ""] += " " + text.trimmed
        } else if let colon = text.firstIndex(of: ":") {
          let name = text[..<colon].lowercased()
          headers[name] = String(text[text.index(after: colon)...].trimmed)
          last = name
        }
      }
      body = rest
    }

    /// The first line without its end, and what follows.
    private static func line(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
      guard !bytes.isEmpty else { return nil }
      let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[..<end]
      let behind = bytes[min(end + 1, bytes.endIndex)...]
      return (line.last == 0x0D ? line.dropLast() : line, behind)
    }

    /// A parameter of a header, such as the boundary between parts.
    func parameter(_ name: String, of header: String) -> String? {
      for piece in (headers[header] ?? "").split(separator: ";").dropFirst() {
        let pair = piece.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
        return String(pair[1].trimmed.filter { $0 != "\"" })
      }
      return nil
    }

    /// The parts between lines that begin with the boundary.
    func parts(between boundary: String) -> [ArraySlice<UInt8>] {
      let mark = Array("--\(boundary)".utf8)
      var parts: [ArraySlice<UInt8>] = []
      var start: Int?
      var rest = body
      while let (line, behind) = Self.line(rest) {
        if line.starts(with: mark) {
          if let start { parts.append(body[start..<line.startIndex]) }
          start = behind.startIndex
        }
        rest = behind
      }
      // A file that was cut off has no last boundary.
      if let start, start < body.endIndex { parts.append(body[start...]) }
      return parts
    }

    /// The body as it was before it was made fit for mail.
    var decodedBody: [UInt8] {
      switch headers["content-transfer-encoding"]?.lowercased() {
      case "base64": Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
      case "quoted-printable": Self.unquoted(body)
      default: Array(body)
      }
    }

    /// Resolves `=E9` and line ends behind a `=`.
    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var place = bytes.startIndex
      while place < bytes.endIndex {
        guard bytes[place] == UInt8(ascii: "=") else {
          result.append(bytes[place])
          place += 1
          continue
        }
        if let value = Self.byte(bytes[(place + 1)...].prefix(2)) {
          result.append(value)
          place += 3
        } else {
          place += 1
          while place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x0D { place += 1 }
          if place < bytes.endIndex, bytes[place] == 0x0A { place += 1 }
        }
      }
      return result
    }

    private static func byte(_ digits: ArraySlice<UInt8>) -> UInt8? {
      guard digits.count == 2, digits.allSatisfy({ $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit })
      else { return nil }
      return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
  }
}
