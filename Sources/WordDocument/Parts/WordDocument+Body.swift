extension WordDocument {
  /// The main part: the blocks, then the page that they stand on.
  func documentPart() -> XML {
    var children = blocks.enumerated().flatMap { index, block -> [XML] in
      switch block {
      case .paragraph(let paragraph): return [element(of: paragraph)]
      case .table(let table):
        let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
        // Tables without a paragraph between them would be joined, and the body may not end with one.
        let needsGap = next.map { if case .table = $0 { true } else { false } } ?? true
        return [element(of: table)] + (needsGap ? [element(of: WordParagraph(.tableNote, []))] : [])
      }
    }
    children.append(Self.page)
    return XML(
      "w:document", ["xmlns:w": Namespace.main, "xmlns:r": Namespace.relationships],
      [XML("w:body", [:], children)])
  }

  private static var page: XML {
    let layout = PageLayout.self
    return XML(
      "w:sectPr", [:],
      [
        XML("w:footerReference", ["w:type": "default", "r:id": RelationshipID.oddFooter]),
        XML("w:footerReference", ["w:type": "even", "r:id": RelationshipID.evenFooter]),
        XML("w:pgSz", ["w:w": "\(layout.width)", "w:h": "\(layout.height)"]),
        XML(
          "w:pgMar",
          [
            "w:top": "\(layout.top)", "w:right": "\(layout.right)", "w:bottom": "\(layout.bottom)",
            "w:left": "\(layout.left)", "w:header": "\(layout.header)", "w:footer": "\(layout.footer)",
            "w:gutter": "0",
          ]), XML("w:cols", ["w:space": "425"]),
        XML(
          "w:docGrid",
          [
            "w:type": "linesAndChars", "w:linePitch": "\(layout.linePitch)",
            "w:charSpace": "\(layout.characterSpace)",
          ]),
      ])
  }

  /// One step of an indent, in hundredths of a character.
  private static let step = 200

  private func element(of paragraph: WordParagraph) -> XML {
    var properties: [XML] = [.value("w:pStyle", paragraph.style.rawValue)]
    if paragraph.indent > 0 {
      let look = paragraph.style.look
      let inset = paragraph.indent * Self.step
      properties.append(
        XML(
          "w:ind",
          [
            "w:leftChars": "\(inset)", "w:left": "\(inset * look.size * 10 / 100)",
            "w:firstLineChars": "0", "w:firstLine": "0",
          ]))
    }
    return XML(
      "w:p", [:],
      [XML("w:pPr", [:], properties)]
        + paragraph.runs.filter { !$0.text.isEmpty }.map { element(of: $0, in: paragraph.style) })
  }

  private func element(of run: WordRun, in style: WordStyle) -> XML {
    var children: [XML] = []
    let properties = self.properties(of: run, in: style)
    if !properties.isEmpty { children.append(XML("w:rPr", [:], properties)) }
    for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { children.append(XML("w:br")) }
      if !line.isEmpty { children.append(XML("w:t", ["xml:space": "preserve"], text: String(line))) }
    }
    return XML("w:r", [:], children)
  }

  /// What sets a run apart from its paragraph's style, in the order that the format wants.
  private func properties(of run: WordRun, in style: WordStyle) -> [XML] {
    // “ ” … and — take the Latin face unless they are said to be Chinese.
    let isChinese = language == .chinese || run.text.unicodeScalars.contains { $0.value >= 0x2E80 }
    let face = run.isQuoted && style.look.face == .body ? Typeface.kai : style.look.face
    var properties: [XML] = []
    if isChinese || run.isQuoted { properties.append(face.fonts(hintsChinese: isChinese)) }
    switch run.emphasis {
    case .none: break
    case .strong: properties += [XML("w:b"), XML("w:bCs")]
    case .removed: properties.append(XML("w:strike"))
    case .added: properties.append(.value("w:u", "single"))
    }
    if language == .english {
      properties.append(
        XML("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN"]))
    }
    return properties
  }

  private func element(of table: WordTable) -> XML {
    let widths = table.widths(of: PageLayout.textWidth)
    var properties: [XML] = [
      .value("w:tblStyle", Self.ruledTableID),
      XML("w:tblW", ["w:w": "\(PageLayout.textWidth)", "w:type": "dxa"]),
      XML("w:tblLayout", ["w:type": "fixed"]),
      XML(
        "w:tblLook",
        [
          "w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0",
          "w:noHBand": "1", "w:noVBand": "1",
        ]),
    ]
    if !table.caption.isEmpty { properties.append(.value("w:tblCaption", table.caption)) }
    let grid = XML("w:tblGrid", [:], widths.map { XML("w:gridCol", ["w:w": "\($0)"]) })
    let heads = row(
      table.columns.map { [WordParagraph(.tableHead, [WordRun($0.title)])] }, widths, isHead: true)
    let rows = table.rows.map { row($0, widths, isHead: false) }
    return XML("w:tbl", [:], [XML("w:tblPr", [:], properties), grid, heads] + rows)
  }

  private func row(_ cells: [[WordParagraph]], _ widths: [Int], isHead: Bool) -> XML {
    var properties = [XML("w:cantSplit")]
    if isHead { properties.append(XML("w:tblHeader")) }
    let elements = widths.enumerated().map { index, width in
      let paragraphs = cells.indices.contains(index) ? cells[index] : []
      // A cell must hold a paragraph.
      let content = paragraphs.isEmpty ? [WordParagraph(.tableText, [])] : paragraphs
      var cell: [XML] = [XML("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
      if isHead { cell.append(.value("w:vAlign", "center")) }
      return XML("w:tc", [:], [XML("w:tcPr", [:], cell)] + content.map(element))
    }
    return XML("w:tr", [:], [XML("w:trPr", [:], properties)] + elements)
  }
}
