/// A value as its parts, before it is known in which order and with which indents they are written.
enum JSONValue {
  /// The place of its text among those of the draft.
  case scalar(Range<Int>)
  /// The number of its list.
  case array(Int)
  /// The number of its list.
  case object(Int)
  /// A value with an encoder of its own, as those of a superclass have, by its number.
  case draft(Int)
}

/// All values of a draft in flat arrays, since a report has thousands: no value is an object of its own.
struct JSONValues {
  /// An element of an array or a member of an object.
  struct Part {
    /// The place of a member's key among the texts.
    let key: Range<Int>
    let value: JSONValue
    /// The part behind it in the same list; -1 behind the last.
    fileprivate(set) var next = -1
  }

  /// An array or an object, by its parts in the order in which they came.
  struct List {
    fileprivate(set) var first = -1
    fileprivate var last = -1
    fileprivate(set) var count = 0
  }

  static let (isTrue, isFalse, null) = (0..<4, 4..<9, 9..<13)

  /// The texts of scalars and keys one behind another; what is written time and again stands before all others.
  private(set) var texts = Array("truefalsenull".utf8)
  private(set) var parts: [Part] = []
  private(set) var lists: [List] = []
  private(set) var drafts: [JSONDraft] = []

  mutating func addList() -> Int {
    lists.append(List())
    return lists.count - 1
  }

  mutating func add(_ value: JSONValue, key: Range<Int>, to list: Int) {
    let last = lists[list].last
    if last < 0 { lists[list].first = parts.count } else { parts[last].next = parts.count }
    lists[list].last = parts.count
    lists[list].count += 1
    parts.append(Part(key: key, value: value))
  }

  mutating func add(text: String) -> Range<Int> {
    var text = text
    let start = texts.count
    text.withUTF8 { texts.append(contentsOf: $0) }
    return start..<texts.count
  }

  /// Adds a number in decimal digits, as nearly all scalars are.
  mutating func add(_ number: Int) -> Range<Int> {
    let start = texts.count
    if number < 0 { texts.append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      // The greatest has twenty digits; the last is found first.
      var (place, rest) = (digits.count, number.magnitude)
      repeat {
        place -= 1
        digits.initializeElement(at: place, to: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      texts.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
    }
    return start..<texts.count
  }

  mutating func add(quoted text: String) -> Range<Int> {
    var text = text
    let start = texts.count
    text.withUTF8 { texts.appendQuoted($0) }
    return start..<texts.count
  }

  mutating func add(_ draft: JSONDraft) -> Int {
    drafts.append(draft)
    return drafts.count - 1
  }
}
