/// Text within Markdown; the one place where Markdown is escaped.
enum MarkdownEscaping {
  /// Escapes a text that may stand at the start of a line.
  static func escape(_ text: String) -> String { escape(text, atStart: true) }

  private static func escape(_ text: String, atStart: Bool) -> String {
    var result = String.UnicodeScalarView()
    var isStart = atStart
    for scalar in text.oneLine.harmless.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        result.append("\\")
        result.append(scalar)
      case ":", "@":
        // Keeps addresses from becoming links by themselves.
        result.append(contentsOf: (scalar == ":" ? "&#58;" : "&#64;").unicodeScalars)
      case "#", "+", "-", "=", ".", ")":
        if isStart { result.append("\\") }
        result.append(scalar)
      default: result.append(scalar)
      }
      if !(("0"..."9").contains(scalar) && isStart) { isStart = scalar == " " && isStart }
    }
    return String(result)
  }

  /// Writes runs; emphasis gets spaces around it where Markdown would not see it otherwise.
  static func inline(_ runs: [Run], atStart: Bool = true) -> String {
    var result = ""
    for (index, run) in runs.enumerated() where !run.text.isEmpty {
      let text = escape(run.text, atStart: atStart && result.isEmpty)
      let next = index + 1 < runs.count ? runs[index + 1].text.unicodeScalars.first : nil
      switch run.style {
      case .strong, .inserted, .bad: emphasise(text, run.text, "**", next: next, into: &result)
      case .deleted: emphasise(text, run.text, "~~", next: next, into: &result)
      case .plain, .quiet, .good, .warning, .arrived, .departed: result += text
      }
    }
    return result
  }

  /// Writes runs for a table's cell.
  static func cell(_ runs: [Run]) -> String { inline(runs, atStart: false).trimmedEnd }

  private static func emphasise(
    _ text: String, _ raw: String, _ mark: String, next: Unicode.Scalar?, into result: inout String
  ) {
    let scalars = raw.unicodeScalars
    guard let first = scalars.first(where: { $0 != " " }), let last = scalars.last(where: { $0 != " " })
    else {
      result += text
      return
    }
    let body = String(text.unicodeScalars.drop { $0 == " " }).trimmedEnd
    let before = result.unicodeScalars.last
    let needsBefore = scalars.first == " " || isMark(first) || before == "*" || before == "~"
    if let before, before != " ", needsBefore { result += " " }
    result += mark + body + mark
    if let next, next != " ", scalars.last == " " || isMark(last) || isMark(next) && !isMark(last) {
      result += scalars.last == " " || isMark(last) ? " " : ""
    }
  }

  /// Whether Markdown's rules of emphasis take the scalar for punctuation.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
