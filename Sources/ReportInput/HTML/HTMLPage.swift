import ChineseText

/// A page weighed: how much text a reader finds where, and how much of it is links.
struct HTMLPage {
  let tree: HTMLTree
  /// Whether a node is shown as text.
  private(set) var isShown: [Bool]
  /// The ideographs that each node holds.
  private(set) var ideographs: [Int]
  /// The ideographs among them that stand in links.
  private(set) var linked: [Int]
  /// The links that each node holds.
  private(set) var links: [Int]
  /// The ideographs that stand in running text: in blocks with marks of sentences, or long ones.
  private(set) var running: [Int]
  /// How many ideographs are hidden.
  private(set) var hiddenCount = 0
  /// Whether the page has scripts.
  private(set) var hasScripts = false

  /// A block without marks runs from this many ideographs on.
  private static let runningLength = 30

  /// Weighs a page.
  ///
  /// - Parameter showsHidden: Whether what the page hides is taken as shown, as where a script shows it.
  /// - Complexity: O(n) in the nodes and their text.
  init(_ tree: HTMLTree, visibility: HTMLVisibility, showsHidden: Bool) {
    self.tree = tree
    let count = tree.nodes.count
    isShown = Array(repeating: true, count: count)
    ideographs = Array(repeating: 0, count: count)
    linked = Array(repeating: 0, count: count)
    links = Array(repeating: 0, count: count)
    running = Array(repeating: 0, count: count)
    var block = Array(repeating: 0, count: count)
    var marks = Array(repeating: 0, count: count)
    var own = Array(repeating: 0, count: count)
    var isLink = Array(repeating: false, count: count)
    for (place, node) in tree.nodes.enumerated() {
      if place > 0 {
        isShown[place] = isShown[node.parent]
        isLink[place] = isLink[node.parent]
        block[place] = block[node.parent]
      }
      if node.name.isEmpty {
        let (han, signs) = Self.count(node.text)
        if !isShown[place] {
          if !HTMLVisibility.isMute(tree.nodes[node.parent]) { hiddenCount += han }
          continue
        }
        ideographs[place] = han
        if isLink[place] {
          linked[place] = han
        } else {
          own[block[place]] += han
          marks[block[place]] += signs
        }
        continue
      }
      if node.name == "script" { hasScripts = true }
      if HTMLVisibility.isMute(node) || !showsHidden && visibility.isHidden(node) { isShown[place] = false }
      if node.name == "a", node.attributes["href"] != nil {
        isLink[place] = true
        links[place] = 1
      }
      if HTMLTree.blocks.contains(node.name) { block[place] = place }
    }
    for place in tree.nodes.indices
    where own[place] > 0 && (marks[place] > 0 || own[place] >= Self.runningLength) {
      running[place] = own[place]
    }
    for place in tree.nodes.indices.dropFirst().reversed() {
      let parent = tree.nodes[place].parent
      ideographs[parent] += ideographs[place]
      linked[parent] += linked[place]
      links[parent] += links[place]
      running[parent] += running[place]
    }
  }

  /// The ideographs of a text, and its marks of clauses and sentences.
  private static func count(_ text: String) -> (Int, Int) {
    var (han, marks) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      if scalar.isHan { han += 1 } else if scalar.isClauseBreak { marks += 1 }
    }
    return (han, marks)
  }

  /// Whether a node is a list of links, as navigation is.
  func isNavigation(_ place: Int) -> Bool {
    let node = tree.nodes[place]
    if ["nav", "aside", "footer"].contains(node.name) { return true }
    guard HTMLTree.blocks.contains(node.name), links[place] >= 3 else { return false }
    return linked[place] * 10 >= ideographs[place] * 7
  }

  // MARK: - The main text

  /// So much of the running text must stand in one part of a block before the other parts are left out.
  private static let share = 0.85

  /// What may hold a text with its paragraphs.
  private static let containers: Set<String> = [
    "article", "blockquote", "body", "center", "dd", "div", "dl", "fieldset", "form", "html", "li", "main",
    "section",
    "table", "tbody", "td", "tr", "ul", "ol", "figure", "details", "span", "font", "#document",
  ]

  /// The smallest node that holds nearly all running text; the document where there is none.
  ///
  /// The text is found by where it is dense and not by what its block is called, since every maker of sites calls it
  /// something else. A paragraph is never taken without its neighbours.
  var mainNode: Int {
    var current = 0
    while true {
      var child = current + 1
      var best: Int?
      while child < tree.nodes[current].end {
        if running[child] > best.map({ running[$0] }) ?? 0 { best = child }
        child = tree.nodes[child].end
      }
      guard let best, Self.containers.contains(tree.nodes[best].name),
        Double(running[best]) >= Self.share * Double(running[current]),
        !holdsParagraphs(current, besides: best)
      else { return current }
      current = best
    }
  }

  /// Whether a node holds paragraphs of running text beside a child.
  private func holdsParagraphs(_ place: Int, besides other: Int) -> Bool {
    var child = place + 1
    while child < tree.nodes[place].end {
      if child != other, running[child] > 0, !Self.containers.contains(tree.nodes[child].name) { return true }
      child = tree.nodes[child].end
    }
    return false
  }
}
