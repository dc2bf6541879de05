/// The names of the format's namespaces.
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
}

extension WordDocument {
  /// A part of the file, and how the main part or the package refers to it.
  struct Part {
    /// Its path in the archive.
    var path: String
    /// The type of its content; nil for parts whose ending tells it.
    var contentType: String?
    /// The kind of relationship, and its id.
    var relationship: (kind: String, id: String)?
    /// The markup that it holds.
    var content: XML
  }

  /// The ids of relationships that the main part names itself.
  enum RelationshipID {
    static let oddFooter = "rId5"
    static let evenFooter = "rId6"
  }

  /// The parts in the order of the archive: the list of types first, as some readers want it.
  func parts() -> [Part] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let office = Namespace.relationships + "/"
    let main = Part(
      path: "word/document.xml", contentType: word + "document.main+xml",
      relationship: (office + "officeDocument", "rId1"), content: documentPart())
    let core = Part(
      path: "docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      relationship: (Namespace.packageRelationships + "/metadata/core-properties", "rId2"),
      content: corePart())
    let own = [
      Part(
        path: "word/styles.xml", contentType: word + "styles+xml", relationship: (office + "styles", "rId1"),
        content: stylesPart()),
      Part(
        path: "word/settings.xml", contentType: word + "settings+xml",
        relationship: (office + "settings", "rId2"), content: settingsPart()),
      Part(
        path: "word/fontTable.xml", contentType: word + "fontTable+xml",
        relationship: (office + "fontTable", "rId3"), content: fontTablePart()),
      Part(
        path: "word/theme/theme1.xml",
        contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
        relationship: (office + "theme", "rId4"), content: themePart()),
      Part(
        path: "word/footer1.xml", contentType: word + "footer+xml",
        relationship: (office + "footer", RelationshipID.oddFooter), content: footerPart(isOdd: true)),
      Part(
        path: "word/footer2.xml", contentType: word + "footer+xml",
        relationship: (office + "footer", RelationshipID.evenFooter), content: footerPart(isOdd: false)),
    ]
    return [
      Part(path: "[Content_Types].xml", content: types(of: [main] + own + [core])),
      Part(path: "_rels/.rels", content: relationships(of: [main, core], from: "")),
      main,
      Part(path: "word/_rels/document.xml.rels", content: relationships(of: own, from: "word/")),
    ] + own + [core]
  }

  private func types(of parts: [Part]) -> XML {
    let defaults = [
      XML(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ]),
      XML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
    ]
    let overrides = parts.map {
      XML("Override", ["PartName": "/" + $0.path, "ContentType": $0.contentType ?? ""])
    }
    return XML("Types", ["xmlns": Namespace.contentTypes], defaults + overrides)
  }

  /// The relationships of a part, whose folder the targets are relative to.
  private func relationships(of parts: [Part], from folder: String) -> XML {
    XML(
      "Relationships", ["xmlns": Namespace.packageRelationships],
      parts.compactMap { part in
        part.relationship.map {
          XML(
            "Relationship",
            ["Id": $0.id, "Type": $0.kind, "Target": String(part.path.dropFirst(folder.count))])
        }
      })
  }

  /// Title, creator and language; no dates, so that the same document gives the same bytes.
  private func corePart() -> XML {
    XML(
      "cp:coreProperties", ["xmlns:cp": Namespace.coreProperties, "xmlns:dc": Namespace.dublinCore],
      [XML("dc:title", text: title)] + (creator.map { [XML("dc:creator", text: $0)] } ?? [])
        + [XML("dc:language", text: language.tag)])
  }

  /// The page number between two dashes, on the outer side of the page.
  private func footerPart(isOdd: Bool) -> XML {
    func run(_ children: [XML]) -> XML {
      XML("w:r", [:], [XML("w:rPr", [:], [Typeface.song.fonts(hintsChinese: false)])] + children)
    }
    func text(_ text: String) -> XML { XML("w:t", ["xml:space": "preserve"], text: text) }
    func mark(_ kind: String) -> XML { XML("w:fldChar", ["w:fldCharType": kind]) }
    let instruction = XML("w:instrText", ["xml:space": "preserve"], text: " PAGE ")
    let indent =
      isOdd
      ? XML("w:ind", ["w:right": "280", "w:rightChars": "100"])
      : XML("w:ind", ["w:left": "280", "w:leftChars": "100"])
    let properties = XML(
      "w:pPr", [:],
      [
        .value("w:pStyle", WordStyle.footer.rawValue), indent, .value("w:jc", isOdd ? "right" : "left"),
      ])
    // Without a result some readers show no number until they are told to.
    let runs = [
      run([text("— ")]), run([mark("begin")]), run([instruction]), run([mark("separate")]),
      run([text(isOdd ? "1" : "2")]), run([mark("end")]), run([text(" —")]),
    ]
    return XML("w:ftr", ["xmlns:w": Namespace.main], [XML("w:p", [:], [properties] + runs)])
  }

  private func settingsPart() -> XML {
    let uri = "http://schemas.microsoft.com/office/word"
    func setting(_ name: String, _ value: String) -> XML {
      XML("w:compatSetting", ["w:name": name, "w:uri": uri, "w:val": value])
    }
    let compatibility = XML(
      "w:compat", [:],
      [
        XML("w:spaceForUL"), XML("w:balanceSingleByteDoubleByteWidth"), XML("w:ulTrailSpace"),
        XML("w:useFELayout"), setting("compatibilityMode", "15"),
        setting("overrideTableStyleFontSizeAndJustification", "1"),
        setting("enableOpenTypeFeatures", "1"), setting("doNotFlipMirrorIndents", "1"),
      ])
    return XML(
      "w:settings", ["xmlns:w": Namespace.main],
      [
        XML("w:zoom", ["w:percent": "100"]), XML("w:bordersDoNotSurroundHeader"),
        XML("w:bordersDoNotSurroundFooter"), .value("w:defaultTabStop", "420"), XML("w:evenAndOddHeaders"),
        .value("w:characterSpacingControl", "compressPunctuation"), compatibility,
        XML("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"]),
        XML("w:clrSchemeMapping", Self.colours),
        .value("w:decimalSymbol", "."), .value("w:listSeparator", ","),
      ])
  }

  private static let colours: KeyValuePairs<String, String> = [
    "w:bg1": "light1", "w:t1": "dark1", "w:bg2": "light2", "w:t2": "dark2", "w:accent1": "accent1",
    "w:accent2": "accent2", "w:accent3": "accent3", "w:accent4": "accent4", "w:accent5": "accent5",
    "w:accent6": "accent6", "w:hyperlink": "hyperlink", "w:followedHyperlink": "followedHyperlink",
  ]

  private func fontTablePart() -> XML {
    func font(_ name: String, _ substitutes: String?, _ charset: String, _ family: String) -> XML {
      XML(
        "w:font", ["w:name": name],
        (substitutes.map { [.value("w:altName", $0)] } ?? []) + [
          .value("w:charset", charset), .value("w:family", family), .value("w:pitch", "variable"),
        ])
    }
    return XML(
      "w:fonts", ["xmlns:w": Namespace.main],
      [font(Typeface.latin, nil, "00", "roman")]
        + Typeface.allCases.map { font($0.rawValue, $0.substitutes, "86", "auto") })
  }
}

extension WordDocument.Language {
  /// The language's tag.
  var tag: String {
    switch self {
    case .chinese: "zh-CN"
    case .english: "en-US"
    }
  }
}
