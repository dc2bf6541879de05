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
