import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a part as a strict parser reads it.
struct XMLNode {
  enum Failure: Error {
    case malformed(String)
  }

  var name: String
  var attributes: [String: String]
  var children: [XMLNode] = []
  var text = ""

  static func parse(_ bytes: [UInt8]) throws -> XMLNode {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Failure.malformed(parser.parserError.map { "\($0)" } ?? "no root")
    }
    return root
  }

  /// The elements of a name below this one, itself included, in order.
  func all(_ name: String) -> [XMLNode] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// The first child of a name.
  func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The `w:val` of a child.
  func value(_ name: String) -> String? { child(name)?.attributes["w:val"] }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: XMLNode?
    private var open: [XMLNode] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(XMLNode(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      let node = open.removeLast()
      if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
    }
  }
}
