import ReportModel

/// Writes a page as one self-contained HTML file.
///
/// The file needs no network and no scripts, admits nothing but its own style sheet and script by their
/// hashes, and is well-formed XML.
package struct HTMLWriter: Sendable {
  let language: Language

  /// Makes a writer for the language of the page.
  package init(language: Language) { self.language = language }

  /// Writes the page.
  package func write(_ page: Page) -> String {
    let document = HTMLNode.tag(.html, [.lang(language.tag)], [head(page), body(page)])
    return HTMLFormatter.document(language == .zh ? document : document.markingChinese())
  }

  private func head(_ page: Page) -> HTMLNode {
    let running = RunningTitle(title: title(page))
    let policy =
      "default-src 'none'; style-src \(StaticResource.styleSheet.policy) \(running.policy); "
      + "script-src \(StaticResource.script.policy)\(page.search.isEmpty ? "" : " 'self'"); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
    return .tag(
      .head, [],
      [
        .tag(.meta, [.init("charset", "utf-8")]),
        .tag(.meta, [.init("name", "generator"), .init("content", OutputMark.program)]),
        .tag(.meta, [.init("http-equiv", "Content-Security-Policy"), .init("content", policy)]),
        .tag(.meta, [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .tag(.meta, [.init("name", "color-scheme"), .init("content", "light dark")]),
        .tag(.link, [.init("rel", "icon"), .init("href", "data:,")]),
        .tag(.title, [], title(page)),
        .tag(.style, [], [.resource(.styleSheet)]), .tag(.style, [], [.runningTitle(running)]),
      ])
  }

  private func title(_ page: Page) -> String {
    page.isFictional ? "[\(Words.fictional(language))] \(page.title)" : page.title
  }

  private func body(_ page: Page) -> HTMLNode {
    let parts = page.screen.isEmpty ? Self.parts(of: page.blocks) : page.screen
    let main = Label("跳到正文", "Skip to the text")
    let skip = HTMLNode.tag(.a, [.class("skip"), .init("href", "#main")], main(language))
    let kind = ToolKind(parts)
    let header = HTMLNode.tag(
      .header, [.class("top wrap")],
      [navigation(page.navigation), .tag(.h1, [], page.title)]
        + (kind == .comparison || kind == .township ? [outline(parts, kind)] : []))
    var nodes = [skip, header, tools(page, kind, parts)]
    if kind == .comparison {
      nodes.append(
        .tag(.div, [.class("track"), .id("track"), .init("aria-hidden", "true"), .init("hidden", "hidden")]))
    }
    nodes.append(
      .tag(
        .main, [.id("main"), .class("wrap"), .init("tabindex", "-1")],
        [
          .tag(
            .p, [.class("found"), .id("found"), .init("hidden", "hidden"), .init("aria-live", "polite")]),
          .tag(
            .p, [.class("note"), .id("nothing"), .init("hidden", "hidden")],
            [
              .text(ScreenWords.nothing(language) + " "),
              .tag(.button, [.init("type", "button"), .id("clear2")], ScreenWords.clear(language)),
            ]),
        ] + texts(page.search) + parts.map(node)))
    // Who prints the page or saves it by another program leaves the head behind, but not what shows.
    nodes.append(.tag(.footer, [.class("wrap quiet")], Words.mark(language)))
    nodes.append(
      .tag(
        .script, [.init("type", "application/json"), .id("words")], [.data(ScreenWords.data(language))]))
    nodes.append(.tag(.script, [], [.resource(.script)]))
    return .tag(.body, [.init("data-page", kind.rawValue)], nodes)
  }

  /// The place for what a search finds in the texts of all reports; the script reads their files when they are asked for.
  private func texts(_ files: [String]) -> [HTMLNode] {
    guard !files.isEmpty else { return [] }
    let addresses = files.map { Self.address(.page($0)) }.joined(separator: "|")
    return [
      .tag(
        .section,
        [
          .class("part"), .id("texts"), Self.hidden, .init("data-files", addresses),
          .init("aria-labelledby", "texts-h"),
        ],
        [
          .tag(.h2, [.id("texts-h")], ScreenWords.texts(language)),
          .tag(.p, [.class("quiet hitnote"), .init("aria-live", "polite")]), .tag(.ol, [.class("hitlist")]),
        ])
    ]
  }

  /// The blocks under each heading as a part of the page; a fold with a name of its own is one too.
  private static func parts(of blocks: [Block]) -> [ScreenPart] {
    var parts: [ScreenPart] = []
    var part: PagePart?
    var number = 0
    func close() {
      if let part { parts.append(.part(part)) }
      part = nil
    }
    for block in blocks {
      switch block {
      case .heading(let heading) where heading.level <= 2:
        close()
        number += 1
        part = PagePart(
          anchor: heading.anchor ?? "part-\(number)", title: heading.runs.first?.text ?? "",
          remark: heading.runs.dropFirst().map(\.text).joined().trimmedStart, contents: [])
      case .fold(let fold) where fold.anchor != nil:
        close()
        parts.append(
          .part(
            PagePart(
              anchor: fold.anchor ?? "", title: fold.summary.first?.text ?? "",
              remark: fold.summary.dropFirst().map(\.text).joined().trimmedStart,
              contents: fold.blocks.map(ScreenPart.block), isFolded: true)))
      default:
        if part == nil { parts.append(.block(block)) } else { part?.contents.append(.block(block)) }
      }
    }
    close()
    return parts
  }

  /// Where in the site the page is, and the place of the switch of colours.
  private func navigation(_ links: [PageLink]) -> HTMLNode {
    let items = links.map { link -> HTMLNode in
      link.isHere
        ? .tag(.li, [], [.tag(.span, [.init("aria-current", "page")], link.title)])
        : .tag(.li, [], [.tag(.a, [.init("href", Self.address(.page(link.path)))], link.title)])
    }
    let list: [HTMLNode] = items.isEmpty ? [] : [.tag(.ol, [], items)]
    return .tag(
      .nav, [.class("site"), .init("aria-label", Words.site(language))],
      list + [.tag(.span, [.class("theme")])])
  }

  /// The nodes of a page's piece.
  func node(_ part: ScreenPart) -> HTMLNode {
    switch part {
    case .block(.either(_, let blocks)): .tag(.div, [], nodes(blocks))
    case .block(let block): node(block)
    case .part(let part): self.part(part)
    case .claims(let lists): claims(lists)
    case .legend(let entries): legend(entries)
    case .aligned(let texts): aligned(texts)
    case .years(let table): years(table)
    case .plots(let sheet): plots(sheet)
    case .pairs(let pairs): self.pairs(pairs)
    case .board(let board): self.board(board)
    case .lines(let sets): lines(sets)
    }
  }

  private func part(_ part: PagePart) -> HTMLNode {
    let heading = HTMLNode.tag(
      .h2, [.id(part.anchor + "-h")],
      [.text(part.title)] + (part.remark.isEmpty ? [] : [.text(" "), .tag(.small, [], part.remark)]))
    let contents = contents(part.contents)
    let attributes: [HTMLNode.Attribute] = [
      .id(part.anchor), .class("part"), .init("aria-labelledby", part.anchor + "-h"),
    ]
    guard part.isFolded else { return .tag(.section, attributes, [heading] + contents) }
    return .tag(
      .section, attributes,
      [.tag(.details, [.class("big")], [.tag(.summary, [], [heading])] + contents)])
  }

  /// The nodes of pieces; plots that follow each other stand in a grid.
  private func contents(_ parts: [ScreenPart]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var blocks: [Block] = []
    for part in parts {
      if case .block(let block) = part {
        blocks.append(block)
      } else {
        nodes += self.nodes(blocks)
        blocks = []
        nodes.append(node(part))
      }
    }
    return nodes + self.nodes(blocks)
  }

  /// The nodes of blocks; plots that follow each other stand in a grid.
  func nodes(_ blocks: [Block]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var plots: [HTMLNode] = []
    for block in blocks {
      if case .chart(.lines(let chart)) = block {
        plots.append(figure(chart))
        continue
      }
      if case .either(_, let blocks) = block {
        nodes += self.nodes(blocks)
        continue
      }
      if !plots.isEmpty { nodes.append(.tag(.div, [.class("charts")], plots)) }
      plots = []
      nodes.append(node(block))
    }
    if !plots.isEmpty { nodes.append(.tag(.div, [.class("charts")], plots)) }
    return nodes
  }

  private func node(_ block: Block) -> HTMLNode {
    switch block {
    case .heading(let heading):
      let tag: HTMLNode.Tag = [.h1, .h2, .h3, .h4][min(max(heading.level, 1), 4) - 1]
      return .tag(tag, heading.anchor.map { [.id($0)] } ?? [], inline(heading.runs))
    case .paragraph(let runs): return .tag(.p, [], inline(runs))
    case .note(let note): return self.note(note)
    case .list(let list): return self.list(list)
    case .table(let table): return self.table(table)
    case .redline(let redline): return self.redline(redline)
    case .chart(.lines(let chart)): return figure(chart)
    case .chart(.slopes(let chart)): return figure(chart)
    case .chart(.heat(let map)): return figure(map)
    case .timeline(let timeline): return self.timeline(timeline)
    case .quotation(let quotation): return self.quotation(quotation)
    case .tiles(let tiles): return self.tiles(tiles)
    case .either(_, let blocks): return .tag(.div, [], nodes(blocks))
    case .source(let source): return self.source(source)
    case .pair(let pair): return self.pair(pair)
    case .fold(let fold):
      var attributes: [HTMLNode.Attribute] = [
        .class(fold.anchor == nil ? "fold" : "fold big")
      ]
      if let anchor = fold.anchor { attributes.append(.id(anchor)) }
      if fold.isOpen { attributes.append(.init("open", "open")) }
      return .tag(.details, attributes, [.tag(.summary, [], inline(fold.summary))] + nodes(fold.blocks))
    }
  }
}
