/// Makes markup of nodes; the one place where HTML is escaped.
///
/// The markup is well-formed XML as well, and an id that comes twice is written once.
struct HTMLFormatter {
  private var output = ""
  private var ids: Set<String> = []

  /// Formats a whole document.
  static func document(_ root: HTMLNode) -> String {
    var formatter = HTMLFormatter()
    formatter.output = "<!DOCTYPE html>\n"
    formatter.write(root)
    formatter.output += "\n"
    return formatter.output
  }

  private mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let text): escape(text)
    case .resource(let resource): output += resource.text
    case .runningTitle(let title): output += title.text
    case .data(let data): output += data.text
    case .element(let tag, let attributes, let children):
      output += "<" + tag.name
      for attribute in attributes {
        if attribute.name == "id", !ids.insert(attribute.value).inserted { continue }
        output += " " + attribute.name + "=\""
        escape(attribute.value)
        output += "\""
      }
      guard !tag.isVoid else {
        output += "/>"
        return
      }
      output += ">"
      for child in children {
        write(child)
      }
      output += "</" + tag.name + ">"
      if tag.isBlock { output += "\n" }
    }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
