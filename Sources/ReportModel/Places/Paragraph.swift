/// A paragraph as a reader counts it: a line of running text with its sentences and the items that it counts out.
struct Paragraph {
  /// Something counted out within the paragraph, with what stands up to the next one.
  struct Item {
    /// The mark as printed.
    var text: String
    /// What the mark counts to, from 1.
    var number: Int
    /// Whether it is numbered like a section, as (4) is, and not by words, as 一是.
    var isNumbered: Bool
    /// From the mark to the next item or the paragraph's end.
    var range: Range<Int>
  }

  /// The line without the blanks around it.
  let range: Range<Int>
  /// The sentences, each with the mark that ends it.
  let sentences: [Range<Int>]
  /// The items in their order.
  let items: [Item]
  /// How many items begin with each mark.
  let marks: [String: Int]

  /// Takes a stretch of text apart.
  ///
  /// - Parameters:
  ///   - range: The stretch, no blanks around it.
  ///   - text: The whole text.
  init(_ range: Range<Int>, in text: [Unicode.Scalar]) {
    self.range = range
    sentences = Self.sentences(of: range, in: text)
    items = Self.items(of: range, in: text)
    marks = items.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
  }

  /// Which item a place stands in, nil for none.
  ///
  /// - Complexity: O(log *n*) in the items.
  func item(at place: Int) -> Int? { items.last(before: place + 1) { $0.range.lowerBound } }

  /// The sentences of a stretch; what stands behind the last mark is one, too.
  static func sentences(of range: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard text[index].endsSentence else {
        index += 1
        continue
      }
      while index < range.upperBound, text[index].endsSentence || text[index].closesQuotation {
        index += 1
      }
      sentences.append(start..<index)
      start = index
    }
    if text[start..<range.upperBound].contains(where: { !$0.isPause }) {
      sentences.append(start..<range.upperBound)
    }
    return sentences
  }

  private static func items(of range: Range<Int>, in text: [Unicode.Scalar]) -> [Item] {
    var items: [Item] = []
    var index = range.lowerBound
    var before: Unicode.Scalar?
    while index < range.upperBound {
      let isStart = before == nil
      if let mark = before, !mark.isPause {
        before = text[index]
        index += 1
        continue
      }
      let numbered =
        isStart || before?.isStop == true
        ? PrintedMark.section(text, at: index, before: range.upperBound) : nil
      let counted = PrintedMark.item(text, at: index, before: range.upperBound)
      if let found = counted ?? numbered {
        items.append(
          Item(
            text: found.text, number: found.number, isNumbered: counted == nil,
            range: index..<range.upperBound))
        index = found.end
        before = text[index - 1]
        // A mark right behind another one (1.一是) is a step of its own.
        if index < range.upperBound { before = "。" }
        continue
      }
      before = text[index]
      index += 1
    }
    for place in items.indices.dropLast() {
      items[place].range = items[place].range.lowerBound..<items[place + 1].range.lowerBound
    }
    return items
  }
}

extension Array {
  /// The last of elements in the order of their starts that begins before a place; nil where none does.
  ///
  /// - Complexity: O(log *n*).
  func last(before place: Int, _ start: (Element) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
