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

  private let lists: [String: [NumberedLevel]]
  private let hiddenStyles: Set<String>
  private var counters: [String: ListCounter] = [:]

  private var skipping = 0
  private var paragraphs = 0
  private var spans: [Bool] = []
  /// The lists that are open, outermost first; the name of an inner one is that of the outer where it has none.
  private var openLists: [String] = []
  private var itemBegins = false
  /// The list whose form and count a point has, where that is another than the one it stands in.
  private var itemList: String?
  private var isContinued: [Bool] = []

  init(_ definitions: [OpenDocumentLists]) {
    lists = definitions.reduce(into: [:]) { $0.merge($1.lists) { first, _ in first } }
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
      itemBegins = true
      itemList = attributes["style-override"]
      if let start = attributes.number("start-value"), let list = itemList ?? openLists.last {
        counters[list, default: ListCounter()].restart(openLists.count - 1, at: start)
      }
    case "list-header": itemBegins = false
    default: break
    }
  }

  private func beginList(_ attributes: XMLAttributes) {
    let name = attributes["style-name"] ?? openLists.last ?? ""
    let goesOn = attributes["continue-numbering"] == "true" || attributes["continue-list"] != nil
    if openLists.isEmpty, !goesOn { counters[name] = nil }
    openLists.append(name)
  }

  private func number(_ name: String, _ attributes: XMLAttributes) {
    let place: (list: String, level: Int)
    if let list = openLists.last {
      guard itemBegins, openLists.count <= 9 else { return }
      place = (itemList ?? list, openLists.count - 1)
    } else if name == "h", let level = attributes.number("outline-level"), (1...9).contains(level) {
      place = (OpenDocumentLists.outline, level - 1)
    } else {
      return
    }
    itemBegins = false
    guard let levels = lists[place.list] else { return }
    var counter = counters[place.list] ?? ListCounter()
    let text = counter.next(place.level, of: levels)
    counters[place.list] = counter
    guard !text.isEmpty else { return }
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
