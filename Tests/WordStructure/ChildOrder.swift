/// The order of children that ECMA-376 lays down; Word drops silently what stands out of order.
enum ChildOrder {
  private static let orders: [String: [String]] = [
    "w:rPr": [
      "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
      "shadow",
      "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
      "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs",
      "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ],
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
      "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
      "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
      "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
      "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ],
    "w:tblPr": [
      "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW",
      "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook",
      "tblCaption", "tblDescription",
    ],
    "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
    "w:tblCellMar": ["top", "left", "bottom", "right"],
    "w:tcPr": [
      "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar",
      "textDirection", "tcFitText", "vAlign", "hideMark",
    ],
    "w:tbl": ["tblPr", "tblGrid", "tr"],
    "w:tr": ["tblPrEx", "trPr", "tc"],
    "w:trPr": ["cantSplit", "tblHeader"],
    "w:tc": ["tcPr", "p"],
    "w:p": ["pPr", "r"],
    "w:r": ["rPr", "t", "br", "fldChar", "instrText"],
    "w:sectPr": [
      "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc",
      "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg",
      "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings",
    ],
    "w:style": [
      "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden",
      "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid", "pPr",
      "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
    ],
    "w:styles": ["docDefaults", "latentStyles", "style"],
    "w:docDefaults": ["rPrDefault", "pPrDefault"],
    "w:font": [
      "altName", "panose1", "charset", "family", "notTrueType", "pitch", "sig", "embedRegular", "embedBold",
    ],
    "w:settings": [
      "writeProtection", "view", "zoom", "mirrorMargins", "alignBordersAndEdges",
      "bordersDoNotSurroundHeader",
      "bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop", "evenAndOddHeaders",
      "characterSpacingControl", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "themeFontLang",
      "clrSchemeMapping", "decimalSymbol", "listSeparator",
    ],
    "w:compat": [
      "spaceForUL", "noColumnBalance", "balanceSingleByteDoubleByteWidth", "noExtraLineSpacing",
      "doNotLeaveBackslashAlone", "ulTrailSpace", "doNotExpandShiftReturn", "useFELayout", "compatSetting",
    ],
    "a:clrScheme": [
      "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink",
      "folHlink",
    ],
    "a:themeElements": ["clrScheme", "fontScheme", "fmtScheme"],
    "a:fontScheme": ["majorFont", "minorFont"],
    "a:fmtScheme": ["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"],
  ]
  /// Elements whose children may stand in any order, as those of a run do.
  private static let free: Set<String> = ["w:r", "w:trPr"]

  static func faults(in node: XMLNode) -> [String] {
    var faults = node.children.flatMap(faults)
    guard let order = orders[node.name] else { return faults }
    var last = 0
    for child in node.children {
      let name = String(child.name.split(separator: ":").last ?? "")
      guard let place = order.firstIndex(of: name) else {
        faults.append("\(node.name) holds \(child.name)")
        continue
      }
      if !free.contains(node.name), place < last {
        faults.append("\(node.name): \(child.name) stands too late")
      }
      last = max(last, place)
    }
    if node.name == "w:r", node.children.dropFirst().contains(where: { $0.name == "w:rPr" }) {
      faults.append("w:r: w:rPr stands too late")
    }
    return faults
  }
}
