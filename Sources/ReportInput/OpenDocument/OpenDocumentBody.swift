/// Draws the text from the content of an OpenDocument text.
final class OpenDocumentBody: XMLHandler {
  private var flow = TextFlow()
  private(set) var hidden = 0
  private(set) var changes = 0
  private(set) var numbers = 0
  private(set) var objects = 0
  private(set) var pictures = 0
  /// The notes at foot and end, in the order of the text.
  private(set) var notes: [String] = []

  private let hiddenStyles: Set<String>
  private var numbering: OpenDocumentNumbering
  private let outline: OpenDocumentNumbering.List

  private var skipping = 0
  private var paragraphs = 0
  private var spans: [Bool] = []
  /// The lists that are open, outermost first; an inner one has the count of the outermost.
  private var openLists: [OpenDocumentNumbering.List] = []
  /// The point or numbered paragraph whose number is due, which its first paragraph gets.
  private var due: Point?
  private var isContinued: [Bool] = []

  private struct Point {
    var list: OpenDocumentNumbering.List
    /// From zero.
    var level: Int
    /// The style that it has instead of that of its list.
    var style: String?
    var start: Int?
  }

  init(_ definitions: [OpenDocumentLists]) {
    numbering = OpenDocumentNumbering(
      definitions.reduce(into: [:]) { $0.merge($1.lists) { first, _ in first } })
    outline = numbering.list(id: nil, style: OpenDocumentLists.outline, continued: nil, goesOn: false)
    hiddenStyles = definitions.reduce(into: []) { $0.formUnion($1.hiddenStyles) }
  }

  /// The lines of the text.
  func lines() -> [String] { flow.finish() }

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    if skipping > 0 {
      skipping += 1
      return
    }
    switch element.vocabulary {
    case .office:
      if element.local == "annotation" { skipping = 1 }
    case .text: beginText(element.local, attributes)
    case .table: beginTable(element.local)
    case .drawing:
      switch element.local {
      case "text-box": flow.beginBox()
      case "object", "object-ole": objects += 1
      case "image": pictures += 1
      default: break
      }
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    if skipping > 0 {
      skipping -= 1
      return
    }
    switch (element.vocabulary, element.local) {
    case (.text, "p"), (.text, "h"):
      paragraphs -= 1
      _ = spans.popLast()
      flow.endLine()
    case (.text, "span"): _ = spans.popLast()
    case (.text, "list"): _ = openLists.popLast()
    case (.text, "list-item"), (.text, "numbered-paragraph"): due = nil
    case (.text, "note-body"): notes += flow.takeBox()
    case (.table, "table-row"): flow.endRow()
    case (.table, "table-cell"), (.table, "covered-table-cell"):
      flow.endCell(isContinued: isContinued.popLast() ?? false)
    case (.drawing, "text-box"): flow.endBox()
    default: break
    }
  }

  func characters(_ text: String) {
    guard paragraphs > 0, skipping == 0 else { return }
    if spans.contains(true) {
      hidden += text.unicodeScalars.count
      return
    }
    // A run of white space counts as one space here.
    flow.append(text.replacing("\n", with: " "))
  }

  private func beginText(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "p", "h":
      paragraphs += 1
      spans.append(attributes["style-name"].map(hiddenStyles.contains) ?? false)
      number(name, attributes)
    case "span": spans.append(attributes["style-name"].map(hiddenStyles.contains) ?? false)
    case "s": flow.append(String(repeating: " ", count: min(64, max(1, attributes.number("c") ?? 1))))
    case "tab": flow.append("\t")
    case "line-break": flow.endLine()
    case "tracked-changes", "hidden-text", "hidden-paragraph", "note-citation", "ruby-text":
      skipping = 1
    case "change-start", "change": changes += 1
    case "note-body": flow.beginBox()
    case "list": beginList(attributes)
    case "list-item":
      due = openLists.last.map {
        Point(
          list: $0, level: openLists.count - 1, style: attributes["style-override"],
          start: attributes.number("start-value"))
      }
    case "list-header": due = nil
    case "numbered-paragraph": beginNumbered(attributes)
    default: break
    }
  }

  private func beginList(_ attributes: XMLAttributes) {
    if var inner = openLists.last {
      inner.style = attributes["style-name"] ?? inner.style
      openLists.append(inner)
    } else {
      openLists.append(list(attributes))
    }
  }

  private func beginNumbered(_ attributes: XMLAttributes) {
    let list =
      attributes["list-id"].map { numbering.list(ofParagraphs: $0, style: attributes["style-name"]) }
      ?? list(attributes)
    due = Point(
      list: list, level: (attributes.number("level") ?? 1) &- 1, start: attributes.number("start-value"))
  }

  private func list(_ attributes: XMLAttributes) -> OpenDocumentNumbering.List {
    numbering.list(
      id: attributes["id"], style: attributes["style-name"], continued: attributes["continue-list"],
      goesOn: attributes["continue-numbering"] == "true")
  }

  /// Puts its number before a paragraph that gets one: the first of a point, or a heading outside of lists.
  private func number(_ name: String, _ attributes: XMLAttributes) {
    let point: Point
    if let due {
      point = due
    } else if openLists.isEmpty, name == "h", let level = attributes.number("outline-level") {
      guard attributes["is-list-header"] != "true" else { return }
      let start = attributes["restart-numbering"] == "true" ? attributes.number("start-value") ?? 1 : nil
      point = Point(list: outline, level: level &- 1, start: start)
    } else {
      return
    }
    due = nil
    guard (0..<OpenDocumentNumbering.depth).contains(point.level),
      let text = numbering.next(in: point.list, level: point.level, style: point.style, start: point.start),
      !text.isEmpty
    else { return }
    numbers += 1
    flow.append(text.parted)
  }

  private func beginTable(_ name: String) {
    switch name {
    case "table-row": flow.beginRow()
    case "table-cell", "covered-table-cell":
      flow.beginCell()
      isContinued.append(name == "covered-table-cell")
    default: break
    }
  }
}
