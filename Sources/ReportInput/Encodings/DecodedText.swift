/// What bytes say in one encoding, with the places at which they say nothing.
struct DecodedText {
  /// The text; a U+FFFD stands at each fault.
  var text: String
  /// How many characters it has.
  var count: Int
  /// How many bytes it was read from.
  var size: Int
  /// What could not be read.
  var faults: ByteFaults

  /// Whether every byte belongs to a character.
  var isWhole: Bool { faults.count == 0 }

  /// Whether so little is bad that the rest can be told: one byte in two hundred, and so one character.
  var isReadable: Bool { faults.bytes * 200 <= size }
}
