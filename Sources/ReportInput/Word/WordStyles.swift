/// The styles of a document, as far as they put numbers before paragraphs or hide text.
final class WordStyles: XMLHandler {
  /// A list and the level in it, where that is told.
  struct Number: Hashable {
    var id: String
    var level: Int?
  }

  private struct Style {
    var basedOn: String?
    var id: String?
    var level: Int?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var current: String?
  /// The style of paragraphs that name none.
  private(set) var defaultParagraph: String?

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    guard element.vocabulary == .word else { return }
    switch element.local {
    case "style":
      current = attributes["styleId"]
      guard let current else { return }
      styles[current] = Style()
      if attributes["type"] == "paragraph", attributes["default"].map({ $0 != "0" && $0 != "false" }) == true
      {
        defaultParagraph = current
      }
    case "basedOn": if let current { styles[current]?.basedOn = attributes["val"] }
    case "numId": if let current { styles[current]?.id = attributes["val"] }
    case "ilvl": if let current { styles[current]?.level = attributes.number("val") }
    case "vanish": if let current { styles[current]?.isHidden = attributes.isOn }
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    if element.vocabulary == .word, element.local == "style" { current = nil }
  }

  func characters(_ text: String) {}

  /// How long a chain of styles may be.
  private static let chainLimit = 32

  private func first<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
    var id = id
    for _ in 0..<Self.chainLimit {
      guard let name = id, let style = styles[name] else { return nil }
      if let found = value(style) { return found }
      id = style.basedOn
    }
    return nil
  }

  /// The list that a style's paragraphs belong to.
  func number(of style: String) -> Number? {
    guard let id = first(style, \.id), id != "0" else { return nil }
    return Number(id: id, level: first(style, \.level))
  }

  /// Whether a style hides its text.
  func isHidden(_ style: String?) -> Bool { first(style, \.isHidden) ?? false }
}
