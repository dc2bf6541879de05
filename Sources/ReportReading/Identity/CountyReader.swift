import Lexicon
import MarkedText

/// Reads the county that a township belongs to: before the township's own name, else where the county leads, asks or is
/// reported to.
struct CountyReader {
  let text: MarkedText
  let frame: Frame
  let gazetteer: Gazetteer

  /// How much a place counts, and which readings do not.
  private enum Weight {
    static let front = 2.0
    static let body = 1.0
    static let back = 0.5
    static let citedPlan = 0.5
    /// A city may stand above the county.
    static let city = 0.4
    /// Names by their form that are less likely are none.
    static let least = -3.2
    /// So many paragraphs hold the opening.
    static let opening = 8
  }

  private struct Vote {
    let chain: UnitChain
    var votes: Double
  }

  func county(of own: [NameBallot.Mention]) -> UnitChain {
    var votes: [Vote] = []
    for mention in own where mention.chain.county != nil { add(mention.chain, mention.vote, &votes) }
    if votes.isEmpty { readElsewhere(&votes) }
    guard var best = votes.max(by: { $0.votes < $1.votes })?.chain, let county = best.county else {
      return UnitChain()
    }
    if best.city == nil, let site = onThePage().first(where: { isSame($0.chain.county, county) }) {
      best.city = site.chain.city
      best.province = best.province ?? site.chain.province
    }
    return best
  }

  private func isSame(_ left: Range<Int>?, _ right: Range<Int>) -> Bool {
    left.map { text.units[$0].elementsEqual(text.units[right]) } ?? false
  }

  /// The counties that the page's own words before the report name.
  private func onThePage() -> [Vote] {
    var votes: [Vote] = []
    for index in frame.front { readLine(text.paragraphs[index], &votes) }
    return votes
  }

  private func add(_ chain: UnitChain, _ weight: Double, _ votes: inout [Vote]) {
    guard let county = chain.county else { return }
    guard let known = votes.firstIndex(where: { isSame($0.chain.county, county) }) else {
      votes.append(Vote(chain: chain, votes: weight))
      return
    }
    var merged = votes[known].chain
    merged.city = merged.city ?? chain.city
    merged.province = merged.province ?? chain.province
    votes[known] = Vote(chain: merged, votes: votes[known].votes + weight)
  }

  // MARK: - Apart from the township

  private func readElsewhere(_ votes: inout [Vote]) {
    for index in frame.front { readLine(text.paragraphs[index], &votes) }
    for paragraph in text.paragraphs[frame.body].prefix(Weight.opening) {
      let isAddressee = paragraph.count <= 40 && text.mark(at: paragraph.upperBound - 1) == .colon
      read(paragraph, isAddressee ? Weight.front : Weight.body, isFrame: isAddressee, &votes)
    }
    for index in frame.back { read(text.paragraphs[index], Weight.back, isFrame: true, &votes) }
    if votes.isEmpty { readPlans(&votes) }
  }

  /// Counts the counties that a line before the report names.
  private func readLine(_ line: Range<Int>, _ votes: inout [Vote]) {
    let isRunning = Frame.isRunning(line, in: text)
    read(line, isRunning ? Weight.body : Weight.front, isFrame: !isRunning, &votes)
  }

  /// Counts the counties that a line names as leading, asking or reported to.
  private func read(_ line: Range<Int>, _ weight: Double, isFrame: Bool, _ votes: inout [Vote]) {
    let chains = ChainReader(text: text, gazetteer: gazetteer, isTerse: isFrame)
    var behind = line.lowerBound + 1
    for place in line.dropFirst() where text.mayOpen(.countyUnit, at: place) && place >= behind {
      guard let unit = text.form(.countyUnit, opening: place..<line.upperBound) else { continue }
      behind = unit.upperBound
      // 赣县区
      if let longer = text.form(.countyUnit, opening: unit.upperBound..<line.upperBound),
        let known = gazetteer.longest(
          .county, endingAt: longer.upperBound, notBefore: line.lowerBound, in: text.units),
        known.start < unit.lowerBound
      {
        continue
      }
      let isCalled = isCalled(unit, line)
      let isEnd = unit.upperBound == line.upperBound || !text.units[unit.upperBound].isHan
      guard isCalled || isFrame && isEnd else { continue }
      let low = chains.runStart(before: unit.upperBound, in: line)
      guard let chain = chains.county(endingAt: unit.upperBound, from: low), let county = chain.county,
        let likelihood = likelihood(of: county, chain, chains, low, isCalled)
      else { continue }
      add(chain, weight * likelihood * (isAboveCounties(county) ? Weight.city : 1), &votes)
    }
  }

