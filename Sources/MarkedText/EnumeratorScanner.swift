import Lexicon

/// Reads 一是, 第一, 首先, 问题一: and the like.
struct EnumeratorScanner {
  let units: [UInt16]
  private let codes = NumeralCharacter.table

  init(units: [UInt16]) { self.units = units }

  private func at(_ index: Int) -> UInt16 { index >= 0 && index < units.count ? units[index] : 0 }

  private static let words: [(word: [UInt16], number: Int, isLoose: Bool)] = [
    ("首先", 1, false), ("其次", 2, false), ("再次", 3, true), ("再者", 3, true), ("此外", 4, true), ("另外", 4, true),
    ("还有", 4, true), ("最后", 5, true),
  ].map { (Array($0.0.utf16), $0.1, $0.2) }
  /// What a clerk counts by name: 问题一:…, and 其一.
  private static let names = ["问题", "不足", "短板", "原因", "措施", "任务", "其"].map { Array($0.utf16) }

  /// The enumerator that begins at a place.
  ///
  /// - Parameter isNamed: Whether it begins with a word (首先, 问题一) and not with a numeral.
  func enumerator(at start: Int, isNamed: Bool) -> Enumerator? {
    guard !isNamed || mayBeName(start) else { return nil }
    var index = start
    let isOrdinal = at(index) == .of("第")
    if isOrdinal { index += 1 }
    let name = isOrdinal || !isNamed ? nil : Self.names.first { holds($0, at: start) }
    if let name { index += name.count }
    let first = index
    while index - first < 3, NumeralCharacter.isRunning(codes[at(index)]) { index += 1 }
    if index > first, Self.follows(at(index)), let value = NumeralCharacter.small(units[first..<index]) {
      let mark = at(index)
      if let name {
        let isMark = mark == .of(":") || mark == .of(",") || mark == .of("、")
        return isMark || mark == .of("是") && name.count == 1 ? made(value, start, after(index + 1)) : nil
      }
      if !isOrdinal, mark == .of("是") { return made(value, start, after(index + 1)) }
      if !isOrdinal, mark == .of("要"), at(index + 1) != 0, at(index + 1) != .of("求") {
        return made(value, start, index + 1)
      }
      if isOrdinal, mark == .of(",") || mark == .of("、") || mark == .of("是") {
        return made(value, start, after(index + 1))
      }
    }
    guard isNamed else { return nil }
    for (word, number, isLoose) in Self.words where holds(word, at: start) {
      let mark = at(start + 2)
      guard mark == .of(",") || mark == .of("是") || mark == .of("、") else { return nil }
      return made(number, start, after(start + 3), isLoose: isLoose)
    }
    return nil
  }

  /// Whether a place's second character is one of those that words of an enumerator have, told by one look; or a numeral,
  /// as in 其一.
  private func mayBeName(_ start: Int) -> Bool {
    switch at(start + 1) {
    case .of("先"), .of("次"), .of("者"), .of("外"), .of("有"), .of("后"), .of("题"), .of("足"), .of("板"), .of("因"),
      .of("施"),
      .of("务"):
      true
    case let second: NumeralCharacter.isRunning(codes[second])
    }
  }

  /// Whether a mark may stand behind an enumerator's number.
  private static func follows(_ mark: UInt16) -> Bool {
    switch mark {
    case .of(":"), .of(","), .of("、"), .of("是"), .of("要"): true
    default: false
    }
  }

  private func holds(_ word: [UInt16], at start: Int) -> Bool {
    start + word.count <= units.count && units[start..<start + word.count].elementsEqual(word)
  }

  private func made(_ number: Int, _ start: Int, _ end: Int, isLoose: Bool = false) -> Enumerator {
    let before = at(start - 1)
    let isFree =
      start == 0 || before == .of(" ") || before == .of("\n") || (Punctuation(before)?.isPause ?? false)
    return Enumerator(number: number, range: start..<end, isFree: isFree, isLoose: isLoose)
  }

  /// Behind the marks and blanks that follow.
  private func after(_ index: Int) -> Int {
    var index = index
    while at(index) == .of(",") || at(index) == .of(":") || at(index) == .of("、") || at(index) == .of(" ") {
      index += 1
    }
    return index
  }
}
