import Lexicon
import ReportModel

/// A quantity in places of the reading text.
struct Quantity {
  var number: Range<Int>
  var value: Double
  var interval: ClosedRange<Double>?
  var unit: String
  var unitClass: UnitClass
  var kind: MetricKind
  var qualifier: Qualifier
  var direction: Direction?
  /// The clause that tells what is counted.
  var clause: Range<Int>
  /// The words that belong to this number alone.
  var local: Range<Int>
  var throughMonth: Int?
  /// Which scalar the id is made of, for several quantities of one word (无行政复议、行政诉讼案件).
  var anchor: Int
  /// Behind the unit.
  var end: Int
  var isZeroStatement = false
}
