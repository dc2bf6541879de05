import ChineseText

/// Which elements of a page a reader does not see.
struct HTMLVisibility {
  /// The classes and ids that the page's own style sheet hides, with their sign.
  private var hidden: Set<String> = []

  /// Reads the style sheets in a page.
  init(_ tree: HTMLTree) {
    for (place, node) in tree.nodes.enumerated()
    where node.name.isEmpty && tree.nodes[node.parent].name == "style" && place > 0 {
      read(node.text)
    }
  }

  /// Takes the rules of the form `.name { … display: none … }`; those for printing and for narrow windows stand
  /// within another pair of braces and are passed over.
  private mutating func read(_ sheet: String) {
    var selector = Substring()
    var start = sheet.startIndex
    var depth = 0
    for place in sheet.indices {
      switch sheet[place] {
      case "{":
        depth += 1
        if depth == 1 { selector = sheet[start..<place] }
        start = sheet.index(after: place)
      case "}":
        if depth == 1, Self.hides(sheet[start..<place]) { add(selector) }
        depth = max(0, depth - 1)
        start = sheet.index(after: place)
      default: break
      }
    }
  }

  private mutating func add(_ selector: Substring) {
    for one in selector.split(separator: ",") {
      let name = one.trimmed
      guard let sign = name.first, sign == "." || sign == "#",
        name.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
      else { continue }
      hidden.insert(String(name))
    }
  }

  /// Whether declarations of style hide an element.
  private static func hides(_ style: some StringProtocol) -> Bool {
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
      || plain.contains("mso-hide:all")
  }

  /// Elements whose text is no part of the page's text.
  private static let mute: Set<String> = [
    "script", "style", "head", "title", "noscript", "template", "select", "option", "button", "textarea",
    "iframe",
    "object", "noembed", "noframes", "xmp", "svg", "canvas", "audio", "video", "map", "datalist",
  ]

  /// Whether an element is never shown as text.
  static func isMute(_ node: HTMLTree.Node) -> Bool { mute.contains(node.name) }

  /// Whether an element's own attributes, or the page's style sheet, hide it.
  func isHidden(_ node: HTMLTree.Node) -> Bool {
    guard !node.attributes.isEmpty else { return false }
    if node.attributes["hidden"] != nil { return true }
    if let style = node.attributes["style"], Self.hides(style) { return true }
    guard !hidden.isEmpty else { return false }
    if let id = node.attributes["id"], hidden.contains("#" + id) { return true }
    return node.attributes["class"].map { classes in
      classes.split(whereSeparator: \.isWhitespace).contains { hidden.contains("." + $0) }
    } ?? false
  }
}
