extension HTMLWriter {
  static let hidden = HTMLNode.Attribute("hidden", "hidden")
  static let isButton = HTMLNode.Attribute("type", "button")

  /// The bar of tools, which shows by script alone: the search, then what the kind of page offers.
  func tools(_ page: Page, _ kind: ToolKind, _ parts: [ScreenPart]) -> HTMLNode {
    let ask = page.searchWords ?? ScreenWords.search(language)
    var row: [HTMLNode] = [
      .tag(.label, [.class("vh"), .init("for", "q")], ScreenWords.searchLabel(language)),
      .tag(
        .input,
        [
          .init("type", "search"), .id("q"), .init("placeholder", ask), .init("autocomplete", "off"),
        ]),
      .tag(
        .span, [.class("step"), .id("hitstep"), Self.hidden],
        [
          button(id: "hp", "‹", label: ScreenWords.previousHit(language)),
          .tag(.output, [.id("hc"), .class("quiet")]),
          button(id: "hn", "›", label: ScreenWords.nextHit(language)),
        ]),
    ]
    switch kind {
    case .comparison: row += steps(parts)
    case .board: row += boardTools()
    case .township: row.append(contentsList(parts, isWhole: false))
    case .plain: row.append(contentsList(parts))
    }
    let nodes: [HTMLNode] = [.tag(.div, [.class("wrap toolrow")], row)]
    return .tag(
      .div,
      [
        .class("tools"), .id("tools"), Self.hidden, .init("role", "search"),
        .init("aria-label", ScreenWords.tools(language)),
      ], nodes)
  }

  func button(id: String, _ words: String, label: String? = nil, keys: String? = nil) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [Self.isButton, .id(id)]
    if let label { attributes.append(.init("aria-label", label)) }
    if let keys { attributes.append(.init("aria-keyshortcuts", keys)) }
    return .tag(.button, attributes, words)
  }

  /// The parts of the page, or those that are not folded away.
  private func contentsList(_ parts: [ScreenPart], isWhole: Bool = true) -> HTMLNode {
    let items = parts.flatMap { part -> [(String, String)] in
      switch part {
      case .part(let part): isWhole || !part.isFolded ? [(part.anchor, part.title)] : []
      case .claims(let lists): lists.map { ($0.anchor, $0.title) }
      default: []
      }
    }
    guard items.count > 1 else { return .text("") }
    return .tag(
      .nav,
      [
        .class("toc"),
        .init("aria-label", isWhole ? Words.contents(language) : ScreenWords.mainParts(language)),
      ],
      [
        .tag(
          .ol, [],
          items.map { .tag(.li, [], [.tag(.a, [.init("href", "#" + $0.0)], $0.1)]) })
      ])
  }

  /// Filters by kind and topic, and the steps from change to change.
  private func steps(_ parts: [ScreenPart]) -> [HTMLNode] {
    guard let texts = Self.texts(in: parts) else { return [] }
    let rows = texts.rows
    let kinds = AlignedTexts.Kind.allCases.filter { kind in
      kind.isChange && (kind != .unsure || rows.contains { $0.kind == kind })
    }
    let kindChips = kinds.map { kind in
      chip(
        "data-kind", kind.rawValue, look: kind.rawValue, sign: kind.character, texts.kindWords[kind] ?? "",
        count: rows.count { $0.number != nil && $0.kind == kind })
    }
    let topicChips = AlignedTexts.Topic.allCases.map { topic in
      chip(
        "data-topic", topic.rawValue, look: "", sign: nil, texts.topicWords[topic] ?? "",
        count: rows.count { $0.number != nil && $0.topics.contains(topic) })
    }
    let total = rows.count { $0.number != nil }
    return [
      .tag(
        .div, [.class("chipsbar")],
        [
          .tag(
            .span, [.class("grp"), .init("role", "group"), .init("aria-label", ScreenWords.kinds(language))],
            kindChips),
          .tag(
            .span,
            [.class("grp"), .init("role", "group"), .init("aria-label", ScreenWords.topics(language))],
            topicChips),
          .tag(
            .button, [Self.isButton, .class("kb"), .id("hidesame"), .init("aria-pressed", "false")],
            ScreenWords.hideSame(language)),
          .tag(.button, [Self.isButton, .id("clear"), Self.hidden], ScreenWords.clear(language)),
        ]),
      .tag(
        .span, [.class("step main")],
        [
          .tag(
            .button, [Self.isButton, .id("railb"), .init("popovertarget", "rail")],
            ScreenWords.listButton(language)),
          button(
            id: "prev", "‹ " + ScreenWords.previousShort(language), label: ScreenWords.previous(language),
            keys: "p"),
          .tag(
            .output, [.id("pos"), .init("aria-live", "polite")],
            [.tag(.b, [], "–"), .text(" / \(total)")]),
          button(
            id: "next", ScreenWords.nextShort(language) + " ›", label: ScreenWords.next(language), keys: "n"),
        ]),
    ]
  }

  /// The parts of a page whose bar has no room for them, and the switch of the keys.
  func outline(_ parts: [ScreenPart], _ kind: ToolKind) -> HTMLNode {
    let keys = HTMLNode.tag(
      .label, [.class("tick keyt")],
      [
        .tag(.input, [.init("type", "checkbox"), .id("keys"), .init("checked", "checked")]),
        .text(ScreenWords.keys(language)),
      ])
    return .tag(.div, [.class("outline")], [contentsList(parts)] + (kind == .comparison ? [keys] : []))
  }

  /// A button that filters, with how many it leaves.
  func chip(
    _ name: StaticString, _ value: String, look: String, sign: String?, _ words: String, count: Int
  ) -> HTMLNode {
    var contents: [HTMLNode] = []
    if let sign {
      contents.append(.tag(.span, [.class("sg"), .init("aria-hidden", "true")], sign))
      contents.append(.text(" "))
    }
    contents += [.text(words + " "), .tag(.span, [.class("cn")], "\(count)")]
    return .tag(
      .button,
      [
        Self.isButton, .class(look.isEmpty ? "kb" : "kb " + look), .init(name, value),
        .init("aria-pressed", "false"),
      ], contents)
  }

  private static func texts(in parts: [ScreenPart]) -> AlignedTexts? {
    for part in parts {
      if case .aligned(let texts) = part { return texts }
      if case .part(let part) = part, let texts = texts(in: part.contents) { return texts }
    }
    return nil
  }
}
