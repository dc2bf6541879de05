import ChineseText

/// The pages of a PDF file as running text: page numbers and what stands on every page taken out, the lines of a
/// paragraph joined, and spaces that spread words closed up.
struct PDFPages {
  private var pages: [[PDFLine]]

  /// Takes the lines of all pages.
  init(_ pages: [[PDFLine]]) {
    self.pages = pages.map { page in
      page.map { line in
        var line = line
        line.text = Self.closed(String(line.text.trimmed))
        return line
      }
    }
    removeFurniture()
  }

  // MARK: - What stands on every page

  private mutating func removeFurniture() {
    for place in pages.indices { Self.trim(&pages[place]) }
    let (heads, feet) = (Self.repeated(pages.map(\.first)), Self.repeated(pages.map(\.last)))
    for place in pages.indices {
      // The title of the first page may stand above all others.
      if place > 0, let head = pages[place].first, heads.contains(Self.pattern(head)) {
        pages[place].removeFirst()
      }
      if let foot = pages[place].last, feet.contains(Self.pattern(foot)) { pages[place].removeLast() }
      Self.trim(&pages[place])
    }
  }

  /// Takes empty lines and page numbers off both ends of a page.
  private static func trim(_ page: inout [PDFLine]) {
    while let last = page.last, last.text.isEmpty || isPageNumber(last.text) { page.removeLast() }
    while let first = page.first, first.text.isEmpty || isPageNumber(first.text) { page.removeFirst() }
  }

  /// Whether a line holds nothing but a number, with what stands around page numbers.
  private static func isPageNumber(_ line: String) -> Bool {
    guard line.utf8.count <= 40, line.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
    return line.unicodeScalars.allSatisfy { scalar in
      scalar.isASCIIDigit || scalar.properties.isWhitespace || "-—–‐－─·第页共/".unicodeScalars.contains(scalar)
    }
  }

  /// A line without its digits, which differ from page to page.
  private static func pattern(_ line: PDFLine) -> String {
    line.text.filter { !$0.isNumber && !$0.isWhitespace }
  }

  /// The patterns that stand on three pages and on most.
  private static func repeated(_ lines: [PDFLine?]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines { counts[line.map(pattern) ?? "", default: 0] += 1 }
    return Set(counts.filter { !$0.key.isEmpty && $0.value >= 3 && $0.value * 5 >= lines.count * 3 }.keys)
  }

  // MARK: - Paragraphs

  /// The paragraphs, a line each.
  ///
  /// A line goes on in the next one where it reaches the right margin and the next one is not indented. Where lines
  /// are not indented at all, one that ends a sentence just before the margin ends a paragraph.
  ///
  /// - Complexity: O(n log n) in the lines.
  var lines: [String] {
    let all = pages.flatMap { $0 }
    guard let left = Self.usual(all.map(\.left)) else { return all.map(\.text) }
    let long = all.filter { $0.right - $0.left > 12 * $0.em }
    let right = long.map(\.right).sorted().last ?? .infinity
    let indented = long.count { Self.isIndented($0, left) }
    let isIndentedThroughout = indented * 8 >= max(1, long.count)
    var result: [String] = []
    var last: PDFLine?
    for line in all {
      defer { last = line }
      if let last, Self.goesOn(last, line, left: left, right: right, isIndentedThroughout), !result.isEmpty {
        result[result.count - 1] += Self.joint(last.text, line.text) + line.text
      } else {
        result.append(line.text)
      }
    }
    return result
  }

  private static func isIndented(_ line: PDFLine, _ left: Double) -> Bool { line.left - left > 1.2 * line.em }

  private static func goesOn(
    _ line: PDFLine, _ next: PDFLine, left: Double, right: Double, _ isIndentedThroughout: Bool
  ) -> Bool {
    guard abs(line.height - next.height) < 0.3 * line.height, !isIndented(next, left) else { return false }
    // A line that begins far from the margin is a title or a signature.
    guard line.left - left < 4 * line.em else { return false }
    let missing = (right - line.right) / line.em
    let endsSentence = line.text.unicodeScalars.last.map {
      $0.isSentenceEnd || "；;：:".unicodeScalars.contains($0)
    }
    if isIndentedThroughout { return missing < 4 }
    return endsSentence == true ? missing < 2.2 && !beginsList(next.text) : missing < 6
  }

  /// Whether a line begins as points of a list do.
  private static func beginsList(_ text: String) -> Bool {
    let scalars = text.scalars
    guard let first = scalars.first else { return false }
    if first == "（" || first == "(" { return true }
    let number = scalars.prefix { $0.isASCIIDigit || $0.isChineseNumeral }
    return !number.isEmpty && number.count < scalars.count
      && "、.．".unicodeScalars.contains(scalars[number.count])
  }

  /// The space between two lines of a paragraph, which Latin words alone need.
  private static func joint(_ line: String, _ next: String) -> String {
    guard let last = line.unicodeScalars.last, let first = next.unicodeScalars.first else { return "" }
    return last.value < 0x250 && first.value < 0x250 && !(last.isASCIIDigit && first.isASCIIDigit) ? " " : ""
  }

  /// The most frequent of numbers, to the whole point; the smallest of those that are equally frequent.
  private static func usual(_ numbers: [Double]) -> Double? {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[Int(number.rounded()), default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) }
  }

  // MARK: - Spread words

  /// A line whose words are spread by spaces, closed up: where a third of its neighbouring ideographs are parted.
  private static func closed(_ line: String) -> String {
    let scalars = line.scalars
    var (joined, parted) = (0, 0)
    for place in scalars.indices.dropFirst() where scalars[place].isHan {
      if scalars[place - 1].isHan { joined += 1 }
      if place > 1, scalars[place - 1] == " ", scalars[place - 2].isHan { parted += 1 }
    }
    guard parted > 1, parted * 2 >= joined else { return line }
    var result = String.UnicodeScalarView()
    for place in scalars.indices {
      let isBetween =
        place > 0 && place + 1 < scalars.count && scalars[place] == " " && scalars[place - 1].isHan
        && scalars[place + 1].isHan
      if !isBetween { result.append(scalars[place]) }
    }
    return String(result)
  }
}
