import ChineseText
import SeededRandom
import Testing

@Suite struct CharacterDiffTests {
  private func text(_ pieces: [CharacterDiff.Piece], without kind: CharacterDiff.Piece.Kind) -> String {
    pieces.filter { $0.kind != kind }.map(\.text).joined()
  }

  private func show(_ old: String, _ new: String) -> String {
    CharacterDiff.pieces(old: old, new: new).map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "[+\(piece.text)+]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("", ""), ("普法", ""), ("", "普法"), ("开展普法宣传6次", "开展普法宣传8次"),
    ("聘请2名律师担任镇法律顾问", "续聘律师担任法律顾问"), ("化解率98.5%", "化解率97.6%"),
    ("发放资料1,900份", "发放各类资料2,100余份"), ("a\u{301}b", "ab"), ("第一行\n第二行", "第一行\r\n第三行"),
    ("调解👨‍👩‍👧纠纷", "调解👩‍👧纠纷"),
  ])
  func givesBothPassagesBack(_ old: String, _ new: String) {
    let pieces = CharacterDiff.pieces(old: old, new: new)
    #expect(Array(text(pieces, without: .added).unicodeScalars) == Array(old.unicodeScalars))
    #expect(Array(text(pieces, without: .removed).unicodeScalars) == Array(new.unicodeScalars))
  }

  @Test(arguments: 1...60)
  func givesRandomPassagesBack(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let alphabet = "普法宣传12.3,，９。镇".scalars
    func passage() -> String {
      (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &generator)]
      }.string
    }
    let (old, new) = (passage(), passage())
    let pieces = CharacterDiff.pieces(old: old, new: new)
    #expect(text(pieces, without: .added) == old)
    #expect(text(pieces, without: .removed) == new)
    #expect(pieces.allSatisfy { !$0.text.isEmpty })
    for (left, right) in zip(pieces, pieces.dropFirst()) { #expect(left.kind != right.kind) }
  }

  @Test(arguments: ["", "普", "开展普法宣传6次", "1,900份"])
  func findsNoChangeInOnePassage(_ passage: String) {
    let pieces = CharacterDiff.pieces(old: passage, new: passage)
    #expect(pieces == (passage.isEmpty ? [] : [CharacterDiff.Piece(kind: .kept, text: passage)]))
    #expect(CharacterDiff.similarity(passage, passage) == 1)
  }

  @Test(arguments: [
    ("普法宣传12次", "普法宣传14次", "普法宣传[-12-][+14+]次"),
    ("发放资料1,900份", "发放资料1,950份", "发放资料[-1,900-][+1,950+]份"),
    ("化解率98.5%", "化解率98.6%", "化解率[-98.5-][+98.6+]%"),
    ("开展培训", "开展业务培训", "开展[+业务+]培训"), ("开展业务培训", "开展培训", "开展[-业务-]培训"),
  ])
  func marksFiguresAndWordsWhole(_ old: String, _ new: String, _ shown: String) {
    #expect(show(old, new) == shown)
  }

  @Test func leavesNoStrayCharacterBetweenTwoChanges() {
    #expect(show("镇政府甲法乙文件", "镇政府丙法丁文件") == "镇政府[-甲法乙-][+丙法丁+]文件")
  }

  @Test(
    arguments: [
      ("", "", 1), ("普法", "", 0), ("普法", "执勤", 0), ("普法宣传", "普法", 2.0 / 3), ("普法", "法普", 0.5),
    ] as [(String, String, Double)])
  func measuresLikeness(_ old: String, _ new: String, _ expected: Double) {
    #expect(abs(CharacterDiff.similarity(old, new) - expected) < 1e-9)
    #expect(CharacterDiff.similarity(old, new) == CharacterDiff.similarity(new, old))
  }

  @Test(arguments: [("普法宣传", "普宣法传", 3), ("", "普", 0), ("甲乙丙", "甲乙丙", 3), ("甲乙", "丙丁", 0)])
  func countsTheCommonSubsequence(_ old: String, _ new: String, _ count: Int) {
    #expect(CharacterDiff.commonCount(old.scalars, new.scalars) == count)
  }
}
