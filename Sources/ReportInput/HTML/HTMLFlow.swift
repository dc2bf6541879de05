import ChineseText

/// Draws lines from a part of a page as a browser would show them.
struct HTMLFlow {
  private let page: HTMLPage
  private var flow = TextFlow()
  private var space = Space.none
  /// The numbers of the lists that are open, innermost last; nil for a list without.
  private var lists: [(format: NumberFormat, next: Int)?] = []
  private var preformatted = 0
  /// The numbers that were put before points of lists.
  private(set) var numbers = 0

  /// The white space that waits for what follows it.
  private enum Space {
    case none, blank, lineEnd
  }

  init(_ page: HTMLPage) { self.page = page }

  /// The lines of a node.
  ///
  /// - Complexity: O(n) in what it holds.
  mutating func lines(of root: Int) -> [String] {
    let nodes = page.tree.nodes
    var open: [Int] = []
    var place = root
    while place < nodes[root].end {
      while let last = open.last, nodes[last].end <= place {
        end(last == root ? Self.plain(nodes[last]) : nodes[last])
        open.removeLast()
      }
      let node = nodes[place]
      if node.name.isEmpty {
        if page.isShown[place] { write(node.text) }
        place += 1
      } else if place != root, !page.isShown[place] || page.isNavigation(place) {
        if HTMLTree.blocks.contains(node.name) { endLine() }
        place = node.end
      } else {
        begin(place == root ? Self.plain(node) : node)
        open.append(place)
        place += 1
      }
    }
    while let last = open.popLast() { end(last == root ? Self.plain(nodes[last]) : nodes[last]) }
    endLine()
    return flow.finish()
  }

  /// What is drawn by itself is no row or cell of anything.
  private static func plain(_ node: HTMLTree.Node) -> HTMLTree.Node {
    var node = node
    if ["tr", "td", "th"].contains(node.name) { node.name = "div" }
    return node
  }

  private mutating func begin(_ node: HTMLTree.Node) {
    switch node.name {
    case "br": endLine()
    case "tr":
      endLine()
      flow.beginRow()
    case "td", "th":
      endLine()
      flow.beginCell()
    case "ol":
      endLine()
      let isPlain = node.attributes["style"]?.contains("list-style") == true
      let format = NumberFormat(sample: node.attributes["type"] ?? "1")
      lists.append(isPlain ? nil : (format, node.attributes["start"].flatMap { Int($0) } ?? 1))
    case "ul", "menu", "dir":
      endLine()
      lists.append(nil)
    case "li":
      endLine()
      point(node)
    case "pre":
      endLine()
      preformatted += 1
    default: if HTMLTree.blocks.contains(node.name) { endLine() }
    }
  }

  private mutating func end(_ node: HTMLTree.Node) {
    switch node.name {
    case "tr":
      endLine()
      flow.endRow()
    case "td", "th":
      endLine()
      flow.endCell()
    case "ol", "ul", "menu", "dir":
      endLine()
      _ = lists.popLast()
    case "pre":
      endLine()
      preformatted -= 1
    default: if HTMLTree.blocks.contains(node.name) { endLine() }
    }
  }

  /// The number that a browser puts before a point of a list.
  private mutating func point(_ node: HTMLTree.Node) {
    guard let list = lists.last ?? nil else { return }
    let number = node.attributes["value"].flatMap { Int($0) } ?? list.next
    lists[lists.count - 1]?.next = number &+ 1
    flow.append(list.format.text(number) + ". ")
    numbers += 1
  }

  private mutating func endLine() {
    space = .none
    if isStray { flow.dropLine() }
    flow.endLine()
  }

  /// Whether the line is a piece of a style sheet that an editor has left in the text.
  private var isStray: Bool {
    let line = flow.line
    guard line.utf8.contains(UInt8(ascii: "{")), line.utf8.contains(UInt8(ascii: "}")),
      line.utf8.contains(UInt8(ascii: ":"))
    else { return false }
    let scalars = line.unicodeScalars
    let han = scalars.count(where: \.isHan)
    return han * 10 < scalars.count
  }

  private mutating func write(_ text: String) {
    if preformatted > 0 {
      for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .enumerated()
      {
        if place > 0 { endLine() }
        flow.append(line)
      }
      return
    }
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0C: if space == .none { space = .blank }
      case 0x0A, 0x0D: space = .lineEnd
      default:
        if space != .none {
          let last = run.last ?? flow.last
          if let last, space == .blank || !(Self.isWide(last) && Self.isWide(scalar)) { run.append(" ") }
          space = .none
        }
        // A space that does not break lines is one all the same.
        run.append(scalar == "\u{A0}" ? " " : scalar)
      }
    }
    flow.append(String(run))
  }

  /// Whether a line that breaks beside a character in the source is no space: ideographs and their marks.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
      || (0x2014...0x2026).contains(scalar.value)
  }
}
