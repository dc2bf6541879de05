import MarkedText

/// Reads the lists that a passage is told in: 一是… 二是…, 1.… 2.…, 一方面… 另一方面….
struct ListReader {
  let text: MarkedText

  /// The mark of one item and its number.
  struct Item {
    let number: Int
    let mark: Range<Int>
  }

  /// The items of a passage by 一是, 第一, 首先.
  ///
  /// 此外 alone, without a 首先, enumerates nothing.
  func enumerated(in range: Range<Int>) -> [Item] {
    let all = text.enumerators(in: range)
    return all.allSatisfy(\.isLoose) ? [] : all.map { Item(number: $0.number, mark: $0.range) }
  }

  /// The items of a passage by 一是, else by 一方面.
  func items(in range: Range<Int>) -> [Item] {
    let all = enumerated(in: range)
    return all.isEmpty ? TwoSides.items(in: range, of: text) : all
  }

  /// What each item says, up to the next.
  func bodies(of items: [Item], in range: Range<Int>) -> [Range<Int>] {
    items.indices.map { place in
      let end = place + 1 < items.count ? items[place + 1].mark.lowerBound : range.upperBound
      return items[place].mark.upperBound..<max(items[place].mark.upperBound, end)
    }
  }

  // MARK: - Numbers

  /// Whether a paragraph opens with a number.
  func isNumbered(_ paragraph: Range<Int>) -> Bool { text.marker(at: paragraph.lowerBound) != nil }

  /// The points of a paragraph that opens with a number: one, or 1.… 2.… within it.
  func numbered(_ paragraph: Range<Int>) -> [Range<Int>]? {
    numbers(from: paragraph.lowerBound, in: paragraph)
  }

  /// The points 1.… 2.… that begin within a paragraph.
  func inlineNumbered(_ paragraph: Range<Int>) -> [Range<Int>]? {
    for place in text.places(in: paragraph, where: \.isPause) where place + 1 < paragraph.upperBound {
      guard let marker = text.marker(at: place + 1), marker.number == 1,
        marker.style == .arabic || marker.style == .arabicParenthesis || marker.style == .circled,
        let found = numbers(from: place + 1, in: paragraph), found.count > 1
      else { continue }
      return found
    }
    return nil
  }

  /// The points from a number on, each up to the number that follows it in the same style.
  private func numbers(from place: Int, in range: Range<Int>) -> [Range<Int>]? {
    guard let marker = text.marker(at: place), place + marker.length < range.upperBound else { return nil }
    var found: [Range<Int>] = []
    var start = place + marker.length
    var number = marker.number
    for index in start + 1..<max(start + 1, range.upperBound) {
      let before = text.units[index - 1]
      guard before == .of(" ") || text.isStop(index - 1) || text.mark(at: index - 1) == .semicolon,
        let next = text.marker(at: index), next.style == marker.style, next.number == number + 1
      else { continue }
      if start < index { found.append(start..<index) }
      start = index + next.length
      number = next.number
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  // MARK: - Semicolons

  /// The parts between semicolons that stand in no bracket, quotation or title.
  func semicolonParts(_ range: Range<Int>) -> [Range<Int>] {
    var depth = 0
    return text.cut(range) { mark in
      switch mark {
      case .openQuote, .openTitle, .openBracket: depth += 1
      case .closeQuote, .closeTitle, .closeBracket: depth = max(0, depth - 1)
      default: return mark == .semicolon && depth == 0
      }
      return false
    }
  }
}
