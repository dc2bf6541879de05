/// Lets a value say what it is made of.
struct JSONValueEncoder: Encoder {
  let draft: JSONDraft
  /// Where the value is being made.
  let slot: Int

  /// Not kept: what is encoded is the program's own, and a fault in it no matter of a place.
  var codingPath: [any CodingKey] { [] }

  var userInfo: [CodingUserInfoKey: Any] { draft.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object(let object) = draft[slot] {
      return KeyedEncodingContainer(JSONKeyedContainer(draft: draft, object: object))
    }
    let object = draft.list()
    draft[slot] = .object(object)
    return KeyedEncodingContainer(JSONKeyedContainer(draft: draft, object: object))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array(let array) = draft[slot] { return JSONUnkeyedContainer(draft: draft, array: array) }
    let array = draft.list()
    draft[slot] = .array(array)
    return JSONUnkeyedContainer(draft: draft, array: array)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONSingleContainer(draft: draft, slot: slot)
  }
}
