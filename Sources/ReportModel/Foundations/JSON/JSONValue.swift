/// A value as its parts, before it is known in which order and with which indents they are written.
enum JSONValue {
  /// The place of its text among those of the draft.
  case scalar(Range<Int>)
  case array(JSONArray)
  case object(JSONObject)
  /// A value with an encoder of its own, as those of a superclass have.
  case draft(JSONDraft)
}

/// The elements of an array, which grow while they are encoded.
final class JSONArray {
  var elements: [JSONValue] = []
}

/// The members of an object, which grow while they are encoded.
final class JSONObject {
  private(set) var members: [(key: String, value: JSONValue)] = []

  func add(_ value: JSONValue, _ key: String) {
    // Most objects have some: one room, and not one of one, two and four.
    if members.isEmpty { members.reserveCapacity(8) }
    members.append((key, value))
  }

  /// Puts the members in the order of their keys.
  func sort() { members.sort { $0.key < $1.key } }
}
