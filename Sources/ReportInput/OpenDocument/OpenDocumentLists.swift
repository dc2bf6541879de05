/// The lists and hidden styles that a part of an OpenDocument text defines.
final class OpenDocumentLists: XMLHandler {
  private(set) var lists: [String: [NumberedLevel]] = [:]
  private(set) var hiddenStyles: Set<String> = []
  /// The name under which the numbers of headings stand.
  static let outline = "\u{0}outline"

  private var list: String?
  private var style: String?

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    switch (element.vocabulary, element.local) {
    case (.text, "list-style"): list = attributes["name"]
    case (.text, "outline-style"): list = Self.outline
    case (.text, "list-level-style-number"), (.text, "outline-level-style"): level(attributes)
    case (.style, "style"): style = attributes["name"]
    case (.style, "text-properties"):
      if attributes["display"] == "none", let style { hiddenStyles.insert(style) }
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    switch (element.vocabulary, element.local) {
    case (.text, "list-style"), (.text, "outline-style"): list = nil
    case (.style, "style"): style = nil
    default: break
    }
  }

  func characters(_ text: String) {}

  private func level(_ attributes: XMLAttributes) {
    guard let list, let level = attributes.number("level"), (1...OpenDocumentNumbering.depth).contains(level)
    else { return }
    let format = NumberFormat(sample: attributes["num-format"] ?? "")
    let shown = min(level, max(1, attributes.number("display-levels") ?? 1))
    let places = ((level - shown + 1)...level).map { $0 < 10 ? "%\($0)" : "%A" }.joined(separator: ".")
    var levels =
      lists[list] ?? Array(repeating: NumberedLevel(format: .none), count: OpenDocumentNumbering.depth)
    levels[level - 1] = NumberedLevel(
      start: attributes.number("start-value") ?? 1, format: format,
      pattern: format == .none
        ? "" : (attributes["num-prefix"] ?? "") + places + (attributes["num-suffix"] ?? ""))
    lists[list] = levels
  }
}
