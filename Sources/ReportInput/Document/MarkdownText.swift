/// Text without the signs of Markdown: headings, stress, quotations, links and the lines of tables.
///
/// Numbers of lists stay, since they are a report's own.
enum MarkdownText {
  /// The plain text, line by line as before.
  ///
  /// - Complexity: O(n).
  static func plain(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if isRule(line) { continue }
      lines.append(line.contains("|") ? row(line) : inline(block(line)))
    }
    return lines.joined(separator: "\n")
  }

  /// Lines of only dashes, as under a table's head or between sections, and the fences of code.
  private static func isRule(_ line: Substring) -> Bool {
    let plain = line.filter { !$0.isWhitespace }
    return plain.count >= 3 && (plain.allSatisfy { "-|:=*_".contains($0) } || plain.hasPrefix("```"))
  }

  private static func block(_ line: Substring) -> Substring {
    var rest = line
    while rest.trimmed.hasPrefix(">") { rest = rest.trimmed.dropFirst() }
    let plain = rest.trimmed
    let marks = plain.prefix { $0 == "#" }
    if (1...6).contains(marks.count), plain.dropFirst(marks.count).first?.isWhitespace == true {
      return plain.dropFirst(marks.count).trimmed
    }
    for bullet in ["- ", "* ", "+ "] where plain.hasPrefix(bullet) { return plain.dropFirst(2).trimmed }
    return rest.startIndex == line.startIndex ? line : plain
  }

  private static func row(_ line: Substring) -> String {
    var cells = line.trimmed
    guard cells.hasPrefix("|") else { return inline(block(line)) }
    cells = cells.dropFirst()
    if cells.hasSuffix("|") { cells = cells.dropLast() }
    return cells.split(separator: "|", omittingEmptySubsequences: false).map { inline($0.trimmed) }
      .joined(separator: "\t")
  }

  /// Takes out signs of stress and the addresses of links.
  private static func inline(_ line: Substring) -> String {
    let plain = line.replacing("**", with: "").replacing("__", with: "").replacing("<br>", with: "\n")
    guard plain.contains("](") else { return String(plain) }
    var result = ""
    var rest = plain[...]
    while let middle = rest.firstRange(of: "]("), let start = rest[..<middle.lowerBound].lastIndex(of: "["),
      let end = rest[middle.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<start] + rest[rest.index(after: start)..<middle.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
