/// Takes the elements of an array.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
  let draft: JSONDraft
  /// The number of its list.
  let array: Int

  var codingPath: [any CodingKey] { [] }
  var count: Int { draft.count(of: array) }

  private func add(_ value: JSONValue) { draft.add(value, to: array) }

  func encodeNil() { add(draft.null()) }
  func encode(_ value: Bool) { add(draft.scalar(value)) }
  func encode(_ value: String) { add(draft.string(value)) }
  func encode(_ value: Double) throws { add(try draft.scalar(value)) }
  func encode(_ value: Float) throws { add(try draft.scalar(value)) }
  func encode(_ value: Int) { add(draft.scalar(value)) }
  func encode(_ value: Int8) { add(draft.scalar(value)) }
  func encode(_ value: Int16) { add(draft.scalar(value)) }
  func encode(_ value: Int32) { add(draft.scalar(value)) }
  func encode(_ value: Int64) { add(draft.scalar(value)) }
  func encode(_ value: UInt) { add(draft.scalar(value)) }
  func encode(_ value: UInt8) { add(draft.scalar(value)) }
  func encode(_ value: UInt16) { add(draft.scalar(value)) }
  func encode(_ value: UInt32) { add(draft.scalar(value)) }
  func encode(_ value: UInt64) { add(draft.scalar(value)) }

  func encode(_ value: some Encodable) throws { add(try draft.value(of: value)) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    let nested = draft.list()
    add(.object(nested))
    return KeyedEncodingContainer(JSONKeyedContainer<Nested>(draft: draft, object: nested))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = draft.list()
    add(.array(nested))
    return JSONUnkeyedContainer(draft: draft, array: nested)
  }

  func superEncoder() -> any Encoder {
    let (value, encoder) = draft.apart()
    add(value)
    return encoder
  }
}
