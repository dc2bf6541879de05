/// What tells at a glance that two figures are not of one indicator: numbers and bits, no words.
struct FigureTraits {
  /// The number of the class of the measure word.
  var unit = 0
  /// The groups of classes that are exchanged for each other, one bit each.
  var exchanged: UInt16 = 0
  /// Whether the measure word is never exchanged for another.
  var isFixed = false
  /// The themes of the section, one bit each.
  var themes: UInt32 = 0
  /// What is done, one bit each, many on one.
  var actions: UInt64 = 0
  /// What is counted, one bit each, many on one.
  var objects: UInt64 = 0
  /// The bits of what is counted and of all that is related to it.
  var related: UInt64 = 0
  /// Whether it counts nothing that has a name.
  var isNameless = false
  /// Whether it counts what has a certificate.
  var isCertified = false
  /// Whether it counts what was newly got.
  var isNew = false
  /// Whether it tells how far something rose or fell.
  var isChange = false
  /// The number of the level, 0 for none.
  var scope = 0
  /// Whether it counts none.
  var isZero = false
  /// The logarithm of the value, a half added.
  var logarithm = 0.0

  /// Whether the measure words can stand for each other.
  func mayBeExchanged(for other: FigureTraits) -> Bool {
    unit == other.unit || exchanged & other.exchanged != 0
  }

  /// Whether what one counts is certainly unlike what the other counts.
  func countsOther(than other: FigureTraits) -> Bool {
    !isNameless && !other.isNameless && objects & other.related == 0
  }
}
