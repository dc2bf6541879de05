import Lexicon
import MarkedText

/// Explains what stands before a name: nothing, a word that leads to it, or the units that it lies in.
///
/// Scores are logarithms of how much likelier one reading is than another, and stand in `Weight`.
struct ChainReader {
  let text: MarkedText
  let gazetteer: Gazetteer
  /// Whether the text is a title, a signature or a label's value, where 由 and 在 lead to no name.
  let isTerse: Bool

  /// How likely names and bounds are, as logarithms.
  enum Weight {
    /// A word such as 关于 or 现将 before a name.
    static let lead = -0.5
    /// 由, 在 and the like before a name in running text.
    static let shortLead = -0.8
    /// The same in a title, where they are part of a name rather.
    static let shortLeadInTitle = -3.0
    /// A word of the lexicon before a name: 落实云岭县.
    static let word = -2.5
    /// Anything else before a name.
    static let unexplained = -4.5
    /// A name that begins with 由, 在 and the like in running text.
    static let startsWithLead = -1.0
    /// A county of the table; one of two characters; one that is the name of a prefecture besides.
    static let knownCounty = 3.0
    static let knownShortCounty = 2.0
    static let knownCountyOrPrefecture = 0.5
    /// A prefecture or a province of the table.
    static let knownPrefecture = 0.5
    /// A county by its form, by the length of its stem.
    static let county: [Double] = [-9, -1.6, -0.3, -0.9, -1.8]
    static let longCounty = -2.2
    /// An autonomous county by its form.
    static let autonomousCounty = -0.5
    /// 南岭省洛河县 as one name.
    static let unitInside = -1.2
    /// A prefecture by its form.
    static let prefecture = -0.6
    static let province = -0.6
  }

  // MARK: - Bounds

  /// Where the run of Chinese characters that a place ends begins; years and enumerators are no part of it.
  func runStart(before end: Int, in line: Range<Int>) -> Int {
    var start = end
    while start > max(line.lowerBound, end - 44), text.units[start - 1].isHan { start -= 1 }
    for year in text.years(in: max(line.lowerBound, start - 12)..<end) where year.range.upperBound <= end {
      start = max(start, year.range.upperBound)
    }
    for date in text.dates(in: max(line.lowerBound, start - 12)..<end) where date.range.upperBound <= end {
      start = max(start, date.range.upperBound)
    }
    // The measure word of a number in digits: 9个乡镇.
    if start > line.lowerBound, text.units[start - 1].isDigit {
      for numeral in text.numerals(in: max(line.lowerBound, start - 12)..<start)
      where numeral.end > start && numeral.end <= end {
        start = numeral.end
      }
    }
    if let enumerator = text.enumerator(at: start), enumerator.range.upperBound <= end {
      start = enumerator.range.upperBound
    }
    return start
  }

  /// How surely a name begins at a place of a run.
  func bound(_ place: Int, _ low: Int) -> Double {
    if place == low { return 0 }
    if let lead = text.form(.nameLead, endingAt: place, notBefore: low) {
      return lead.count > 1 ? Weight.lead : isTerse ? Weight.shortLeadInTitle : Weight.shortLead
    }
    if let joint = text.form(.nameJoint, endingAt: place, notBefore: low), joint.lowerBound > low {
      return isTerse ? Weight.shortLeadInTitle : Weight.shortLead
    }
    if text.form(.townshipBody, endingAt: place, notBefore: low) != nil { return Weight.lead }
    if let lead = text.form(.countyLead, endingAt: place, notBefore: low), lead.count > 1 {
      return Weight.shortLead
    }
    return text.closes(max(low, place - 6)..<place, with: .concept) ? Weight.word : Weight.unexplained
  }

  /// The cost of a name that begins like a lead; nil where the lead is all of its stem.
  func start(_ stem: Range<Int>) -> Double? {
    guard let lead = text.form(.nameLead, opening: stem) else { return 0 }
    if lead == stem { return nil }
    return isTerse && lead.count == 1 ? 0 : Weight.startsWithLead
  }

  // MARK: - Units above

  /// The best explanation of the run from `low` to a township's name.
  func above(_ place: Int, from low: Int) -> UnitChain {
    var best = UnitChain(score: bound(place, low))
    if place == low { return best }
    func offer(_ chain: UnitChain?) { if let chain, chain.score > best.score { best = chain } }
    offer(county(endingAt: place, from: low, isAboveName: true))
    // 渭陵区人民政府槐坊街道办事处
    if let government = text.form(.government, endingAt: place, notBefore: low) {
      offer(county(endingAt: government.lowerBound, from: low))
    }
    return best
  }

