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
    let policy =
      "default-src 'none'; style-src \(StaticResource.styleSheet.policy); "
      + "script-src \(StaticResource.script.policy); img-src data:; base-uri 'none'; form-action 'none'"
    return .tag(
      .head, [],
      [
        .tag(.meta, [.init("charset", "utf-8")]),
        .tag(.meta, [.init("http-equiv", "Content-Security-Policy"), .init("content", policy)]),
        .tag(.meta, [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .tag(.meta, [.init("name", "color-scheme"), .init("content", "light dark")]),
        .tag(.link, [.init("rel", "icon"), .init("href", "data:,")]),
        .tag(.title, [], title(page)),
        .tag(.style, [], [.resource(.styleSheet)]),
      ])
  }

  private func title(_ page: Page) -> String {
    page.isFictional ? "[\(Words.fictional(language))] \(page.title)" : page.title
  }

  private func body(_ page: Page) -> HTMLNode {
    var numbering = 0
    let blocks = page.blocks.map { block -> Block in
      guard case .heading(var heading) = block, heading.level <= 2, heading.anchor == nil else {
        return block
      }
      numbering += 1
      heading.anchor = "part-\(numbering)"
      return .heading(heading)
    }
    let main = Label("跳到正文", "Skip to the text")
    let skip = HTMLNode.tag(.a, [.class("skip"), .init("href", "#main")], main(language))
    var header: [HTMLNode] = navigation(page.navigation) + [.tag(.h1, [], page.title)]
    let contents = blocks.compactMap { block -> HTMLNode? in
      let (anchor, words): (String?, [Run]) =
        switch block {
        case .heading(let heading) where heading.level <= 2: (heading.anchor, heading.runs)
        case .fold(let fold): (fold.anchor, fold.summary)
        default: (nil, [])
        }
      guard let anchor else { return nil }
      return .tag(.li, [], [.tag(.a, [.init("href", "#" + anchor)], words.plain)])
    }
    header.append(
      .tag(
        .div,
        [
          .id("tools"), .init("hidden", "hidden"),
          .init("data-filter", page.searchWords ?? Words.filter(language)),
          .init("data-unfold", Words.unfold(language)), .init("data-fold", Words.fold(language)),
        ]))
    let toc: [HTMLNode] =
      contents.count > 2
      ? [
        .tag(
          .nav, [.class("toc"), .init("aria-label", Words.contents(language))], [.tag(.ul, [], contents)])
      ] : []
    return .tag(
      .body, [],
      [skip, .tag(.header, [], header)] + toc + [
        .tag(.main, [.id("main")], nodes(blocks)), .tag(.script, [], [.resource(.script)]),
      ])
  }

  /// The links to the other pages of a site.
  private func navigation(_ links: [PageLink]) -> [HTMLNode] {
    guard !links.isEmpty else { return [] }
    let items = links.map { link -> HTMLNode in
      link.isHere
        ? .tag(.li, [], [.tag(.strong, [.init("aria-current", "page")], link.title)])
        : .tag(.li, [], [.tag(.a, [.init("href", Self.address(.page(link.path)))], link.title)])
    }
    return [.tag(.nav, [.class("site"), .init("aria-label", Words.site(language))], [.tag(.ul, [], items)])]
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
    case .evidence(let evidence): return quotation(evidence)
    case .tiles(let tiles): return self.tiles(tiles)
    case .either(_, let blocks): return .tag(.div, [], nodes(blocks))
    case .source(let source): return self.source(source)
    case .pair(let pair): return self.pair(pair)
    case .fold(let fold):
      var attributes: [HTMLNode.Attribute] = [
        .class(fold.anchor == nil ? "fold" : "fold part")
      ]
      if let anchor = fold.anchor { attributes.append(.id(anchor)) }
      if fold.isOpen { attributes.append(.init("open", "open")) }
      return .tag(.details, attributes, [.tag(.summary, [], inline(fold.summary))] + nodes(fold.blocks))
    }
  }
}
