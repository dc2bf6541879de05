import ReportModel
import SeededRandom
import Testing

@testable import ReportInput

@Suite struct EncodingTests {
  private func source(_ bytes: [UInt8]) throws(InputError) -> InputDocument {
    try InputReader(searchPath: "").read(bytes, name: "2023.txt")
  }

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
      // what the edition of 2022 changed, the full-width space of some editors, a byte order mark
      (
        [0xA6, 0xD9, 0xA6, 0xED, 0xA6, 0xF3, 0xFE, 0x59, 0xA8, 0xBC],
        "\u{FE10}\u{FE18}\u{FE19}\u{9FB4}\u{1E3F}"
      ),
      // private characters that have no rule of their own
      ([0xA2, 0xAB, 0xA6, 0xF6, 0xA6, 0xFE, 0xFE, 0x51], "\u{E766}\u{E797}\u{E79F}\u{E816}"),
      ([0xA3, 0xA0, 0xB7, 0xA8], "\u{3000}法"), ([0x84, 0x31, 0x95, 0x33, 0xB7, 0xA8], "法"),
    ] as [([UInt8], String)])
  func readsGB18030(_ bytes: [UInt8], _ text: String) throws {
    let source = try source(bytes)
    #expect(source.scalars == Array(text.unicodeScalars) && source.encoding == .gb18030)
  }

  /// Codes without a character, and halves of characters.
  @Test(
    arguments: [
      ([0xC7, 0xE0, 0xFF], 2), ([0xC7, 0xE0, 0xCF], 2), ([0xC7, 0xE0, 0x80, 0x41], 2),
      ([0xC7, 0xE0, 0xCF, 0x7F], 2), ([0xC7, 0xE0, 0xCF, 0x20], 2),
      ([0x41, 0x81, 0x30, 0x81], 1), ([0xC7, 0xE0, 0x84, 0x31, 0xA5, 0x30], 2),
      ([0xC7, 0xE0, 0xE3, 0x32, 0x9A, 0x36], 2),
    ] as [([UInt8], Int)])
  func isStrict(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: InputError.encoding(offset: offset)) { try source(bytes) }
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
    let pairs = codes.map { ($0, GB18030.decode($0)) }.filter { $0.1.isWhole && $0.1.count == 1 }
    return Dictionary(pairs.map { ($0.1.text.unicodeScalars.first ?? " ", $0.0) }) { first, _ in first }
  }()

  @Test func everyCharacterHasOneCode() {
    let read = Self.codes.map(GB18030.decode).filter(\.isWhole)
    // Twenty that the edition of 2022 moved, and the full-width space, have two; the mark of byte order has none.
    #expect(read.count == Self.code.count + 21)
    // Without a code are only private characters that the standard keeps for what Unicode has taken in since.
    let missing = (0..<0x10000).compactMap { Unicode.Scalar(UInt32($0)) }.filter { Self.code[$0] == nil }
    #expect(
      missing.allSatisfy { (0xE5E5...0xE864).contains($0.value) || $0 == "\u{FEFF}" }, "\(missing.count)")
  }

  @Test(arguments: Seed.all)
  func aReportIsTheSameInEveryEncoding(_ seed: Seed) throws {
    let text = try seed.text()
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    let units = Array(String(String.UnicodeScalarView(scalars)).utf16)
    let encoded: [(bytes: [UInt8], encoding: TextEncoding)] = [
      (scalars.flatMap { Self.code[$0] ?? [] }, .gb18030),
      (units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .utf16),
      (units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, .utf16),
      ([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .utf16),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8), (Array(text.utf8), .utf8),
    ]
    for (bytes, encoding) in encoded {
      let source = try source(bytes)
      #expect(source.encoding == encoding && source.scalars == scalars)
    }
  }

  @Test func theFileIsDescribed() throws {
    let bytes = Array("法治".utf8)
    let source = try source(bytes).source(of: bytes, name: "2023.txt", fictional: true)
    #expect(source.encoding == "utf-8" && source.format == "text" && source.fictional && source.notes == nil)
    #expect(source.sha256 == SHA256.hexadecimal(bytes) && source.name == "2023.txt")
  }

  // MARK: - Big5

  /// 法治政府建設情況報告, 人民政府依法行政工作, and what passes in neither encoding.
  private static let traditional: [UInt8] = [
    0xAA, 0x6B, 0xAA, 0x76, 0xAC, 0x46, 0xA9, 0xB2, 0xAB, 0xD8, 0xB3, 0x5D, 0xB1, 0xA1, 0xAA, 0x70, 0xB3,
    0xF8, 0xA7,
    0x69,
  ]

  @Test func big5IsToldByWhatItSays() throws {
    let source = try source(Self.traditional)
    #expect(source.text == "法治政府建設情況報告" && source.encoding == .big5)
  }

  @Test func aPageInBig5IsReadAlsoWhereItIsShort() throws {
    let page = Array("<meta charset=big5><p>".utf8) + [0xC2, 0xED] + Array("</p>".utf8)
    #expect(try InputReader(searchPath: "").read(page, name: "a.htm").text == "鎮\n")
    // The same bytes without a word are taken for the mainland's.
    #expect(try source([0xC2, 0xED]).encoding == .gb18030)
  }

  @Test(
    arguments: [
      ([0xA1, 0x41, 0xA4, 0x40, 0xF9, 0xD5, 0xC9, 0x4A], "，一龘\u{FA0C}"), ([0xA3, 0xE1], "€"),
    ] as [([UInt8], String)])
  func codesOfBig5(_ bytes: [UInt8], _ text: String) {
    let decoded = Big5.decode(bytes)
    #expect(decoded.isWhole || decoded.faults.count == 1)
    #expect(decoded.text.unicodeScalars.first == text.unicodeScalars.first)
  }

  @Test(arguments: Seed.all)
  func theNationalEncodingIsNeverTakenForBig5(_ seed: Seed) throws {
    let bytes = try seed.text().unicodeScalars.flatMap { Self.code[$0] ?? [] }
    for length in [24, 60, 200, 1000] {
      // From a line's start, so that no character is cut.
      let start = (bytes.firstIndex(of: 0x0A) ?? -1) + 1
      var end = start
      while end < min(start + length, bytes.count) { end += bytes[end] < 0x80 ? 1 : 2 }
      let piece = Array(bytes[start..<min(end, bytes.count)])
      guard piece.contains(where: { $0 >= 0x80 }) else { continue }
      #expect(try source(piece).encoding == .gb18030)
    }
  }

  @Test func thePairsAreThoseThatReportsAreFullOf() throws {
    for seed in Seed.all { #expect(GenreGrams.share(in: try seed.text()) > 0.25) }
    #expect(GenreGrams.share(in: "锟斤拷烫烫烫屯屯屯") == 0 && GenreGrams.share(in: "") == 0)
    #expect(
      GenreGrams.simplified.unicodeScalars.count == 512 && GenreGrams.traditional.unicodeScalars.count == 512)
  }

  // MARK: - Bytes that cannot be read

  @Test func aFewBadBytesAreToldAndTheRestIsRead() throws {
    let text = String(repeating: "全年开展普法宣传活动，调解矛盾纠纷。", count: 20)
    var bytes = Array(text.utf8)
    bytes[600] = 0xFF
    let document = try source(bytes)
    #expect(document.encoding == .utf8 && document.notes.map(\.kind) == [.badBytes])
    #expect(document.notes.first?.place == 600 && document.text.contains("\u{FFFD}"))
    // One character is lost, and nothing else.
    #expect(document.text.unicodeScalars.count(where: { $0 != "\u{FFFD}" }) == text.unicodeScalars.count - 1)

    bytes = text.unicodeScalars.flatMap { Self.code[$0] ?? [] }
    bytes[101] = 0x20
    let national = try source(bytes)
    #expect(national.encoding == .gb18030 && national.notes == [SourceNote(.badBytes, count: 1, place: 100)])
  }

  /// A run of bad bytes is one place, but as many bytes as it has.
  @Test(arguments: [1, 3, 30, 3000])
  func moreThanOneBadByteInTwoHundredIsNoText(_ count: Int) throws {
    let text = Array(String(repeating: "全年开展普法宣传活动，调解矛盾纠纷。", count: 20).utf8)
    let bytes = text + [UInt8](repeating: 0xFF, count: count)
    if count * 200 <= bytes.count {
      #expect(try source(bytes).notes == [SourceNote(.badBytes, count: 1, place: text.count)])
    } else {
      #expect(throws: InputError.encoding(offset: text.count)) { try source(bytes) }
    }
    #expect(throws: InputError.encoding(offset: 0)) { try source([UInt8](repeating: 0xFF, count: count)) }
  }

  @Test func halfAPairOfUTF16IsToldAtItsPlace() throws {
    let text = String(repeating: "全年开展普法。", count: 80)
    var bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes[11] = 0xD8
    #expect(try source(bytes).notes == [SourceNote(.badBytes, count: 1, place: 10)])
    #expect(try source(bytes + [0x41]).notes == [SourceNote(.badBytes, count: 2, place: 10)])
  }

  @Test(arguments: [1, 2])
  func truncatedUTF8IsRefusedAtItsPlace(_ missing: Int) {
    let bytes = Array("青溪镇".utf8.dropLast(missing))
    #expect(throws: InputError.encoding(offset: 6)) { try source(bytes) }
  }

  @Test(
    arguments: [
      ([0xE9, 0x9D, 0x92, 0xFF, 0x41], 3), ([0x80], 0), ([0x41, 0xC0, 0xFF], 1),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xFF], 4),
    ] as [([UInt8], Int)])
  func otherEncodingsAreRefusedAtTheirPlace(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: InputError.encoding(offset: offset)) { try source(bytes) }
  }

  @Test(arguments: ["", " ", "\n\n\t ", "\u{FEFF}", "　　\r\n"])
  func aFileWithoutTextIsRefused(_ text: String) {
    #expect(throws: InputError.empty) { try source(Array(text.utf8)) }
  }

  @Test func bytesThatAreNoTextAreSaidToBe() {
    #expect(throws: InputError.notText) { try source(Array("法治\u{0}\u{1}\u{2}".utf8)) }
    #expect(throws: InputError.otherFormat("PNG")) { try source([0x89, 0x50, 0x4E, 0x47, 0x0D]) }
  }

  @Test(arguments: 1...60)
  func randomBytesNeverCrash(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0...600, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for start in [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], Array("<p>".utf8)] as [[UInt8]] {
      _ = try? source(start + bytes)
    }
  }

  // MARK: - What is meant

  /// As GB 18030 these bytes would be a page of wrong characters.
  @Test func damagedUTF8IsNotTakenForAnotherEncoding() {
    var bytes = Array("青溪镇法治政府建设年度报告".utf8)
    bytes[4] = 0x41
    #expect(throws: InputError.encoding(offset: 3)) { try source(bytes) }
    #expect(throws: InputError.encoding(offset: 0)) { try source(Array("青溪镇".utf8.dropFirst())) }
  }

  @Test(arguments: [
    "青溪镇2023年法治政府建设情况报告", "一、开展一次", "　　2023年，", "plain text\nof two lines", "12", "开展最多",
  ])
  func readsUTF16WithoutAByteOrderMark(_ text: String) throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      let source = try source(bytes)
      #expect(source.scalars == Array(text.unicodeScalars) && source.encoding == .utf16)
    }
  }

  /// Every two letters are an ideograph in UTF-16.
  @Test(arguments: ["report", "this app can break", "abcd", "20230405"])
  func plainASCIIIsUTF8(_ text: String) throws {
    #expect(try source(Array(text.utf8)).encoding == .utf8)
  }

  // MARK: - Other formats

  @Test(
    arguments: [
      "<!DOCTYPE html><html>法治", "\n\n  <html lang=\"zh\">法治", "<p>法治</p>", "<P style=\"x\">法治",
      "<div class=\"a\">法治",
      "<meta charset=\"gb2312\">法治", "\u{FEFF}<!doctype html>法治", "<!-- saved -->\n<html>法治", "<br/>法治",
    ])
  func pagesAreKnownByTheirOpening(_ text: String) throws {
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), [0xFF, 0xFE] + utf16, utf16] {
      let document = try source(bytes)
      #expect(document.format == .html && document.text == "法治\n")
    }
  }

  @Test(arguments: ["<青溪镇>2023年", "<pages> 2", "< p >", "a <p>", "<", "<p"])
  func textThatOnlyLooksLikeAPageIsRead(_ text: String) throws {
    #expect(try source(Array(text.utf8)).scalars == Array(text.unicodeScalars))
  }

  @Test(arguments: ["{\\rtf1\\ansi\\ansicpg936", " \n{\\rtf"])
  func richTextIsNamed(_ text: String) {
    #expect(throws: InputError.converterMissing(.rtf, programs: ["soffice"])) { try source(Array(text.utf8)) }
  }
}

extension InputDocument {
  /// The scalars of the text, to which spans refer.
  fileprivate var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }
}
