import SeededRandom
import Testing

@testable import ReportInput

/// Word files that are well formed and make no sense: whatever stands in whatever, numbers out of all bounds.
@Suite struct WordFuzzTests {
  private struct Maker {
    var generator: SplitMix64
    var size = 0

    private static let elements = [
      "w:p", "w:p", "w:r", "w:r", "w:t", "w:pPr", "w:rPr", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:trPr",
      "w:del", "w:ins",
      "w:moveFrom", "w:moveTo", "w:sdt", "w:sdtPr", "w:sdtContent", "w:smartTag", "w:hyperlink",
      "w:fldSimple", "w:txbxContent",
      "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:footnote", "w:ruby", "w:rt", "w:numPr",
      "w:pPrChange", "m:t",
      "v:textpath",
    ]
    private static let leaves = [
      "<w:vanish/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:br/>", "<w:tab/>",
      "<w:instrText>X</w:instrText>",
      "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>",
      "<w:fldChar w:fldCharType=\"end\"/>",
      "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"2\"/>", "<w:ilvl w:val=\"8\"/>", "<w:ilvl w:val=\"-3\"/>",
      "<w:pStyle w:val=\"a\"/>",
      "<w:sym w:char=\"F0FE\"/>", "<w:sym w:char=\"FFFFFFFFF\"/>", "<w:showingPlcHdr/>", "<w:cellDel/>",
      "<w:footnoteReference w:id=\"1\"/>",
      "<w:del/>", "一、法治", "2023年", "，。",
    ]

    mutating func content(_ depth: Int) -> String {
      var text = ""
      for _ in 0..<Int.random(in: 0...4, using: &generator) where size < 400 {
        size += 1
        if depth > 12 || Int.random(in: 0..<3, using: &generator) == 0 {
          text += Self.leaves[Int.random(in: 0..<Self.leaves.count, using: &generator)]
        } else {
          let name = Self.elements[Int.random(in: 0..<Self.elements.count, using: &generator)]
          text += "<\(name) w:id=\"1\" string=\"艺术字\">\(content(depth + 1))</\(name)>"
        }
      }
      return text
    }

    mutating func number() -> String {
      ["-1", "0", "1", "7", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "x"][
        Int.random(in: 0..<8, using: &generator)]
    }

    mutating func numbering() -> String {
      var text = ""
      for id in 1...2 {
        text += "<w:abstractNum w:abstractNumId=\"\(id)\">"
        if Bool.random(using: &generator) {
          text += "<w:numStyleLink w:val=\"a\"/><w:styleLink w:val=\"a\"/>"
        }
        for level in 0..<9 {
          text +=
            "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(number())\"/><w:numFmt w:val=\"chineseCounting\"/>"
          text += "<w:lvlText w:val=\"%\(level + 1)%9%%\"/><w:lvlRestart w:val=\"\(number())\"/></w:lvl>"
        }
        text +=
          "</w:abstractNum><w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(3 - id)\"/><w:lvlOverride w:ilvl=\"\(number())\">"
        text += "<w:startOverride w:val=\"\(number())\"/></w:lvlOverride></w:num>"
      }
      return text
    }

    mutating func file() -> WordFile {
      size = 0
      var body = ""
      while size < 200 { body += content(0) }
      var file = WordFile(body)
      file.numbering = numbering()
      // Styles that are based on each other in a circle.
      file.styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\" w:default=\"1\"><w:basedOn w:val=\"a\"/></w:style>"
      file.footnotes = content(6)
      return file
    }
  }

  @Test(arguments: 1...60)
  func whateverStandsInWhateverIsRead(_ seed: Int) throws {
    var maker = Maker(generator: SplitMix64(seed: UInt64(seed)))
    for _ in 0..<5 {
      let bytes = maker.file().bytes
      let reader = InputReader(searchPath: "")
      do throws(InputError) {
        let document = try reader.read(bytes, name: "a.docx")
        #expect(
          document.text.hasSuffix("\n") && !document.text.hasPrefix("\n") && !document.text.contains("\n\n"))
        #expect(try reader.read(bytes, name: "a.docx") == document)
      } catch {
        #expect([.empty, .scanned(.docx)].contains(error), "\(error)")
      }
    }
  }
}
