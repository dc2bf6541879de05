/// Takes the events of a document as it is read.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func begin(_ element: XMLElementName, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ element: XMLElementName)
  /// Characters stand between elements; a run of them may come in pieces.
  func characters(_ text: String)
}

/// An element's name and the vocabulary that it is of.
struct XMLElementName: Hashable {
  /// The name without its prefix.
  var local: String
  /// The vocabulary, whatever prefix the document gives it.
  var vocabulary: XMLVocabulary
}

/// The vocabularies that matter, each under all the addresses that it has.
enum XMLVocabulary: Hashable {
  /// The words of Word documents; WordprocessingML, transitional and strict.
  case word
  /// Alternatives of which a reader takes one.
  case alternatives
  /// Formulas.
  case mathematics
  /// Drawings of the older kind.
  case vector
  /// Relationships between the parts of a package.
  case relationships
  /// OpenDocument.
  case text, table, office, style, drawing
  /// Any other.
  case other

  init(address: String) {
    self =
      switch address {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main":
        .word
      case "http://schemas.openxmlformats.org/markup-compatibility/2006": .alternatives
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math":
        .mathematics
      case "urn:schemas-microsoft-com:vml": .vector
      case "http://schemas.openxmlformats.org/package/2006/relationships": .relationships
      case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": .text
      case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": .table
      case "urn:oasis:names:tc:opendocument:xmlns:office:1.0": .office
      case "urn:oasis:names:tc:opendocument:xmlns:style:1.0": .style
      case "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": .drawing
      default: .other
      }
  }
}

/// An element's attributes by their names without prefix.
struct XMLAttributes {
  private let byName: [String: String]

  /// Takes attributes without their prefixes; of two of one name the first stands.
  init(_ attributes: some Sequence<(name: String, value: String)>) {
    byName = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The value of an attribute.
  subscript(_ name: String) -> String? { byName[name] }

  /// Whether the switch that the element is stands on: it does unless its value says otherwise.
  var isOn: Bool { !["0", "false", "off", "none"].contains(byName["val"] ?? "") }

  /// The value of an attribute as a number.
  func number(_ name: String) -> Int? { byName[name].flatMap { Int($0) } }
}
