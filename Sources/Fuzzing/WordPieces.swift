import WordDocument

/// Word files that are nearly Word files: a report's lines in paragraphs, among elements that stand in each other as
/// they never do, with numbers out of all bounds.
enum WordPieces {
  private static let elements = [
    "w:p", "w:p", "w:r", "w:r", "w:t", "w:pPr", "w:rPr", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:trPr", "w:del",
    "w:ins",
    "w:moveFrom", "w:moveTo", "w:sdt", "w:sdtPr", "w:sdtContent", "w:smartTag", "w:hyperlink", "w:fldSimple",
    "w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:footnote", "w:ruby", "w:rt",
    "w:numPr",
    "w:pPrChange", "m:t", "v:textpath", "w:body", "w:object",
  ]
  private static let leaves = [
    "<w:vanish/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:gridSpan w:val=\"99999999999\"/>",
    "<w:br/>",
    "<w:tab/>", "<w:instrText>X</w:instrText>", "<w:fldChar w:fldCharType=\"begin\"/>",
    "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:numId w:val=\"1\"/>",
    "<w:ilvl w:val=\"8\"/>", "<w:ilvl w:val=\"-3\"/>", "<w:pStyle w:val=\"a\"/>", "<w:sym w:char=\"F0FE\"/>",
    "<w:sym w:char=\"FFFFFFFFF\"/>", "<w:showingPlcHdr/>", "<w:cellDel/>",
    "<w:footnoteReference w:id=\"1\"/>",
    "<w:del/>", "&#x10FFFF;", "&amp;", "&#xFFFE;", "&unknown;", "<!-- x -->", "<![CDATA[二、]]>", "<x:y/>",
  ]
  private static let numbers = [
    "-1", "0", "1", "7", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "x", "",
  ]

  /// The pieces of the parts of a file, told apart as several texts of one input are.
  static func make(_ generator: inout ReportGenerator, _ report: [String]) -> [String] {
    var pieces: [String] = []
    for piece in generator.damaged(report) {
      let text = piece.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      let list =
        generator.below(5) == 0
        ? "<w:pPr><w:numPr><w:ilvl w:val=\"\(generator.below(4))\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        : ""
      pieces += ["<w:p>\(list)<w:r><w:t>", text, "</w:t></w:r></w:p>"]
      guard generator.below(6) == 0 else { continue }
      // Most files stay well formed, or nothing but the parser would be tried.
      let name = generator.pick(elements)
      pieces += ["<\(name) w:id=\"1\" string=\"艺术字\">", generator.pick(leaves), "</\(name)>"]
      if generator.below(20) == 0 { pieces.append(generator.pick(leaves)) }
    }
    pieces.append(FuzzInput.break)
    pieces.append("<w:abstractNum w:abstractNumId=\"1\">")
    for level in 0..<4 {
      let start = generator.pick(numbers)
      pieces.append(
        "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"chineseCounting\"/>")
      pieces.append("<w:lvlText w:val=\"%\(level + 1)%9%%、\"/></w:lvl>")
    }
    pieces.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
    pieces.append(FuzzInput.break)
    pieces.append(
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"\(generator.pick(["a", "b"]))\"/>")
    pieces.append("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
    pieces.append(FuzzInput.break)
    pieces.append(
      "<w:footnote w:id=\"1\"><w:p><w:r><w:t>\(generator.pick(["注。", ""]))</w:t></w:r></w:p></w:footnote>")
    return pieces
  }

  /// A file of its parts.
  static func file(_ parts: [String]) -> [UInt8] {
    func part(_ name: String, _ content: String) -> [UInt8] {
      [UInt8](
        """
        <?xml version="1.0" encoding="UTF-8"?><w:\(name) \
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
        """.utf8)
    }
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    var archive = ZipArchive()
    archive.add(
      "_rels/.rels",
      [UInt8](
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="\(kind)" Target="word/document.xml"/></Relationships>
        """.utf8))
    archive.add("word/document.xml", part("document", "<w:body>\(parts[0])</w:body>"))
    for (name, content) in zip(["numbering", "styles", "footnotes"], parts.dropFirst()) {
      archive.add("word/\(name).xml", part(name, content))
    }
    return archive.bytes()
  }
}
