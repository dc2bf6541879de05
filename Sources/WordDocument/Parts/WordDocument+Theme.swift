extension WordDocument {
  /// A theme of the document's own fonts: some word processors look for one and warn where they find none.
  func themePart() -> XML {
    XML(
      "a:theme", ["xmlns:a": Namespace.drawing, "name": "nianlun"],
      [XML("a:themeElements", [:], [Self.colourScheme, Self.fontScheme, Self.formatScheme])])
  }

  private static var colourScheme: XML {
    let colours = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "333333"), ("lt2", "EEEEEE"), ("accent1", "404040"),
      ("accent2", "606060"), ("accent3", "808080"), ("accent4", "A0A0A0"), ("accent5", "C00000"),
      ("accent6", "1F4E79"), ("hlink", "1F4E79"), ("folHlink", "404040"),
    ]
    return XML(
      "a:clrScheme", ["name": "nianlun"],
      colours.map { XML("a:\($0.0)", [:], [XML("a:srgbClr", ["val": $0.1])]) })
  }

  private static var fontScheme: XML {
    func fonts(_ name: String) -> XML {
      XML(
        name, [:],
        [
          XML("a:latin", ["typeface": Typeface.latin]), XML("a:ea", ["typeface": Typeface.song.rawValue]),
          XML("a:cs", ["typeface": ""]),
        ])
    }
    return XML("a:fontScheme", ["name": "nianlun"], [fonts("a:majorFont"), fonts("a:minorFont")])
  }

  /// Three of each, as the format demands, all plain.
  private static var formatScheme: XML {
    let colour = XML("a:schemeClr", ["val": "phClr"])
    let fill = XML("a:solidFill", [:], [colour])
    let line = XML("a:ln", ["w": "6350"], [fill])
    let effect = XML("a:effectStyle", [:], [XML("a:effectLst")])
    func three(_ name: String, _ element: XML) -> XML { XML(name, [:], [element, element, element]) }
    return XML(
      "a:fmtScheme", ["name": "nianlun"],
      [
        three("a:fillStyleLst", fill), three("a:lnStyleLst", line), three("a:effectStyleLst", effect),
        three("a:bgFillStyleLst", fill),
      ])
  }
}
