/// Takes a value that is one scalar, or another value.
struct JSONSingleContainer: SingleValueEncodingContainer {
  let draft: JSONDraft
  let slot: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { draft[slot] = draft.null() }
  func encode(_ value: Bool) { draft[slot] = draft.scalar(value) }
  func encode(_ value: String) { draft[slot] = draft.string(value) }
  func encode(_ value: Double) throws { draft[slot] = try draft.scalar(value) }
  func encode(_ value: Float) throws { draft[slot] = try draft.scalar(value) }
  func encode(_ value: Int) { draft[slot] = draft.scalar(value) }
  func encode(_ value: Int8) { draft[slot] = draft.scalar(value) }
  func encode(_ value: Int16) { draft[slot] = draft.scalar(value) }
  func encode(_ value: Int32) { draft[slot] = draft.scalar(value) }
  func encode(_ value: Int64) { draft[slot] = draft.scalar(value) }
  func encode(_ value: UInt) { draft[slot] = draft.scalar(value) }
  func encode(_ value: UInt8) { draft[slot] = draft.scalar(value) }
  func encode(_ value: UInt16) { draft[slot] = draft.scalar(value) }
  func encode(_ value: UInt32) { draft[slot] = draft.scalar(value) }
  func encode(_ value: UInt64) { draft[slot] = draft.scalar(value) }

  func encode(_ value: some Encodable) throws { draft[slot] = try draft.value(of: value) }
}
