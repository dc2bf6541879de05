import Testing

@testable import ReportInput

@Suite struct MessageTests {
  private static func message(_ encoding: String, _ body: String, charset: String = "utf-8") -> String {
    """
    From: <Saved by Blink>\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html"; boundary="----b"\r
    \r
    ------b\r
    Content-Type: text/css\r
    \r
    p{}\r
    ------b\r
    Content-Type: text/html; charset="\(charset)"\r
    Content-Transfer-Encoding: \(encoding)\r
    \r
    \(body)\r
    ------b--\r

    """
  }

  @Test(
    arguments: [
      message("quoted-printable", "<p>=E6=B3=95=\r\n=E6=B2=BB=3D1</p>"),
      message("base64", "PHA+5rOV5rK7\r\nPTE8L3A+"),
      message("8bit", "<p>法治=1</p>"),
      message("quoted-printable", "<p>=B7=A8=D6=CE=3D1</p>", charset: "gb2312"),
      // cut off
      String(message("8bit", "<p>法治=1</p>").dropLast(12)),
    ])
  func aPageInOneFileIsRead(_ message: String) throws {
    let document = try InputReader(searchPath: "").read(Array(message.utf8), name: "a.mht")
    #expect(document.text.hasPrefix("法治=1") && document.format == .mhtml)
  }

  @Test func aMessageWithoutAPageIsSaidToBeOne() {
    let message =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    #expect(throws: InputError.damaged(.mhtml, .noPage)) {
      try InputReader(searchPath: "").read(Array(message.utf8), name: "a.mht")
    }
  }
}
