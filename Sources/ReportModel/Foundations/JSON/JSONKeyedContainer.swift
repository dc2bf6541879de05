/// Takes the members of an object.
struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let draft: JSONDraft
  /// The number of its list.
  let object: Int

  var codingPath: [any CodingKey] { [] }

  private func add(_ value: JSONValue, _ key: Key) { draft.add(value, key.stringValue, to: object) }

  func encodeNil(forKey key: Key) { add(draft.null(), key) }
  func encode(_ value: Bool, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: String, forKey key: Key) { add(draft.string(value), key) }
  func encode(_ value: Double, forKey key: Key) throws { add(try draft.scalar(value), key) }
  func encode(_ value: Float, forKey key: Key) throws { add(try draft.scalar(value), key) }
  func encode(_ value: Int, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: Int8, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: Int16, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: Int32, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: Int64, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: UInt, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: UInt8, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: UInt16, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: UInt32, forKey key: Key) { add(draft.scalar(value), key) }
  func encode(_ value: UInt64, forKey key: Key) { add(draft.scalar(value), key) }

  func encode(_ value: some Encodable, forKey key: Key) throws { add(try draft.value(of: value), key) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let nested = draft.list()
    add(.object(nested), key)
    return KeyedEncodingContainer(JSONKeyedContainer<Nested>(draft: draft, object: nested))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = draft.list()
    add(.array(nested), key)
    return JSONUnkeyedContainer(draft: draft, array: nested)
  }

  func superEncoder() -> any Encoder { superEncoder(named: "super") }
  func superEncoder(forKey key: Key) -> any Encoder { superEncoder(named: key.stringValue) }

  private func superEncoder(named key: String) -> any Encoder {
    let (value, encoder) = draft.apart()
    draft.add(value, key, to: object)
    return encoder
  }
}
