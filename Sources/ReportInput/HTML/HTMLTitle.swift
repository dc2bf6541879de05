import ChineseText

/// Finds what stands above the main text of a page and belongs to it: the title, and when it was published.
struct HTMLTitle {
  private let page: HTMLPage
  /// The names that the page gives itself, the most exact first.
  private let named: [String]

  init(_ page: HTMLPage) {
    self.page = page
    named = Self.names(of: page.tree)
  }

  /// A title is no longer than this, and what stands below it neither.
  private static let lengths = 6...120

  /// The lines above a main text that has these lines.
  ///
  /// - Complexity: O(n) in the page before the main text.
  func lines(above main: Int, text: [String]) -> [String] {
    let opening = Self.plain(text.prefix(12).joined())
    let blocks = main > 0 ? blocks(before: main) : []
    if let place = blocks.lastIndex(where: { isTitle($0) && !opening.contains(Self.plain($0.text)) })
      ?? blocks.lastIndex(where: { $0.isHeading && !opening.contains(Self.plain($0.text)) })
    {
      return [blocks[place].text] + blocks[(place + 1)...].filter(\.isDated).map(\.text)
    }
    let dated = blocks.suffix(4).filter(\.isDated).map(\.text)
    guard let named = named.first(where: { Self.lengths.contains($0.count) }),
      !opening.contains(Self.plain(named)),
      !opening.isEmpty
    else { return dated }
    // Where the text has its title itself, the page's name adds nothing.
    return Self.isLike(Self.plain(named), opening) ? dated : [named] + dated
  }

  private struct Block {
    var text: String
    var isHeading: Bool
    /// Whether it tells a date, as the line below a title does.
    var isDated: Bool { text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 6 }
  }

  private static func names(of tree: HTMLTree) -> [String] {
    var names: [String] = []
    for (place, node) in tree.nodes.enumerated() {
      if node.name == "meta", node.attributes["name"]?.lowercased() == "articletitle",
        let title = node.attributes["content"]
      {
        names.insert(String(title.trimmed), at: 0)
      } else if node.name.isEmpty, place > 0, tree.nodes[node.parent].name == "title" {
        let whole = String(node.text.trimmed)
        names.append(
          whole.split(whereSeparator: { "_|".contains($0) }).first.map { String($0.trimmed) } ?? whole)
        names.append(whole)
      }
    }
    return names
  }

  /// Whether a block is what the page calls itself, or a part of it.
  private func isTitle(_ block: Block) -> Bool {
    let text = Self.plain(block.text)
    return text.count >= Self.lengths.lowerBound && named.contains { Self.plain($0).contains(text) }
  }

  private static func plain(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  /// Whether two thirds of a name's pairs of characters stand in a text.
  private static func isLike(_ name: String, _ text: String) -> Bool {
    let (name, text) = (name.scalars, text.scalars)
    guard name.count > 2 else { return false }
    let pairs = Set(zip(text, text.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
    let common = zip(name, name.dropFirst()).count {
      pairs.contains(UInt64($0.value) << 32 | UInt64($1.value))
    }
    return common * 3 >= (name.count - 1) * 2
  }

  /// The short blocks before the main text that are no links, in their order.
  private func blocks(before main: Int) -> [Block] {
    let nodes = page.tree.nodes
    var blocks: [Block] = []
    var text = ""
    var isHeading = false
    func finish() {
      let line = text.trimmed
      if Self.lengths.contains(line.count) { blocks.append(Block(text: String(line), isHeading: isHeading)) }
      text = ""
    }
    var place = 1
    while place < main {
      let node = nodes[place]
      if node.name.isEmpty {
        if page.isShown[place], page.linked[place] == 0 {
          let run = node.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          if text.count <= Self.lengths.upperBound { text += text.isEmpty ? run : " " + run }
        }
        place += 1
        continue
      }
      if !page.isShown[place] || node.end <= main && page.isNavigation(place) {
        place = node.end
        continue
      }
      if HTMLTree.blocks.contains(node.name) || node.name == "br" {
        finish()
        isHeading = ["h1", "h2", "h3"].contains(node.name) || isCalledTitle(node)
      }
      place += 1
    }
    finish()
    return blocks
  }

  private func isCalledTitle(_ node: HTMLTree.Node) -> Bool {
    [node.attributes["class"], node.attributes["id"]].contains { $0?.lowercased().contains("tit") == true }
  }
}
