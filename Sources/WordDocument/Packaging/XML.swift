/// An element of a part's XML; the one place where XML is escaped.
struct XML {
  /// What stands in an element.
  enum Content {
    case element(XML)
    case text(String)
  }

  /// The name with its prefix.
  var name: String
  /// The attributes in their order.
  var attributes: [(name: String, value: String)]
  /// What stands in it.
  var content: [Content]

  /// Makes an element of elements.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XML] = []) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = children.map(Content.element)
  }

  /// Makes an element of text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = [.text(text)]
  }

  /// Makes an element with one attribute `w:val`, as most of WordprocessingML's are.
  static func value(_ name: String, _ value: String) -> XML { XML(name, ["w:val": value]) }

  /// The whole part, with the declaration before it.
  var text: String {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    output += "<" + name
    for attribute in attributes {
      output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    guard !content.isEmpty else {
      output += "/>"
      return
    }
    output += ">"
    for part in content {
      switch part {
      case .element(let element): element.write(to: &output)
      case .text(let text): output += Self.escaped(text)
      }
    }
    output += "</\(name)>"
  }

  /// The text with what XML cannot hold replaced by U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case _ where scalar.value < 0x20 && scalar != "\t" && scalar != "\n", "\u{FFFE}", "\u{FFFF}":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
