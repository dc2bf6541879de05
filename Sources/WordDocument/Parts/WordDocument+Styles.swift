extension WordStyle {
  /// How paragraphs of the style look.
  struct Look {
    /// The name under which people find the style.
    var name: String
    /// The fonts for Chinese and for Latin letters.
    var face: Typeface
    /// The size, in half points.
    var size: Int
    /// Whether the text is bold.
    var isBold = false
    /// The height of a line, in twentieths of a point.
    var line: Int
    /// The space before and after, in twentieths of a point.
    var space = (before: 0, after: 0)
    /// How far the first line stands in, in hundredths of a character.
    var firstLine = 0
    /// Where lines stand: `both`, `center`, `left` or `right`.
    var alignment = "both"
    /// The level in the outline, from 0; nil for text.
    var level: Int?
    /// Whether it stays on the page of what follows.
    var keepsNext = false
  }

  /// How paragraphs of the style look.
  var look: Look {
    let size = PageLayout.Size.self
    let pitch = PageLayout.linePitch
    switch self {
    case .title:
      return Look(
        name: "Title", face: .title, size: size.second, line: 700, space: (0, 290), alignment: "center",
        keepsNext: true)
    case .note:
      return Look(name: "说明", face: .kai, size: size.fourth, line: 420, firstLine: 200)
    case .heading1:
      return Look(
        name: "heading 1", face: .black, size: size.third, line: 480, space: (100, 40), firstLine: 200,
        level: 0, keepsNext: true)
    case .heading2:
      return Look(
        name: "heading 2", face: .kai, size: size.third, line: 460, firstLine: 200, level: 1,
        keepsNext: true)
    case .heading3:
      return Look(
        name: "heading 3", face: .body, size: size.fourth, isBold: true, line: 480, firstLine: 200, level: 2,
        keepsNext: true)
    case .body:
      return Look(name: "Normal", face: .body, size: size.third, line: pitch, firstLine: 200)
    case .item:
      return Look(name: "条目", face: .body, size: size.smallFourth, line: 340, firstLine: 200)
    case .quotation:
      return Look(name: "引文", face: .kai, size: size.smallFourth, line: 340, firstLine: 200)
    case .caption:
      return Look(
        name: "caption", face: .black, size: size.smallFourth, line: 400, space: (120, 60),
        alignment: "center", keepsNext: true)
    case .tableHead:
      return Look(name: "表头", face: .black, size: size.fifth, line: 255, alignment: "center", keepsNext: true)
    case .tableText: return Look(name: "表文", face: .body, size: size.fifth, line: 255, alignment: "left")
    case .tableNumber: return Look(name: "表数", face: .body, size: size.fifth, line: 255, alignment: "right")
    case .tableNote:
      return Look(name: "表注", face: .kai, size: size.fifth, line: 255, space: (40, 0), alignment: "left")
    case .footer: return Look(name: "footer", face: .song, size: size.fourth, line: 400, alignment: "left")
    }
  }
}

extension WordDocument {
  /// The styles: the norm's faces and sizes, named once and referred to by every paragraph.
  func stylesPart() -> XML {
    let body = WordStyle.body.look
    let defaults = XML(
      "w:docDefaults", [:],
      [
        XML(
          "w:rPrDefault", [:],
          [
            XML(
              "w:rPr", [:],
              [
                body.face.fonts(hintsChinese: false), .value("w:kern", "2"), .value("w:sz", "\(body.size)"),
                .value("w:szCs", "\(body.size)"),
                XML("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"]),
              ])
          ]), XML("w:pPrDefault"),
      ])
    return XML(
      "w:styles", ["xmlns:w": Namespace.main],
      [defaults] + WordStyle.allCases.map(style) + [Self.plainTable, Self.ruledTable])
  }

  private func style(_ style: WordStyle) -> XML {
    let look = style.look
    var element = XML("w:style", ["w:type": "paragraph"])
    if style == .body { element.attributes.append(("w:default", "1")) }
    if !Self.builtIn.contains(style) { element.attributes.append(("w:customStyle", "1")) }
    element.attributes.append(("w:styleId", style.rawValue))
    var children: [XML] = [.value("w:name", look.name)]
    if style != .body { children.append(.value("w:basedOn", WordStyle.body.rawValue)) }
    if look.level != nil || style == .title { children.append(.value("w:next", WordStyle.body.rawValue)) }
    children.append(XML("w:qFormat"))
    children += [paragraphProperties(look), runProperties(look)]
    element.content = children.map(XML.Content.element)
    return element
  }

  /// The styles that every word processor knows.
  private static let builtIn: Set<WordStyle> = [
    .title, .heading1, .heading2, .heading3, .body, .caption, .footer,
  ]

  private func paragraphProperties(_ look: WordStyle.Look) -> XML {
    var children: [XML] = []
    if look.keepsNext { children.append(XML("w:keepNext")) }
    if look.level != nil { children.append(XML("w:keepLines")) }
    children.append(.value("w:widowControl", "1"))
    // Lines have the grid's height by themselves: not every word processor sets characters on it as the norm means.
    children.append(.value("w:snapToGrid", "0"))
    children.append(
      XML(
        "w:spacing",
        [
          "w:before": "\(look.space.before)", "w:after": "\(look.space.after)", "w:line": "\(look.line)",
          "w:lineRule": "exact",
        ]))
    let inset = look.firstLine * look.size * 10 / 100
    children.append(
      XML(
        "w:ind",
        [
          "w:left": "0", "w:right": "0", "w:firstLineChars": "\(look.firstLine)", "w:firstLine": "\(inset)",
        ]))
    children.append(.value("w:jc", look.alignment))
    if let level = look.level { children.append(.value("w:outlineLvl", "\(level)")) }
    return XML("w:pPr", [:], children)
  }

  private func runProperties(_ look: WordStyle.Look) -> XML {
    var children = [look.face.fonts(hintsChinese: false)]
    if look.isBold { children += [XML("w:b"), XML("w:bCs")] }
    // 28 characters of size 3 in a line.
    let tracking = look.size == PageLayout.Size.third ? PageLayout.tracking : 0
    children += [
      .value("w:spacing", "\(tracking)"), .value("w:sz", "\(look.size)"), .value("w:szCs", "\(look.size)"),
    ]
    return XML("w:rPr", [:], children)
  }

  private static var plainTable: XML {
    XML(
      "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
      [
        .value("w:name", "Normal Table"), .value("w:uiPriority", "99"), XML("w:semiHidden"),
        XML("w:unhideWhenUsed"),
        XML("w:tblPr", [:], [XML("w:tblInd", ["w:w": "0", "w:type": "dxa"]), margins]),
      ])
  }

  /// The id of the style of tables with lines.
  static let ruledTableID = "TableGrid"

  private static var ruledTable: XML {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      XML("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
    }
    return XML(
      "w:style", ["w:type": "table", "w:styleId": ruledTableID],
      [
        .value("w:name", "Table Grid"), .value("w:basedOn", "TableNormal"),
        XML("w:tblPr", [:], [XML("w:tblBorders", [:], edges), margins]),
      ])
  }

  private static var margins: XML {
    XML(
      "w:tblCellMar", [:],
      [("top", "15"), ("left", "85"), ("bottom", "15"), ("right", "85")].map {
        XML("w:\($0.0)", ["w:w": $0.1, "w:type": "dxa"])
      })
  }
}
