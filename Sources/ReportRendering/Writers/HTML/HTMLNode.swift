/// A piece of an HTML document as a value; only `HTMLFormatter` makes markup of it.
indirect enum HTMLNode: Hashable, Sendable {
  /// The elements that the writers use.
  enum Tag: String, Hashable, Sendable {
    case html, head, meta, title, link, style, script, body, header, main, nav, section, footer
    case h1, h2, h3, h4, p, ul, ol, li, div, span, strong, ins, del, a, figure, figcaption, blockquote
    case cite, table, caption, thead, tbody, tr, th, td, details, summary, svg, g, line, polyline, circle
    case path, text, desc, rect, small, br, b, q, i, aside, colgroup, col, tfoot, button, input, label, output
    case select, option
    /// The title inside a drawing, which XML tells from the document's by its place.
    case svgTitle = "svg-title"

    /// The name in the markup.
    var name: String { self == .svgTitle ? "title" : rawValue }

    /// Whether the element can have no content.
    var isVoid: Bool {
      switch self {
      case .meta, .link, .br, .input, .col: true
      default: false
      }
    }

    /// Whether line breaks may stand around the element without showing.
    var isBlock: Bool {
      switch self {
      case .span, .strong, .ins, .del, .a, .small, .br, .text, .svgTitle, .desc, .cite, .b, .q, .i, .button,
        .input,
        .label, .output, .select, .option:
        false
      default: true
      }
    }
  }

  /// A name and its value.
  struct Attribute: Hashable, Sendable {
    /// The name, always of this program.
    var name: String
    /// The value, unescaped.
    var value: String

    /// Makes an attribute.
    init(_ name: StaticString, _ value: String) {
      self.name = name.description
      self.value = value
    }

    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  }

  case element(Tag, [Attribute], [HTMLNode])
  /// Text to be escaped.
  case text(String)
  /// A style sheet or script of this program.
  case resource(StaticResource)
  /// The rule that prints the page's title on every sheet.
  case runningTitle(RunningTitle)
  /// Data for the script.
  case data(ScriptData)

  /// Makes an element.
  static func tag(_ tag: Tag, _ attributes: [Attribute] = [], _ children: [HTMLNode] = []) -> HTMLNode {
    .element(tag, attributes, children)
  }

  /// Makes an element that holds a text.
  static func tag(_ tag: Tag, _ attributes: [Attribute] = [], _ text: String) -> HTMLNode {
    .element(tag, attributes, [.text(text)])
  }
}
