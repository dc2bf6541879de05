import Lexicon
import MarkedText
import ReportModel

/// Reads whose report it is from the places that name it: the title, signatures, the page's own words, the opening.
///
/// A name is a string of Chinese characters before 镇, 乡, 街道 or 苏木; which, the places decide together. No character
/// is forbidden in it: 王集镇, 双城街道 and 南村乡 are names where a title begins with them.
struct TownshipReader {
  let text: MarkedText
  let frame: Frame
  let title: [Range<Int>]
  let publisher: Range<Int>?
  let gazetteer: Gazetteer

  /// How much a place counts.
  private enum Weight {
    static let title = 4.0
    static let signature = 3.0
    static let publisher = 2.0
    /// Any other line before the report.
    static let front = 1.5
    static let opening = 1.0
    /// The paragraphs behind the opening.
    static let body = 0.3
    /// A name with fewer votes is none.
    static let least = 0.3
    /// Of other units (街, 农场) beside 镇 and 街道.
    static let otherUnit = 0.4
  }

  /// How likely a name's stem is by its length, and a name by what stands behind it, as logarithms.
  private enum Likelihood {
    static let stem: [Double] = [-9, -2, 0, -0.4, -1.2, -1.6]
    static let longStem = -2.0
    /// Names of peoples (彝族苗族乡) and in Mongolian are long.
    static let longNameOfPeople = -0.8
    /// 云岭县青溪 as one name.
    static let countyInside = -1.2
    /// 红旗满族, 寿县双桥 as one name.
    static let shortCountyInside = -0.6
    /// A name behind a county's is at least as likely.
    static let inCounty = -0.5
    /// Readings that are less likely than the best one by more do not count.
    static let spread = 5.0
    /// Words behind the name that no body's name goes on with; running text goes on with any.
    static let otherBehind = -1.0
    static let otherBehindInText = -0.4
    /// 乡村, 镇级: a word and no name.
    static let compound = -2.5
    /// 完善集镇: a general word with something before it, in running text.
    static let general = -1.5
  }

  func read() -> Township {
    let ballot = ballot()
    let winner = ballot.winner(atLeast: Weight.least, isShort: isShort)
    let own = winner.map { ballot.mentions(of: $0.name) } ?? []
    let counties = CountyReader(text: text, frame: frame, gazetteer: gazetteer)
    let above = counties.county(of: own)
    if winner != nil { text.note(Self.rule) }
    if above.county != nil { text.note(CountyReader.rule) }
    func words(_ range: Range<Int>?) -> String? { range.map { text.string($0) } }
    return Township(
      name: words(winner?.name), county: words(above.county), city: words(above.city),
      province: words(above.province))
  }

  // MARK: - Places

  private func ballot() -> NameBallot {
    var ballot = NameBallot(text)
    for line in title { count(line, Weight.title, isTerse: true, &ballot) }
    if let publisher { count(publisher, Weight.publisher, isTerse: true, &ballot) }
    for index in frame.front {
      let line = text.paragraphs[index]
      if title.contains(line) { continue }
      // An opening without a full stop stands before the first heading, and so before the report.
      if Frame.isRunning(line, in: text) {
        count(line, Weight.opening, isTerse: false, &ballot)
      } else {
        count(
          line, SignatureLine.holds(line, in: text) ? Weight.signature : Weight.front, isTerse: true, &ballot)
      }
    }
    for index in frame.back {
      let line = text.paragraphs[index]
      if text.decided(by: SignatureLine.rule, SignatureLine.holds(line, in: text)) {
        count(line, Weight.signature, isTerse: true, &ballot)
      }
    }
    let paragraphs = text.paragraphs[frame.body]
    let opening = paragraphs.prefix(3)
    var isBehindHeading = false
    for paragraph in opening {
      if text.marker(at: paragraph.lowerBound) != nil { isBehindHeading = true }
      count(paragraph, isBehindHeading ? Weight.body : Weight.opening, isTerse: false, &ballot)
    }
    if let last = paragraphs.dropFirst(3).last { count(last, Weight.body, isTerse: false, &ballot) }
    if ballot.winner(atLeast: Weight.least, isShort: isShort) == nil {
      for paragraph in paragraphs.dropFirst(3).dropLast() {
        count(paragraph, Weight.body, isTerse: false, &ballot)
      }
    }
    return ballot
  }

  // MARK: - Mentions

  /// Counts what a line may name.
  private func count(_ line: Range<Int>, _ weight: Double, isTerse: Bool, _ ballot: inout NameBallot) {
    let chains = ChainReader(text: text, gazetteer: gazetteer, isTerse: isTerse)
    var place = line.lowerBound + 1
    while place < line.upperBound {
      guard text.mayOpen(.townshipUnit, at: place) || isTerse && text.mayOpen(.otherUnit, at: place),
        let unit = self.unit(at: place, in: line, isTerse: isTerse)
      else {
        place += 1
        continue
      }
      count(unit.range, unit.isOther ? weight * Weight.otherUnit : weight, line, chains, &ballot)
      place += 1
    }
  }

