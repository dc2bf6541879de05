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
  var members: [(key: String, value: JSONValue)] = []
}
