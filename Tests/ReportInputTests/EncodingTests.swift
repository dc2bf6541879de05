import MarkedText
import ReportModel
import Testing

@testable import ReportReading

@Suite struct EncodingTests {
  private func source(_ bytes: [UInt8]) throws -> FileText { try FileText(bytes) }

  // MARK: - GB 18030

  @Test(
    arguments: [
      ([0xC7, 0xE0, 0xCF, 0xAA, 0xD5, 0xF2], "青溪镇"), ([0x32, 0x30, 0x32, 0x33, 0xC4, 0xEA], "2023年"),
      // GB 2312, GBK and marks
      ([0xB7, 0xA8, 0xD6, 0xCE, 0xA3, 0xAC, 0xA1, 0xA3], "法治，。"),
      ([0x81, 0x40, 0xE9, 0x46, 0xFD, 0x9B], "丂镕龥"),
      ([0xA2, 0xD9, 0xA1, 0xB6, 0xA1, 0xB7], "①《》"), ([0xA1, 0xA1, 0xA8, 0x44], "　―"),
      ([0xFD, 0x9C, 0xFE, 0x50, 0xFE, 0x9F], "\u{F92C}⺁䶮"), ([0xAA, 0xA1, 0xA7, 0xA0], "\u{E000}\u{E765}"),
      // four bytes: the first, within and the last of the basic plane, and beyond it
      ([0xC7, 0xE0, 0x81, 0x30, 0x81, 0x30, 0x81, 0x39, 0xEE, 0x39], "青\u{80}㐀"),
      ([0xC7, 0xE0, 0x82, 0x35, 0x8F, 0x33, 0x84, 0x31, 0xA4, 0x39], "青\u{9FA6}\u{FFFF}"),
      ([0x95, 0x32, 0x82, 0x36, 0xE3, 0x32, 0x9A, 0x35], "𠀀\u{10FFFF}"),
    ] as [([UInt8], String)])
  func readsGB18030(_ bytes: [UInt8], _ text: String) throws {
    let source = try source(bytes)
    #expect(source.scalars == Array(text.unicodeScalars) && source.encoding == "gb18030")
  }

