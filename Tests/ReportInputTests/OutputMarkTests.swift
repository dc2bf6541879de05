import Testing

@testable import ReportInput

/// What other programs make of this one's outputs is told from reports, too.
@Suite struct OutputMarkTests {
  private static func openDocument(_ creator: String, lastLine: String = "完") -> [UInt8] {
    let names = ["office", "text", "meta"].map { name in
      "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }.joined(separator: " ")
    var archive = Archive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add(
      "content.xml",
      "<office:document-content \(names)><office:body><office:text><text:p>甲</text:p><text:p>\(lastLine)</text:p>"
        + "</office:text></office:body></office:document-content>")
    archive.add(
      "meta.xml",
      "<office:document-meta \(names)><office:meta><meta:initial-creator>\(creator)</meta:initial-creator>"
        + "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">张三</dc:creator></office:meta></office:document-meta>"
    )
    return archive.file
  }

  private static func message(_ generator: String) -> [UInt8] {
    let page =
      "<html><head><meta charset=3D\"utf-8\"><meta name=3D\"generator\" content=3D\"\(generator)\"></head><body><p>"
      + String(repeating: "=E6=B3=95", count: 80) + "</p></body></html>"
    return [UInt8](
      """
      MIME-Version: 1.0\r
      Content-Type: multipart/related; boundary="b"\r
      \r
      --b\r
      Content-Type: text/html; charset="utf-8"\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      \(page)\r
      --b--\r

      """.utf8)
  }

  private let reader = InputReader(searchPath: "")

  @Test(arguments: [("a.odt", openDocument("nianlun")), ("a.mht", message("nianlun"))])
  func theMarkOutlivesTheConversion(_ name: String, _ bytes: [UInt8]) {
    #expect(reader.isOutput(bytes, name: name))
    #expect(throws: InputError.ownOutput) { try reader.read(bytes, name: name) }
  }

  @Test(arguments: [("a.odt", openDocument("李四")), ("a.mht", message("Word"))])
  func filesOfOthersAreRead(_ name: String, _ bytes: [UInt8]) throws {
    #expect(!reader.isOutput(bytes, name: name))
    _ = try reader.read(bytes, name: name)
  }

  @Test(arguments: ["由年轮（nianlun）生成", "Made by nianlun"])
  func theLastLineTellsWhereNothingElseDoes(_ line: String) {
    #expect(throws: InputError.ownOutput) {
      try reader.read(Self.openDocument("李四", lastLine: line), name: "a.odt")
    }
  }
}
