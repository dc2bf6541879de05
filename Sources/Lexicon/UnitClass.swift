/// A class of measure words that count the same sort of thing, as `UnitTable` lists them.
@frozen @usableFromInline
package enum UnitClass: String, CaseIterable, Sendable {
  case rate, money, area, length, volume, person
  case personTimes = "person-times"
  case household, event
  /// 件, 起, 宗
  case countedCase = "case"
  case document, item, place, thing, group, dose, time, score, multiple, views, age, power, letters, pair

  /// The class that stands at a place in `Lexicon.unitClasses`.
  package init?(_ place: Int, in lexicon: Lexicon) {
    guard lexicon.unitClasses.indices.contains(place) else { return nil }
    self.init(rawValue: lexicon.unitClasses[place])
  }
}