  /// Codes without a character, and halves of characters.
  @Test(
    arguments: [
      ([0xC7, 0xE0, 0xFF], 2), ([0xC7, 0xE0, 0xCF], 2), ([0xC7, 0xE0, 0x80, 0x41], 2),
      ([0xC7, 0xE0, 0xA2, 0xAB], 2), ([0xC7, 0xE0, 0xCF, 0x7F], 2), ([0xC7, 0xE0, 0xCF, 0x20], 2),
      ([0x41, 0x81, 0x30, 0x81], 1), ([0xC7, 0xE0, 0x84, 0x31, 0xA5, 0x30], 2),
      ([0xC7, 0xE0, 0xE3, 0x32, 0x9A, 0x36], 2),
    ] as [([UInt8], Int)])
  func isStrict(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: ReadingError.encoding(offset: offset)) { try source(bytes) }
  }

  /// All codes of the basic plane.
  private static let codes: [[UInt8]] = {
    var codes: [[UInt8]] = (0..<0x80).map { [$0] }
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE { codes.append([first, second]) }
    }
    for first in UInt8(0x81)...0x84 {
      for second in UInt8(0x30)...0x39 {
        for third in UInt8(0x81)...0xFE {
          for fourth in UInt8(0x30)...0x39 { codes.append([first, second, third, fourth]) }
        }
      }
    }
    return codes
  }()
  private static let code: [Unicode.Scalar: [UInt8]] = {
    let pairs = codes.map { ($0, GB18030.decode($0)) }.filter { $0.1.firstBad == nil }
    return Dictionary(pairs.map { ($0.1.scalars[0], $0.0) }) { first, _ in first }
  }()

  @Test func everyCharacterHasOneCode() {
    let read = Self.codes.map(GB18030.decode).filter { $0.firstBad == nil }
    #expect(read.allSatisfy { $0.scalars.count == 1 } && read.count == Self.code.count)
    // Without a code are only private characters that the standard keeps for what Unicode has taken in since.
    let missing = (0..<0x10000).compactMap { Unicode.Scalar(UInt32($0)) }.filter { Self.code[$0] == nil }
    #expect(missing.allSatisfy { (0xE766...0xE864).contains($0.value) }, "\(missing.count)")
  }

  @Test(arguments: Seed.all)
  func aReportIsTheSameInEveryEncoding(_ seed: Seed) throws {
    let text = try seed.text()
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    let units = Array(String(String.UnicodeScalarView(scalars)).utf16)
    let encoded: [(bytes: [UInt8], encoding: String)] = [
      (scalars.flatMap { Self.code[$0] ?? [] }, "gb18030"),
      (units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "utf-16"),
      (units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "utf-16"),
    ]
    for (bytes, encoding) in encoded {
      let source = try source(bytes)
      #expect(source.encoding == encoding && source.scalars == scalars)
    }
  }

  @Test func theEncodingIsRecorded() throws {
    let bytes = Sample().text.unicodeScalars.flatMap { Self.code[$0] ?? [] }
    let report = try ReportReader.read(bytes, name: "2023.txt", fictional: true)
    #expect(report.source.encoding == "gb18030" && report.text == Sample().text)
    #expect(report.year == 2023 && report.township.name == "青溪镇")
  }

  // MARK: - What is meant

  /// As GB 18030 these bytes would be a page of wrong characters.
  @Test func damagedUTF8IsNotTakenForAnotherEncoding() {
    var bytes = Array("青溪镇法治政府建设年度报告".utf8)
    bytes[4] = 0x41
    #expect(throws: ReadingError.encoding(offset: 3)) { try source(bytes) }
    #expect(throws: ReadingError.encoding(offset: 0)) { try source(Array("青溪镇".utf8.dropFirst())) }
  }

  @Test(arguments: [
    "青溪镇2023年法治政府建设情况报告", "一、开展一次", "　　2023年，", "plain text\nof two lines", "12", "开展最多",
  ])
  func readsUTF16WithoutAByteOrderMark(_ text: String) throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      let source = try source(bytes)
      #expect(source.scalars == Array(text.unicodeScalars) && source.encoding == "utf-16")
    }
  }

  /// Every two letters are an ideograph in UTF-16.
  @Test(arguments: ["report", "this app can break", "abcd", "20230405"])
  func plainASCIIIsUTF8(_ text: String) throws {
    #expect(try source(Array(text.utf8)).encoding == "utf-8")
  }

  // MARK: - Other formats

  @Test(
    arguments: [
      "<!DOCTYPE html><html>", "\n\n  <html lang=\"zh\">", "<p>青溪镇</p>", "<P style=\"x\">青溪镇",
      "<div class=\"a\">",
      "<meta charset=\"gb2312\">", "\u{FEFF}<!doctype html>", "<!-- saved -->\n<html>", "<br/>青溪镇",
    ])
  func webPagesAreNamed(_ text: String) {
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), [0xFF, 0xFE] + utf16, utf16] {
      #expect(throws: ReadingError.format("HTML")) { try source(bytes) }
    }
  }

  @Test(arguments: ["<青溪镇>2023年", "<pages> 2", "< p >", "a <p>", "<", "<p"])
  func textThatOnlyLooksLikeAPageIsRead(_ text: String) throws {
    #expect(try source(Array(text.utf8)).scalars == Array(text.unicodeScalars))
  }

  @Test(arguments: ["{\\rtf1\\ansi\\ansicpg936", " \n{\\rtf"])
  func richTextIsNamed(_ text: String) {
    #expect(throws: ReadingError.format("RTF")) { try source(Array(text.utf8)) }
  }
}

extension FileText {
  /// The scalars of the text, to which spans refer.
  fileprivate var scalars: [Unicode.Scalar] { Array(source.string.unicodeScalars) }
}
