import ChineseText

/// 一是, 第一, 首先 and the like, which begin a point within a paragraph.
struct Enumerator: Equatable {
  /// 1 for 一是; for 首先, 其次 … the place of the word in their order.
  let number: Int
  let range: Range<Int>

  private static let words: [(word: String, number: Int)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("此外", 4), ("另外", 4), ("最后", 5),
  ]
  /// What a clerk counts by name: 问题一:….
  private static let named = ["问题", "不足", "短板", "原因", "措施", "任务", "其"]

  /// The enumerator that begins at a place.
  static func at(_ text: Scalars, _ start: Int, _ end: Int) -> Enumerator? {
    guard start < end else { return nil }
    func after(_ index: Int) -> Int {
      var index = index
      while index < end, text[index] == "," || text[index] == ":" || text[index] == "、" || text[index] == " "
      { index += 1 }
      return index
    }
    var index = start
    let ordinal = text[index] == "第"
    if ordinal { index += 1 }
    let word = named.first { text[start..<min(end, start + 2)].string.hasPrefix($0) }
    if let word { index += word.unicodeScalars.count }
    let first = index
    while index < end, index - first < 3, text[index].chineseDigit != nil || text[index] == "十" { index += 1 }
    if index > first, index < end, let value = NumeralReader.numeral(in: Array(text[first..<index]), at: 0) {
      if word != nil {
        guard
          text[index] == ":" || text[index] == "," || text[index] == "、"
            || text[index] == "是" && word == "其"
        else {
          return nil
        }
        return Enumerator(number: Int(value.value), range: start..<after(index + 1))
      }
      if !ordinal, text[index] == "是" {
        return Enumerator(number: Int(value.value), range: start..<after(index + 1))
      }
      if !ordinal, text[index] == "要", index + 1 < end, text[index + 1] != "求" {
        return Enumerator(number: Int(value.value), range: start..<(index + 1))
      }
      if ordinal, text[index] == "," || text[index] == "、" || text[index] == "是" {
        return Enumerator(number: Int(value.value), range: start..<after(index + 1))
      }
    }
    for (word, number) in words where text[start..<min(end, start + 2)].string == word {
      guard start + 2 < end, text[start + 2] == "," || text[start + 2] == "是" || text[start + 2] == "、" else {
        return nil
      }
      return Enumerator(number: number, range: start..<after(start + 3))
    }
    return nil
  }

  /// The enumerators of a range that stand at its start or behind the end of a clause.
  static func all(in text: Scalars, _ range: Range<Int>) -> [Enumerator] {
    var result: [Enumerator] = []
    for index in range {
      let free =
        index == range.lowerBound || text[index - 1].isClauseBreak || text[index - 1] == " "
        || text[index - 1] == "\n"
      guard let found = at(text, index, range.upperBound) else { continue }
      // A lost full stop: 五是 right where the fifth point is due.
      let due = found.number >= 3 && found.number == (result.last?.number ?? 0) + 1 && found.range.count <= 3
      if free || due { result.append(found) }
    }
    return result
  }
}