  /// Whether a county's body or a year stands behind its unit; a trail and a line of its own name it without.
  private func isCalled(_ unit: Range<Int>, _ line: Range<Int>) -> Bool {
    let rest = unit.upperBound..<line.upperBound
    return text.form(.countyBody, opening: rest) != nil || !text.years(in: rest.prefix(1)).isEmpty
  }

  /// How likely a county's name is one; nil where it is none.
  private func likelihood(
    of county: Range<Int>, _ chain: UnitChain, _ chains: ChainReader, _ low: Int, _ isCalled: Bool
  ) -> Double? {
    let known = gazetteer.longest(
      [.county, .prefecture], endingAt: county.upperBound, notBefore: county.lowerBound, in: text.units)
    if let known, known.start == county.lowerBound { return county.count >= 3 || chain.score >= 0 ? 1 : nil }
    guard chain.score > Weight.least, !chains.isGeneral(endingAt: county.upperBound, from: low) else {
      return nil
    }
    // 下载区 may stand alone on a page and be none.
    if chains.isTerse { return isCalled ? (chain.score > -1.5 ? 0.8 : 0.2) : 0.1 }
    // In running text 落实县委 and 紧跟县委 look like a county's name: a preposition has to lead to it.
    let start = chain.city?.lowerBound ?? county.lowerBound
    let unit = text.form(.countyUnit, endingAt: county.upperBound, notBefore: county.lowerBound)
    let isShort = county.count <= 5 || chain.city != nil || unit?.count ?? 1 >= 3
    guard start > low, isShort, !text.has(.concept, in: county.dropLast()) else { return nil }
    // 贯彻落实区委部署 names no county 落实区.
    if let lead = text.form(.countyLead, opening: county), lead.count > 1 { return nil }
    let isLed =
      text.form(.countyLead, endingAt: start, notBefore: low) != nil
      || text.closes(max(low, start - 6)..<start, with: .concept)
    return isLed ? 0.5 : nil
  }

  /// Whether a name is one of a city that has counties.
  private func isAboveCounties(_ county: Range<Int>) -> Bool {
    let known = gazetteer.longest(
      [.county, .prefecture], endingAt: county.upperBound, notBefore: county.lowerBound, in: text.units)
    if let known, known.start == county.lowerBound { return !known.ranks.contains(.county) }
    return text.form(.prefectureUnit, endingAt: county.upperBound, notBefore: county.lowerBound) != nil
  }

  /// 《酉阳自治县2025年法治政府建设工作要点》: a township carries out the plan of its own county only.
  private func readPlans(_ votes: inout [Vote]) {
    let chains = ChainReader(text: text, gazetteer: gazetteer, isTerse: true)
    for paragraph in text.paragraphs[..<frame.body.upperBound] {
      for open in text.places(in: paragraph, where: { $0 == .openTitle }) {
        let end =
          text.firstMark(in: open + 1..<paragraph.upperBound) { $0 == .closeTitle } ?? paragraph.upperBound
        let name = open + 1..<min(end, open + 41)
        guard text.has(.lawOfTheGenre, in: name) else { continue }
        for place in name.prefix(14).dropFirst(2).reversed() {
          guard let unit = text.form(.countyUnit, opening: place..<name.upperBound),
            let chain = chains.county(endingAt: unit.upperBound, from: name.lowerBound), chain.score > -2.5,
            !chains.isGeneral(endingAt: unit.upperBound, from: name.lowerBound)
          else { continue }
          add(chain, Weight.citedPlan, &votes)
          break
        }
      }
    }
  }
}
