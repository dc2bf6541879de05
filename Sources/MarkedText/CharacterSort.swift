import Lexicon

/// What a character is to the marker, told by one look.
///
/// The low bits say what it may begin; the high bits hold the number of its mark of punctuation, plus one.
enum CharacterSort {
  static let opensNumber: UInt8 = 1
  static let opensEnumerator: UInt8 = 2
  static let opensNamedEnumerator: UInt8 = 4
  static let markShift: UInt8 = 3

  static let table: CharacterTable<UInt8> = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    func set(_ characters: String, _ bit: UInt8) {
      for unit in characters.utf16 { table[Int(unit)] |= bit }
    }
    set("0123456789零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾", opensNumber)
    set("零〇一二两三四五六七八九十第", opensEnumerator)
    set("首其再此另还最问不短原措任", opensNamedEnumerator)
    for unit in "。!?;:,、\n“”()《》〔〕".utf16 {
      if let mark = Punctuation(unit) { table[Int(unit)] |= (mark.rawValue + 1) << markShift }
    }
    return CharacterTable(table)
  }()

  /// The marks by the high bits of a sort, nil for what is none.
  static let marks: [Punctuation?] = (0..<32).map { $0 == 0 ? nil : Punctuation(rawValue: $0 - 1) }
}