  /// The best reading of a county that ends at a place, with the units above it.
  ///
  /// - Parameter isAboveName: Whether a township's name follows it.
  func county(endingAt place: Int, from low: Int, isAboveName: Bool = false) -> UnitChain? {
    guard let unit = text.form(.countyUnit, endingAt: place, notBefore: low), unit.lowerBound > low else {
      return nil
    }
    var best: UnitChain?
    func offer(_ start: Int, _ score: Double) {
      var chain = self.city(endingAt: start, from: low).adding(score)
      chain.county = start..<place
      if chain.score > best?.score ?? -.infinity { best = chain }
    }
    if let known = gazetteer.longest(.county, endingAt: place, notBefore: low, in: text.units) {
      if place - known.start >= 3 {
        offer(
          known.start, known.ranks.contains(.prefecture) ? Weight.knownCountyOrPrefecture : Weight.knownCounty
        )
      } else if isShortName(known.start..<place, from: low, isAboveName) {
        offer(known.start, Weight.knownShortCounty)
      }
    }
    let general = general(endingAt: place, from: low)
    for stem in stride(from: unit.lowerBound - 1, through: max(low, unit.lowerBound - 10), by: -1) {
      // 园区, 全县 are none; 雨山新区 is one.
      if let general, stem >= general.lowerBound || text.isForm(stem..<general.lowerBound, .nameLead) {
        continue
      }
      guard let first = start(stem..<unit.lowerBound) else { continue }
      // 吉林省和松桦县: behind another unit 和 joins the two; a county that begins with it is of the table rather.
      let joins = !isTerse && stem > low && text.form(.nameJoint, opening: stem..<unit.lowerBound) != nil
      offer(stem, first + form(stem..<unit.lowerBound, unit) + (joins ? Weight.startsWithLead : 0))
    }
    return best
  }

  /// A common noun that ends like a county (园区); 自治县 ends like 依法治县 and is none.
  private func general(endingAt place: Int, from low: Int) -> Range<Int>? {
    guard let unit = text.form(.countyUnit, endingAt: place, notBefore: low), unit.count < 3 else {
      return nil
    }
    return text.form(.generalCounty, endingAt: place, notBefore: low)
  }

  /// Whether a common noun and no name ends at a place.
  func isGeneral(endingAt place: Int, from low: Int) -> Bool { general(endingAt: place, from: low) != nil }

  /// Whether two characters that a county is called by are its name here: 和县, 城区 are words besides.
  private func isShortName(_ name: Range<Int>, from low: Int, _ isAboveName: Bool) -> Bool {
    let start = name.lowerBound
    if gazetteer.longest([.prefecture, .province], endingAt: start, notBefore: low, in: text.units) != nil {
      return true
    }
    if text.isForm(name, .generalCounty) { return isAboveName && start == low }
    if text.form(.nameLead, endingAt: start, notBefore: low) != nil { return true }
    // 《…》和县委 names no county.
    let isJoint = text.isForm(name.prefix(1), .nameJoint)
    return start == low && !(isJoint && start > 0 && text.mark(at: start - 1).map { !$0.endsClause } ?? false)
  }

  /// How likely a county's stem is by its form.
  private func form(_ stem: Range<Int>, _ unit: Range<Int>) -> Double {
    let byLength = stem.count < Weight.county.count ? Weight.county[stem.count] : Weight.longCounty
    let own = unit.count >= 3 && stem.count > 1 ? Weight.autonomousCounty : byLength
    let isInside = stem.dropFirst(2).contains { place in
      text.form(.provinceUnit, opening: place..<stem.upperBound) != nil
        || text.form(.countyUnit, opening: place..<stem.upperBound) != nil
        || text.form(.prefectureUnit, opening: place..<stem.upperBound) != nil
    }
    return own + (isInside ? Weight.unitInside : 0)
  }

  /// The best reading of what stands before a county: a prefecture, a province, or none.
  private func city(endingAt place: Int, from low: Int) -> UnitChain {
    var best = UnitChain(score: bound(place, low))
    if place == low { return best }
    func offer(_ start: Int, _ score: Double) {
      var chain = province(endingAt: start, from: low).adding(score)
      chain.city = start..<place
      if chain.score > best.score { best = chain }
    }
    let inProvince = province(endingAt: place, from: low)
    if inProvince.score > best.score { best = inProvince }
    let known = gazetteer.longest([.prefecture, .county], endingAt: place, notBefore: low, in: text.units)
    if let known { offer(known.start, Weight.knownPrefecture) }
    guard let unit = text.form(.prefectureUnit, endingAt: place, notBefore: low) else { return best }
    for stem in stride(from: unit.lowerBound - 2, through: max(low, unit.lowerBound - 8), by: -1) {
      guard let first = start(stem..<unit.lowerBound) else { continue }
      offer(stem, first + Weight.prefecture - 0.4 * Double(unit.lowerBound - stem - 2))
    }
    return best
  }

  private func province(endingAt place: Int, from low: Int) -> UnitChain {
    var best = UnitChain(score: bound(place, low))
    if place == low { return best }
    func offer(_ start: Int, _ score: Double) {
      let chain = UnitChain(province: start..<place, score: bound(start, low) + score)
      if chain.score > best.score { best = chain }
    }
    if let known = gazetteer.longest(.province, endingAt: place, notBefore: low, in: text.units) {
      offer(known.start, Weight.knownPrefecture)
    }
    if let unit = text.form(.provinceUnit, endingAt: place, notBefore: low) {
      for stem in stride(from: unit.lowerBound - 2, through: max(low, unit.lowerBound - 4), by: -1) {
        offer(stem, Weight.province - (unit.lowerBound - stem > 2 ? 0.5 : 0))
      }
    }
    return best
  }
}
