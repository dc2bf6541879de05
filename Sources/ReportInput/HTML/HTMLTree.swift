/// A page as a tree, laid flat: the nodes in the order of their beginnings, each with the end of what it holds.
///
/// ```
/// 0 document ─ 1 body ─ 2 p ─ 3 "一、主要工作"
///                       4 p ─ 5 "……"
/// ```
/// Node 2 ends before 4, node 1 before 6.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// The element's name, empty for text.
    var name: String
    /// The text, empty for an element.
    var text: String
    var attributes: [String: String]
    /// The node that holds this one; the document holds itself.
    var parent: Int
    /// The place behind the last node that this one holds.
    var end: Int
  }

  private(set) var nodes = [Node(name: "#document", text: "", attributes: [:], parent: 0, end: 0)]
  /// The elements that are open, outermost first.
  private var open = [0]
  /// How many elements beyond the limit of depth are open; they hold what they hold as if they were not there, but that
  /// blocks still begin and end lines.
  private var beyond = 0

  /// How deep elements may stand in each other; deeper ones are passed over, their text is not.
  private static let depthLimit = 400

  /// Builds the tree of a page.
  ///
  /// - Complexity: O(n).
  init(_ text: String) {
    var tokenizer = HTMLTokenizer(text)
    while let token = tokenizer.next() {
      switch token {
      case .text(let text):
        nodes.append(
          Node(name: "", text: text, attributes: [:], parent: open[open.count - 1], end: nodes.count + 1))
      case .begin(let name, let attributes, let closesItself):
        begin(
          name, attributes, isEmpty: Self.empty.contains(name) || closesItself && !Self.blocks.contains(name))
      case .end(let name): end(name)
      }
    }
    close(to: 0)
    nodes[0].end = nodes.count
  }

  // MARK: - What is what

  private static let empty: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen",
    "link",
    "meta", "param", "source", "track", "wbr",
  ]

  /// The elements that begin and end lines.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "#document",
  ]

  /// What ends where another of its kind begins, up to what holds the kind.
  private static let kinds: [String: (ends: Set<String>, within: Set<String>)] = [
    "li": (["li"], ["ul", "ol", "menu", "dir"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
    "tr": (["tr", "td", "th", "caption"], ["table", "tbody", "thead", "tfoot"]),
    "td": (["td", "th"], ["tr", "table"]),
    "th": (["td", "th"], ["tr", "table"]), "tbody": (["tbody", "thead", "tfoot", "caption"], ["table"]),
    "thead": (["tbody", "thead", "tfoot", "caption"], ["table"]),
    "tfoot": (["tbody", "thead", "tfoot"], ["table"]), "option": (["option"], ["select"]),
    "a": (["a"], ["td", "th", "table"]), "body": (["head"], ["body"]),
  ]

  /// What no end tag of an element outside reaches over.
  private static let walls: Set<String> = ["table", "td", "th", "caption"]

  // MARK: - Building

  private mutating func begin(_ name: String, _ attributes: [String: String], isEmpty: Bool) {
    if let kind = Self.kinds[name] { endOpen(kind.ends, within: kind.within) }
    if Self.blocks.contains(name) { endParagraph() }
    let node = nodes.count
    let isDeep = open.count >= Self.depthLimit
    if isDeep, !isEmpty {
      beyond += 1
      return breakLine(at: name)
    }
    nodes.append(
      Node(name: name, text: "", attributes: attributes, parent: open[open.count - 1], end: node + 1))
    if !isEmpty { open.append(node) }
  }

  /// Ends a line where a block beyond the limit of depth begins or ends.
  private mutating func breakLine(at name: String) {
    guard Self.blocks.contains(name) else { return }
    nodes.append(
      Node(name: "br", text: "", attributes: [:], parent: open[open.count - 1], end: nodes.count + 1))
  }

  private mutating func end(_ name: String) {
    if beyond > 0, !Self.empty.contains(name) {
      beyond -= 1
      return breakLine(at: name)
    }
    // Browsers show a line break for it.
    if name == "br" { return begin("br", [:], isEmpty: true) }
    let isBlock = Self.blocks.contains(name)
    for place in open.indices.dropFirst().reversed() {
      let candidate = nodes[open[place]].name
      if candidate == name { return close(to: place) }
      if isBlock ? Self.walls.contains(candidate) && !Self.isTablePart(name) : Self.blocks.contains(candidate)
      {
        return
      }
      if candidate == "table", name != "table", Self.isTablePart(name) { return }
    }
  }

  private static func isTablePart(_ name: String) -> Bool {
    ["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"].contains(name)
  }

  /// Ends the outermost open element of some names that is not held by one of others.
  private mutating func endOpen(_ ends: Set<String>, within: Set<String>) {
    var outermost: Int?
    for place in open.indices.dropFirst().reversed() {
      let name = nodes[open[place]].name
      if within.contains(name) { break }
      if ends.contains(name) { outermost = place }
    }
    if let outermost { close(to: outermost) }
  }

  /// Ends an open paragraph, which holds no block.
  private mutating func endParagraph() {
    for place in open.indices.dropFirst().reversed() {
      let name = nodes[open[place]].name
      if name == "p" { return close(to: place) }
      if Self.blocks.contains(name) { return }
    }
  }

  /// Ends the open elements from a place of the stack on.
  private mutating func close(to place: Int) {
    for open in open[max(1, place)...] { nodes[open].end = nodes.count }
    open.removeSubrange(max(1, place)...)
  }
}
