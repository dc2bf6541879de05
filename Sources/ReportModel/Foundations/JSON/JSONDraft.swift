/// What the encoders of one value share: the values that were made, and those that are being made.
///
/// Foundation's encoder keeps a dictionary for each object and asks of every value whether it is a date, an address, a
/// number of money; a history spent a fifth of its time in it. What is written here is byte for byte the same, as a test
/// holds.
final class JSONDraft {
  /// What values may ask their encoder for.
  let userInfo: [CodingUserInfoKey: Any]
  /// What was made.
  ///
  /// Neither this nor the slots are lent to anything that could write to them, so that no access needs a check: there are
  /// thousands in a report.
  @exclusivity(unchecked) private(set) var values = JSONValues()
  /// The values being made, the innermost last; nil until a value says what it is.
  @exclusivity(unchecked) private var slots: [JSONValue?] = []

  init(userInfo: [CodingUserInfoKey: Any]) { self.userInfo = userInfo }

  /// A value as its parts; of one that says nothing an object without members.
  func value<Value: Encodable>(of value: Value) throws -> JSONValue {
    // What there is most of is written right away: on the way through containers each text costs a thousand steps.
    if Value.self == Span.self, let span = value as? Span { return array([span.start, span.end], scalar) }
    if Value.self == [String].self, let texts = value as? [String] { return array(texts, string) }
    if Value.self == String.self, let text = value as? String { return string(text) }
    slots.append(nil)
    try value.encode(to: JSONValueEncoder(draft: self, slot: slots.count - 1))
    return slots.removeLast() ?? .object(list())
  }

  /// What is being made in a slot.
  subscript(slot: Int) -> JSONValue? {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }

  // MARK: - Arrays and objects

  /// The number of a new array or object.
  func list() -> Int { values.addList() }

  /// How many parts an array or object has.
  func count(of list: Int) -> Int { values.lists[list].count }

  /// An array of scalars.
  private func array<Element>(_ elements: [Element], _ value: (Element) -> JSONValue) -> JSONValue {
    let array = list()
    for element in elements { add(value(element), to: array) }
    return .array(array)
  }

  /// Adds an element to an array.
  func add(_ value: JSONValue, to array: Int) { values.add(value, key: 0..<0, to: array) }

  /// Adds a member to an object.
  func add(_ value: JSONValue, _ key: String, to object: Int) {
    values.add(value, key: values.add(text: key), to: object)
  }

  /// A value with an encoder of its own, which is whatever that is told.
  func apart() -> (value: JSONValue, encoder: any Encoder) {
    let draft = JSONDraft(userInfo: userInfo)
    draft.slots.append(nil)
    return (.draft(values.add(draft)), JSONValueEncoder(draft: draft, slot: 0))
  }

  /// What the outermost value was made of.
  var root: JSONValue { slots.first.flatMap { $0 } ?? .object(list()) }

  // MARK: - Scalars

  func scalar(_ value: Bool) -> JSONValue { .scalar(value ? JSONValues.isTrue : JSONValues.isFalse) }

  func scalar(_ value: Int) -> JSONValue { .scalar(values.add(value)) }

  func scalar(_ value: some BinaryInteger) -> JSONValue { .scalar(values.add(text: String(value))) }

  /// - Throws: `EncodingError` for what is no finite number.
  func scalar(_ value: some BinaryFloatingPoint & CustomStringConvertible) throws -> JSONValue {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "a number must be finite"))
    }
    let text = value.description
    return .scalar(values.add(text: text.hasSuffix(".0") ? String(text.dropLast(2)) : text))
  }

  /// Nothing, as `null`.
  func null() -> JSONValue { .scalar(JSONValues.null) }

  func string(_ text: String) -> JSONValue { .scalar(values.add(quoted: text)) }
}
