import ChineseText

/// The pages of a PDF file as running text: page numbers and what stands on every page taken out, and spaces that
/// spread words closed up.
struct PDFPages {
  /// The lines of all pages.
  let lines: [String]

  init(_ pages: [String]) {
    var pages = pages.map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { Self.closed(String($0.trimmed)) }
    }
    for place in pages.indices { Self.trim(&pages[place]) }
    let (heads, feet) = (Self.repeated(pages.map(\.first)), Self.repeated(pages.map(\.last)))
    for place in pages.indices {
      // The title of the first page may stand above all others.
      if place > 0, let head = pages[place].first, heads.contains(Self.pattern(head)) { pages[place].removeFirst() }
      if let foot = pages[place].last, feet.contains(Self.pattern(foot)), pages.count > 2 {
        pages[place].removeLast()
      }
      Self.trim(&pages[place])
    }
    lines = pages.flatMap { $0 }
  }

  /// Takes empty lines and page numbers off both ends of a page.
  private static func trim(_ page: inout [String]) {
    while let last = page.last, last.isEmpty || isPageNumber(last) { page.removeLast() }
    while let first = page.first, first.isEmpty || isPageNumber(first) { page.removeFirst() }
  }

  /// Whether a line holds nothing but a number, with what stands around page numbers.
  private static func isPageNumber(_ line: String) -> Bool {
    guard line.utf8.count <= 40, line.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
    return line.unicodeScalars.allSatisfy { scalar in
      scalar.isASCIIDigit || scalar.properties.isWhitespace || "-—–‐－─·第页共/".unicodeScalars.contains(scalar)
    }
  }

  /// A line without its digits, which differ from page to page.
  private static func pattern(_ line: String) -> String { line.filter { !$0.isNumber && !$0.isWhitespace } }

  /// The patterns that stand on three pages and on most.
  private static func repeated(_ lines: [String?]) -> Set<String> {
    var counts: [String: Int] = [:]
    for line in lines { counts[line.map(pattern) ?? "", default: 0] += 1 }
    return Set(counts.filter { !$0.key.isEmpty && $0.value >= 3 && $0.value * 5 >= lines.count * 3 }.keys)
  }

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
