/// Source of a man page; the one place where roff is escaped.
struct Roff {
  private(set) var text = ".\\\" -*- coding: utf-8 -*-\n"

  mutating func title(_ name: String, section: Int, source: String) {
    // Without a date, so that the same program writes the same page.
    text += ".TH \"\(Self.escaped(name))\" \"\(section)\" \"\" \"\(Self.escaped(source))\" \"\"\n"
    // Chinese has no words to be hyphenated or spread.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ title: String) { text += ".SH \"\(Self.escaped(title))\"\n" }

  mutating func subsection(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }

  mutating func paragraph(_ words: String) { text += ".PP\n" + Self.line(words) }

  /// A command line in bold, with what follows it.
  mutating func synopsis(_ command: String, _ rest: String) {
    text += ".PP\n\\fB\(Self.escaped(command))\\fR " + Self.escaped(rest) + "\n"
  }

  /// A term with its explanation.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n\\fB\(Self.escaped(term))\\fR\n" + Self.line(words)
  }

  /// A command line that works, with what it does.
  mutating func example(_ line: String, _ purpose: String) {
    text += ".PP\n.RS 4\n.nf\n" + Self.line(line) + ".fi\n.RE\n.RS 8\n" + Self.line(purpose) + ".RE\n"
  }

  private static func line(_ words: String) -> String {
    // A dot or an apostrophe at the start of a line would be a request.
    let escaped = escaped(words)
    return (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  private static func escaped(_ words: String) -> String {
    var result = ""
    for character in words {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