  /// The unit of a township that begins at a place and that no further unit and no county's name goes on from.
  private func unit(at place: Int, in line: Range<Int>, isTerse: Bool) -> (range: Range<Int>, isOther: Bool)?
  {
    let rest = place..<line.upperBound
    let own = text.form(.townshipUnit, opening: rest)
    guard let unit = own ?? (isTerse ? text.form(.otherUnit, opening: rest) : nil) else { return nil }
    // 乡镇, 嘉定镇街道, 农场管理委员会: the last of several units ends the name; an office behind a farm's name is none of it.
    let behind = unit.upperBound..<line.upperBound
    if text.form(.townshipUnit, opening: behind) != nil { return nil }
    // 新乡市, 东乡族自治县
    for end in unit.upperBound..<min(unit.upperBound + 5, line.upperBound) where text.units[end].isHan {
      if text.form(.countyUnit, endingAt: end + 1, notBefore: unit.upperBound) != nil,
        let known = gazetteer.longest(
          [.county, .prefecture], endingAt: end + 1, notBefore: line.lowerBound, in: text.units),
        known.start < place
      {
        return nil
      }
    }
    return (unit, own == nil)
  }

  /// Counts what the words before a unit may name.
  private func count(
    _ unit: Range<Int>, _ weight: Double, _ line: Range<Int>, _ chains: ChainReader,
    _ ballot: inout NameBallot
  ) {
    let low = chains.runStart(before: unit.lowerBound, in: line)
    guard low < unit.lowerBound else { return }
    let general = text.form(.generalTownship, endingAt: unit.upperBound, notBefore: low)
    let behind = self.behind(unit, in: line, chains.isTerse)
    var readings: [(name: Range<Int>, chain: UnitChain, score: Double)] = []
    for start in stride(from: unit.lowerBound - 1, through: max(low, unit.lowerBound - 10), by: -1) {
      let stem = start..<unit.lowerBound
      if let general, start >= general.lowerBound || text.isForm(start..<general.lowerBound, .nameLead) {
        continue
      }
      guard !isMadeOfUnits(stem), let first = chains.start(stem) else { continue }
      let above = chains.above(start, from: low)
      var score = behind + likelihood(stem, unit) + above.score
      if above.county == nil {
        score += first
        if general != nil, !chains.isTerse { score += Likelihood.general }
      }
      readings.append((start..<unit.upperBound, above, score))
    }
    guard let best = readings.max(by: { $0.score < $1.score }) else { return }
    // Behind a county's name a township's is expected, however long the two are.
    let lift = best.chain.county == nil ? 0 : max(0, Likelihood.inCounty - best.score)
    for reading in readings where reading.score > best.score - Likelihood.spread {
      let vote = weight * Self.exponential(reading.score + lift)
      ballot.add(.init(name: reading.name, chain: reading.chain, vote: vote))
    }
  }

  private func likelihood(_ stem: Range<Int>, _ unit: Range<Int>) -> Double {
    let own = stem.count < Likelihood.stem.count ? Likelihood.stem[stem.count] : Likelihood.longStem
    guard stem.count >= 4 else { return own }
    var score = isNameOfPeople(stem, unit) ? max(own, Likelihood.longNameOfPeople) : own
    let inside = stem.dropFirst().dropLast()
    if inside.dropFirst().contains(where: { text.form(.countyUnit, opening: $0..<stem.upperBound) != nil }) {
      score += Likelihood.countyInside
    } else if text.form(.countyUnit, opening: inside) != nil {
      score += Likelihood.shortCountyInside
    }
    return score
  }

  private func isNameOfPeople(_ stem: Range<Int>, _ unit: Range<Int>) -> Bool {
    text.form(.peopleEnd, endingAt: stem.upperBound, notBefore: stem.lowerBound) != nil
      || text.isForm(unit, .peopleEnd)
  }

  /// Whether a name is another one without the peoples that it is called after: 谷傩乡 of 谷傩布依族苗族乡.
  private func isShort(_ name: Range<Int>, for full: Range<Int>) -> Bool {
    guard name.count < full.count,
      let unit = text.form(.townshipUnit, endingAt: name.upperBound, notBefore: name.lowerBound),
      let other = text.form(.townshipUnit, endingAt: full.upperBound, notBefore: full.lowerBound)
    else { return false }
    let stem = name.lowerBound..<unit.lowerBound
    return text.units[unit].elementsEqual(text.units[other])
      && text.units[full].starts(with: text.units[stem])
      && text.form(.peopleEnd, endingAt: other.lowerBound, notBefore: full.lowerBound + stem.count) != nil
  }

  /// 镇街, 乡镇街道: several units and no name.
  private func isMadeOfUnits(_ stem: Range<Int>) -> Bool {
    var place = stem.lowerBound
    while place < stem.upperBound {
      let rest = place..<stem.upperBound
      guard let unit = text.form(.townshipUnit, opening: rest) ?? text.form(.otherUnit, opening: rest) else {
        return false
      }
      place = unit.upperBound
    }
    return true
  }

  /// How well a name ends where its unit does.
  private func behind(_ unit: Range<Int>, in line: Range<Int>, _ isTerse: Bool) -> Double {
    let end = unit.upperBound
    guard end < line.upperBound, text.units[end].isHan else { return 0 }
    if text.form(.townshipCompound, opening: unit.lowerBound..<line.upperBound) != nil {
      return Likelihood.compound
    }
    let rest = end..<line.upperBound
    if text.form(.townshipBody, opening: rest) != nil || text.form(.nameLead, opening: rest) != nil
      || text.year(at: end) != nil
    {
      return 0
    }
    return isTerse ? Likelihood.otherBehind : Likelihood.otherBehindInText
  }

  /// e to the power of a number not above 2, near enough to order by.
  private static func exponential(_ power: Double) -> Double {
    // (1 + x/64)^64, by squaring.
    var value = max(0, 1 + power / 64)
    for _ in 0..<6 { value *= value }
    return value
  }
}
