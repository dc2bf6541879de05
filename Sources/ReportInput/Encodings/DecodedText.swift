/// What bytes say in one encoding, with the places at which they say nothing.
struct DecodedText {
  /// The text; a U+FFFD stands at each fault.
  var text: String
  /// How many characters it has.
  var count: Int
  /// What could not be read.
  var faults: ByteFaults

  /// Whether every byte belongs to a character.
  var isWhole: Bool { faults.count == 0 }

  /// Whether so few places are bad that the rest can be told: one character in two hundred.
  var isReadable: Bool { faults.count * 200 <= count }
}
