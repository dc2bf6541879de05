import SeededRandom
import Testing

@testable import ReportInput

@Suite struct HostileArchiveTests {
  private func read(_ bytes: [UInt8], _ name: String = "2023.docx") throws(InputError) -> InputDocument {
    try InputReader(searchPath: "").read(bytes, name: name)
  }

  private static func file(_ document: String) -> [UInt8] {
    var archive = Archive()
    archive.add("word/document.xml", document)
    return archive.file
  }

  /// A hundred megabytes of one letter, packed.
  @Test func aBombIsNotUnpacked() {
    var archive = Archive()
    archive.add("word/document.xml", [], packed: Deflate.packed([1, 2, 3]), size: 100 << 20)
    #expect(throws: InputError.tooBigInside(.docx, limit: 64 << 20)) { try read(archive.file) }
  }

  @Test func aBombThatSaysItIsSmallIsStopped() {
    var archive = Archive()
    let bytes = [UInt8](repeating: 0x41, count: 1 << 20)
    archive.add("word/document.xml", bytes, packed: Deflate.packed(bytes, repeating: true), size: 1000)
    #expect(throws: InputError.damaged(.docx, .part("word/document.xml"))) {
      try read(archive.file)
    }
  }

  @Test(
    arguments: [
      "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>",
      "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>", "<?xml version=\"1.0\"?>\n<!DOCTYPE d><d/>",
    ])
  func entitiesAreNotResolved(_ document: String) {
    let error = InputError.damaged(.docx, .entities)
    #expect(throws: error) { try read(Self.file(document)) }
    let wide: [UInt8] = [0xFF, 0xFE] + document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var archive = Archive()
    archive.add("word/document.xml", wide)
    #expect(throws: error) { try read(archive.file) }
  }

  @Test func aDocumentOfManyMegabytesIsReadWhole() throws {
    let document = WordFile(p(String(repeating: "话", count: 3_600_000))).document
    #expect(try read(Self.file(document)).text.unicodeScalars.count { $0 == "话" } == 3_600_000)
  }

  @Test func elementsThatStandTooDeepAreRefused() {
    let depth = 100_000
    let document = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(throws: InputError.tooDeep(.docx, limit: 200)) { try read(Self.file(document)) }
  }

  @Test func aDocumentThatBreaksOffIsNoHalfOne() {
    let document = WordFile(p("一、主要工作") + p("二、不足")).document
    let error = #expect(throws: InputError.self) { try read(Self.file(String(document.dropLast(40)))) }
    if case .damaged(.docx, .xml) = error {} else { Issue.record("\(String(describing: error))") }
  }

  /// The parser goes on behind what it cannot make sense of, and the text that stood there is lost.
  @Test(
    arguments: [
      "<w:t>甲</w:t", "</</", "<w:p><w:r></w:p>", "&unknown;", "<w:p a=b>", "\u{1}", "<w:p a=\"1\" a=\"2\"/>",
    ])
  func xmlThatIsNotWellFormedIsNotReadByHalf(_ markup: String) {
    let document = WordFile(p("一、主要工作") + markup + p("二、不足")).document
    let error = #expect(throws: InputError.self) { try read(Self.file(document)) }
    if case .damaged = error {} else { Issue.record("\(String(describing: error))") }
  }

  @Test func aPrefixWithoutAVocabularyIsNoMatter() throws {
    let document = WordFile(p("一、主要工作") + "<x:y/>" + p("二、不足")).document
    #expect(try read(Self.file(document)).text == "一、主要工作\n二、不足\n")
  }

  @Test func aFileThatIsCutOffIsDamaged() {
    let bytes = WordFile(p("甲")).bytes
    for end in stride(from: 4, to: bytes.count, by: 7) {
      #expect(throws: InputError.self) { try read(Array(bytes[..<end])) }
    }
  }

  @Test func aLockedPartIsSaidToBe() {
    var archive = Archive()
    archive.add("word/document.xml", Array("<d/>".utf8), flags: 1)
    #expect(throws: InputError.locked(.docx)) { try read(archive.file) }
  }

  @Test func aWrongChecksumIsDamage() {
    var archive = Archive()
    archive.add("word/document.xml", Array(WordFile(p("甲")).document.utf8), checksum: 1)
    #expect(throws: InputError.damaged(.docx, .part("word/document.xml"))) {
      try read(archive.file)
    }
  }

  @Test func anUnknownMethodIsNamed() {
    var archive = Archive()
    archive.add("word/document.xml", Array("<d/>".utf8), method: 14)
    #expect(throws: InputError.damaged(.docx, .packingMethod(14))) {
      try read(archive.file)
    }
  }

  @Test(arguments: [
    ("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint"), ("OFD.xml", "OFD"),
    ("a.txt", "ZIP"),
  ])
  func whatIsNoDocumentIsNamed(_ part: String, _ name: String) {
    var archive = Archive()
    archive.add(part, "x")
    #expect(throws: InputError.otherFormat(name)) { try read(archive.file) }
  }

  @Test func aDocumentOfPicturesIsAScan() {
    let picture = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>"
    #expect(throws: InputError.scanned(.docx)) { try WordFile(picture).read() }
    #expect(throws: InputError.empty) { try WordFile("<w:p/>").read() }
  }

  /// Any byte changed anywhere: another text or a refusal, and never a crash.
  @Test(arguments: 1...12)
  func aChangedFileNeverCrashes(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var file = WordFile(p("一、主要工作", numbered(0)) + "<w:tbl><w:tr>\(tc("甲"))\(tc("乙"))</w:tr></w:tbl>")
    file.numbering = list(1, level(0, "chineseCounting", "%1、"))
    let bytes = file.bytes
    for _ in 0..<60 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        changed[Int.random(in: 4..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      if let document = try? read(changed) { #expect(document.text.hasSuffix("\n")) }
    }
  }
}
