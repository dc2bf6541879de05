/// What the encoders of one value share: the texts of its scalars, and the values that are being made.
///
/// Foundation's encoder keeps a dictionary for each object and asks of every value whether it is a date, an address, a
/// number of money; a history spent a fifth of its time in it. What is written here is byte for byte the same, as a test
/// holds.
final class JSONDraft {
  /// What values may ask their encoder for.
  let userInfo: [CodingUserInfoKey: any Sendable]
  /// The texts of the scalars one behind another.
  private(set) var texts = constants
  /// The values being made, the innermost last; nil until a value says what it is.
  private var slots: [JSONValue?] = []

  init(userInfo: [CodingUserInfoKey: any Sendable]) { self.userInfo = userInfo }

  /// A value as its parts; of one that says nothing an object without members.
  func value(of value: some Encodable) throws -> JSONValue {
    slots.append(nil)
    try value.encode(to: JSONValueEncoder(draft: self, slot: slots.count - 1))
    return (slots.removeLast()) ?? .object(JSONObject())
  }

  /// A draft with one value being made, which is whatever the encoder is told.
  static func apart(userInfo: [CodingUserInfoKey: any Sendable]) -> (draft: JSONDraft, encoder: any Encoder) {
    let draft = JSONDraft(userInfo: userInfo)
    draft.slots.append(nil)
    return (draft, JSONValueEncoder(draft: draft, slot: 0))
  }

  /// What the outermost value was made of.
  var root: JSONValue { slots.first.flatMap { $0 } ?? .object(JSONObject()) }

  /// What is being made in a slot.
  subscript(slot: Int) -> JSONValue? {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }

  // MARK: - Scalars

  /// What is written time and again stands before all others.
  private static let constants = Array("truefalsenull".utf8)

  func scalar(_ value: Bool) -> JSONValue { .scalar(value ? 0..<4 : 4..<9) }

  func scalar(_ value: some BinaryInteger) -> JSONValue { scalar(String(value)) }

  /// - Throws: `EncodingError` for what is no finite number.
  func scalar(_ value: some BinaryFloatingPoint & CustomStringConvertible) throws -> JSONValue {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "a number must be finite"))
    }
    let text = value.description
    return scalar(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// Nothing, as `null`.
  func null() -> JSONValue { .scalar(9..<13) }

  private func scalar(_ text: String) -> JSONValue {
    var text = text
    let start = texts.count
    text.withUTF8 { texts.append(contentsOf: $0) }
    return .scalar(start..<start + text.utf8.count)
  }

  func string(_ text: String) -> JSONValue {
    // Taken hold of once, as an object's parts are asked at each use whether another has hold of them.
    func quote(_ texts: inout [UInt8]) -> Range<Int> {
      let start = texts.count
      texts.appendQuoted(text)
      return start..<texts.count
    }
    return .scalar(quote(&texts))
  }
}
