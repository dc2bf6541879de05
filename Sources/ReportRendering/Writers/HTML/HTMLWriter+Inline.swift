extension HTMLWriter {
  /// The nodes of runs.
  func inline(_ runs: [Run]) -> [HTMLNode] { runs.map(inline) }

  private func inline(_ run: Run) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = []
    if run.isOriginal, language != .zh { attributes.append(.lang(Language.zh.tag)) }
    if let link = run.link {
      attributes.append(.init("href", Self.address(link)))
      switch run.style {
      case .quiet:
        // Where the report alone is named, the place shows when the link is pointed at.
        if let short = run.short, short != run.text { attributes.append(.init("title", run.text)) }
        return .tag(.a, attributes + [.class("r")], run.short ?? run.text)
      case .strong: return .tag(.a, attributes, [.tag(.strong, [], run.text)])
      case .good, .bad, .warning, .arrived, .departed: attributes.append(.class("\(run.style)"))
      case .plain, .inserted, .deleted: break
      }
      return .tag(.a, attributes, run.text)
    }
    switch run.style {
    case .plain: return attributes.isEmpty ? .text(run.text) : .tag(.span, attributes, run.text)
    case .strong: return .tag(.strong, attributes, run.text)
    case .inserted: return .tag(.ins, attributes, run.text)
    case .deleted: return .tag(.del, attributes, run.text)
    case .quiet, .good, .bad, .warning, .arrived, .departed:
      return .tag(.span, attributes + [.class("\(run.style)")], run.text)
    }
  }

  /// An address that can lead nowhere but into the page or the site.
  static func address(_ link: LinkTarget) -> String {
    switch link {
    case .anchor(let name): return "#" + name
    case .page(let path, let anchor):
      var address = ""
      for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
          UInt8(ascii: "/"):
          address.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          address += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }
      }
      return "./" + address.drop { $0 == "/" } + (anchor.map { "#" + $0 } ?? "")
    }
  }

  func note(_ note: Note) -> HTMLNode {
    switch note.kind {
    case .badge: .tag(.p, [.class("note badge")], inline(note.runs))
    case .warning: .tag(.p, [.class("note mind")], inline(note.runs))
    case .info: .tag(.p, [.class("note")], inline(note.runs))
    }
  }

  func list(_ list: ItemList) -> HTMLNode {
    .tag(
      list.isOrdered ? .ol : .ul, [],
      list.items.map { item in
        guard let sign = item.sign else { return .tag(.li, [], inline(item.runs) + nodes(item.blocks)) }
        return .tag(
          .li, [.class("signed \(sign)")], [self.sign(sign)] + inline(item.runs) + nodes(item.blocks))
      })
  }

  func sign(_ sign: Sign) -> HTMLNode {
    .tag(.span, [.class("sign")], sign.character)
  }

  func redline(_ redline: Redline) -> HTMLNode {
    var runs = redline.pieces.map { piece in
      switch piece.kind {
      case .kept: Run.quoted(piece.text)
      case .removed: Run.quoted(piece.text, style: .deleted)
      case .added: Run.quoted(piece.text, style: .inserted)
      }
    }
    for (index, reference) in redline.references.enumerated() {
      runs.append(.quiet(index == 0 ? " " : "→"))
      runs.append(reference)
    }
    return .tag(.p, [.class("redline")], inline(runs))
  }

  /// Two texts beside each other, or the place that one of them has left.
  func pair(_ pair: SideBySide) -> HTMLNode {
    let id: [HTMLNode.Attribute] = pair.anchor.map { [.id($0)] } ?? []
    if pair.rows.isEmpty {
      let arrow: [Run] = pair.old.isEmpty || pair.new.isEmpty ? [] : [.text(" → ")]
      return .tag(
        .p, id + [.class("stub")], inline(pair.old + arrow + pair.new + [.text(" ")] + pair.relation))
    }
    let way = Label("关系", "Relation")(language)
    let heads: [HTMLNode] = [
      .tag(.th, [.init("scope", "col")], way),
      .tag(.th, [.init("scope", "col")], pair.old.isEmpty ? [.text("—")] : inline(pair.old)),
      .tag(.th, [.init("scope", "col")], pair.new.isEmpty ? [.text("—")] : inline(pair.new)),
    ]
    let rows = pair.rows.map { row -> HTMLNode in
      .tag(
        .tr, [.class("\(row.sign)")],
        [
          .tag(.td, [], row.sign.character + " " + row.word), .tag(.td, [], inline(row.old)),
          .tag(.td, [], inline(row.new)),
        ])
    }
    return .tag(
      .table, id + [.class("pair")],
      [
        .tag(.caption, [], inline(pair.relation)), .tag(.thead, [], [.tag(.tr, [], heads)]),
        .tag(.tbody, [], rows),
      ])
  }

  /// Counts that a reader wants to see first.
  func tiles(_ tiles: [Tile]) -> HTMLNode {
    .tag(
      .ul, [.class("tiles")],
      tiles.map { tile in
        let words: [HTMLNode] = [.tag(.strong, [], tile.value), .text(" " + tile.label)]
        let style: [HTMLNode.Attribute] = tile.style == .plain ? [] : [.class("\(tile.style)")]
        guard let link = tile.link else { return .tag(.li, style, [.tag(.span, [], words)]) }
        return .tag(.li, style, [.tag(.a, [.init("href", Self.address(link))], words)])
      })
  }

  /// A quoted passage; where its label is all that its reference says, the label leads to the passage.
  func quotation(_ quotation: Quotation) -> HTMLNode {
    let quote = inline([.quoted(quotation.text)])
    if let link = quotation.reference.link, quotation.label.plain == quotation.reference.short {
      let label = HTMLNode.tag(
        .a, [.init("href", Self.address(link)), .class("label")], quotation.label.plain)
      return .tag(.blockquote, [], [label] + quote)
    }
    let label: [HTMLNode] =
      quotation.label.isEmpty ? [] : [.tag(.span, [.class("label")], inline(quotation.label))]
    return .tag(.blockquote, [], label + quote + [.tag(.cite, [], inline([quotation.reference]))])
  }
}
