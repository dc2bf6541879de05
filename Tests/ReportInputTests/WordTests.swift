import ReportModel
import Testing

@testable import ReportInput

@Suite struct WordTests {
  /// As a program leaves them that sets out XML in lines.
  @Test func lineBreaksOfTheFileItselfEndNoLine() throws {
    #expect(try WordFile(p("一、主要\n\n工作&#13;情况\u{2028}（续）")).lines() == ["一、主要  工作 情况 （续）"])
  }

  @Test(
    arguments: [
      // the kinds of content around runs
      (
        "<w:p>\(r("收到"))<w:smartTag w:element=\"d\"><w:smartTag w:element=\"e\">\(r("2023年5月"))</w:smartTag></w:smartTag>\(r("来信"))</w:p>",
        ["收到2023年5月来信"]
      ),
      (
        "<w:p>\(r("见"))<w:hyperlink>\(r("附件"))</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>\(r("一"))</w:sdtContent></w:sdt></w:p>",
        ["见附件一"]
      ),
      (
        "<w:sdt><w:sdtContent>\(p("甲"))\(p("乙"))</w:sdtContent></w:sdt>"
          + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(p("单击此处输入文字"))</w:sdtContent></w:sdt>",
        ["甲", "乙"]
      ),
      // tracked changes
      (
        "<w:p>\(r("办结"))<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>\(r("4"))</w:ins>\(r("件"))</w:p>",
        ["办结4件"]
      ),
      (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(r("前半"))</w:p>" + p("后半") + p("下段"), ["前半后半", "下段"]
      ),
      (
        "<w:p><w:moveFrom>\(r("移走"))</w:moveFrom></w:p>" + p("中间")
          + "<w:p><w:moveTo>\(r("移来"))</w:moveTo></w:p>",
        ["中间", "移来"]
      ),
      ("<w:p><w:pPr><w:pPrChange><w:pPr>\(numbered(0))</w:pPr></w:pPrChange></w:pPr>\(r("甲"))</w:p>", ["甲"]),
      // hidden text
      ("<w:p>\(r("看得见"))\(r("看不见", "<w:vanish/>"))\(r("的", "<w:vanish w:val=\"false\"/>"))</w:p>", ["看得见的"]),
      // fields
      (
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@ \"yyyy\"</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("2023"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
          + "\(r("年"))<w:fldSimple w:instr=\"PAGE\">\(r("7"))</w:fldSimple></w:p>",
        ["2023年7"]
      ),
      // a field that is never ended
      ("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("码"))</w:p>" + p("正文"), ["正文"]),
      // breaks, tabs and signs
      (
        "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>",
        ["甲", "乙\t丙-丁"]
      ),
      ("<w:p><w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr>\(r("甲"))</w:p>", ["甲"]),
      ("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>\(r("已办"))</w:p>", ["☑已办"]),
      ("<w:p>\(r("一、主\u{200B}要\u{FEFF}工作"))</w:p>", ["一、主要工作"]),
      // formulas, ruby, deleted fields
      ("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", ["x+1"]),
      (
        "<w:p><w:r><w:ruby><w:rt>\(r("zhen"))</w:rt><w:rubyBase>\(r("镇"))</w:rubyBase></w:ruby></w:r></w:p>",
        ["镇"]
      ),
      // word art and text boxes, once each and beside the paragraph they hang on
      (
        "<w:p><w:r><w:pict><v:shape><v:textpath string=\"青溪镇人民政府文件\"/></v:shape></w:pict></w:r></w:p>"
          + p("甲"), ["青溪镇人民政府文件", "甲"]
      ),
      (
        "<w:p>\(r("前"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>\(p("框"))</w:txbxContent>"
          + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>\(p("框"))</w:txbxContent></v:textbox>"
          + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>\(r("后"))</w:p>",
        ["前后", "框"]
      ),
      (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"new\"/><mc:Fallback><w:pict><w:txbxContent>\(p("框"))"
          + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        ["框"]
      ),
    ])
  func theTextIsWhatAReaderSees(_ body: String, _ lines: [String]) throws {
    #expect(try WordFile(body).lines() == lines)
  }

  @Test(
    arguments: [
      ("<w:tr>\(tc("指标"))\(tc("2023"))</w:tr><w:tr>\(tc("调解"))\(tc("47件"))</w:tr>", ["指标\t2023", "调解\t47件"]),
      // merged side by side and one above the other: once
      (
        "<w:tr>\(tc("合计", "<w:gridSpan w:val=\"3\"/>"))</w:tr><w:tr>\(tc("类", "<w:vMerge w:val=\"restart\"/>"))\(tc("1"))</w:tr>"
          + "<w:tr>\(tc("类", "<w:vMerge/>"))\(tc("2"))</w:tr>",
        ["合计", "类\t1", "2"]
      ),
      (
        "<w:tr><w:trPr><w:del/></w:trPr>\(tc("删去"))\(tc("的行"))</w:tr><w:tr>\(tc("留"))\(tc("下"))</w:tr>",
        ["留\t下"]
      ),
      ("<w:tr><w:tc>\(p("甲"))\(p("乙"))</w:tc>\(tc("丙"))</w:tr>", ["甲 乙\t丙"]),
      // a page that is laid out by a table
      (
        "<w:tr><w:tc>\(p("一、甲"))\(p("二、乙"))\(p("三、丙"))\(p("四、丁"))</w:tc>\(tc("旁"))</w:tr>",
        ["一、甲", "二、乙", "三、丙", "四、丁", "旁"]
      ),
      (
        "<w:tr><w:tc><w:tbl><w:tr>\(tc("里"))\(tc("外"))</w:tr></w:tbl><w:p/></w:tc>\(tc("右"))</w:tr>",
        ["里\t外\t右"]
      ),
    ])
  func tablesAreReadRowByRow(_ rows: String, _ lines: [String]) throws {
    #expect(try WordFile(p("前") + "<w:tbl>\(rows)</w:tbl>" + p("后")).lines() == ["前"] + lines + ["后"])
  }

  @Test func hiddenStylesHide() throws {
    var file = WordFile("<w:p>\(r("甲", "<w:rStyle w:val=\"h\"/>"))\(r("乙"))</w:p>")
    file.styles = "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(try file.lines() == ["乙"])
    #expect(try file.read().notes == [SourceNote(.hiddenText, count: 1)])
  }

  @Test func footnotesStandBehindTheText() throws {
    var file = WordFile(
      "<w:p>\(r("办结43件"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(r("。"))</w:p>" + p("末段"))
    file.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">\(p("－"))</w:footnote><w:footnote w:id=\"2\">\(p("含上年结转"))</w:footnote>"
    #expect(try file.lines() == ["办结43件。", "末段", "含上年结转"])
  }

  @Test func openChangesAndObjectsAreTold() throws {
    let file = WordFile(
      "<w:p><w:ins>\(r("甲"))</w:ins><w:del>\(r("乙"))</w:del><w:r><w:object/></w:r></w:p>")
    #expect(
      try file.read().notes == [
        SourceNote(.trackedChanges, count: 2), SourceNote(.embeddedObjects, count: 1),
      ])
  }

  @Test func strictFilesAreRead() throws {
    var file = WordFile(p("一、主要工作"))
    file.vocabulary = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    file.relationship = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    #expect(try file.lines() == ["一、主要工作"])
  }

  @Test func wpsFilesWithoutTypesAreRead() throws {
    var file = WordFile(p("一、主要工作"))
    file.hasTypes = false
    #expect(try file.lines() == ["一、主要工作"])
  }

  @Test(arguments: [Archive.Header.whole, .descriptor])
  func theOrderOfPartsAndFolderEntriesMakeNoDifference(_ header: Archive.Header) throws {
    var archive = Archive()
    archive.header = header
    archive.add("mimetype.txt", "x")
    for folder in ["word/", "_rels/", "word\\theme\\"] { archive.add(folder, "") }
    for part in WordFile(p("甲")).parts.reversed() { archive.add(part.name, part.content) }
    #expect(try InputReader(searchPath: "").read(archive.file, name: "a.docx").text == "甲\n")
  }

  @Test(arguments: ["word\\document.xml", "/word/document.xml", "Word/Document.xml", "word/document.xml/"])
  func namesOfPartsAreTakenAsMeant(_ name: String) throws {
    var archive = Archive()
    archive.add(name, WordFile(p("甲")).document)
    #expect(try InputReader(searchPath: "").read(archive.file, name: "a.docx").text == "甲\n")
  }

  /// The bytes tell the format, not the name.
  @Test(arguments: ["2023.txt", "2023.doc", "2023.pdf", "2023"])
  func aWordFileUnderAnyNameIsRead(_ name: String) throws {
    let document = try InputReader(searchPath: "").read(WordFile(p("甲")).bytes, name: name)
    #expect(document.format == .docx && document.text == "甲\n")
  }
}
