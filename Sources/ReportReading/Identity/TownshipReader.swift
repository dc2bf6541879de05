import ChineseText
import ReportModel

/// Reads whose report it is from all places that name it; each counts by how surely it names the report's own body.
struct TownshipReader {
  let text: ReadingText
  let front: [Range<Int>]
  let body: [Range<Int>]
  let back: [Range<Int>]
  let title: String?
  let publisher: String?

  func read() -> Township {
    let places = places()
    var votes: [String: Double] = [:]
    for place in places { if let name = place.township { votes[name, default: 0] += place.weight } }
    let name = Self.winner(votes)
    let own = places.filter { $0.township == name || $0.township == nil }
    var township = Township(name: name)
    let site = trailHead()
    township.county =
      county(own.filter { $0.township != nil }) ?? addressee() ?? site?.county ?? countyPlan()
    township.city =
      own.first { $0.city != nil }?.city ?? (site?.county == township.county ? site?.city : nil)
    township.province = own.first { $0.province != nil }?.province
    return township
  }

  private func places() -> [Place] {
    var places: [Place] = []
    if let title { places += PlaceReader.places(in: title.scalars).map { $0.weighted(4) } }
    for line in back where Frame.isSignature(text, line) {
      places += PlaceReader.places(in: Array(text.scalars[line])).map { $0.weighted(3) }
    }
    for line in front {
      places += PlaceReader.places(in: Self.joinedTrail(Array(text.scalars[line]))).map { $0.weighted(2) }
    }
    for paragraph in body.prefix(3) + body.suffix(1) {
      places += PlaceReader.places(in: Array(text.scalars[paragraph])).map { $0.weighted(1) }
    }
    if let publisher { places += PlaceReader.places(in: publisher.scalars).map { $0.weighted(2) } }
    return places
  }

  /// The county that most of the places name; words that ran into a name (现将云岭县) count for the name itself.
  private func county(_ own: [Place]) -> String? {
    var votes: [String: Double] = [:]
    for place in own { if let county = place.county { votes[county, default: 0] += place.weight } }
    for (longer, weight) in votes {
      for shorter in votes.keys
      where longer != shorter && longer.hasSuffix(shorter) && shorter.unicodeScalars.count >= 3 {
        votes[shorter, default: 0] += weight
      }
    }
    return Self.winner(votes)
  }

  private static func winner(_ votes: [String: Double]) -> String? {
    votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  // MARK: - Where a county stands without the township

  /// A trail of page names (首页 > 洛河县 > 梓坪乡) read as one name.
  private static func joinedTrail(_ line: Scalars) -> Scalars {
    guard line.contains(">") else { return line }
    let units: Set<Unicode.Scalar> = ["省", "市", "县", "区", "旗", "镇", "乡", "道"]
    let steps = line.filter { $0 != " " }.split(separator: ">").filter { step in
      (step.last.map(units.contains) ?? false) && !PlaceReader.isGeneral(Array(step).string)
    }
    return steps.flatMap { Array($0) }
  }

  /// 首页 > 云岭县人民政府 > 政务公开: the site that the page stands on, where its trail names one.
  private func trailHead() -> Place? {
    for line in front {
      for step in text.scalars[line].split(whereSeparator: "> /|:".unicodeScalars.contains) {
        if let place = PlaceReader.government(in: Array(step)) { return place }
      }
    }
    return nil
  }

  /// 中共平湖县委、平湖县人民政府: names the county that the report goes to.
  private func addressee() -> String? {
    for line in front.suffix(3) + body.prefix(2) where line.count <= 40 {
      let string = text.text(line)
      guard string.hasSuffix(":") else { continue }
      if let county = PlaceReader.county(
        in: line.lowerBound == line.upperBound ? [] : Array(text.scalars[line]))
      {
        return county
      }
    }
    return nil
  }

  /// 《酉阳自治县2025年法治政府建设工作要点》: a township carries out the plan of its own county only.
  private func countyPlan() -> String? {
    for paragraph in body {
      var from = paragraph.lowerBound
      while let open = text.find("《", in: from..<paragraph.upperBound) {
        let close = text.find("》", in: open..<paragraph.upperBound) ?? min(open + 40, paragraph.upperBound)
        let name = Array(text.scalars[(open + 1)..<max(open + 1, close)])
        if name.string.contains("法治政府建设"), let county = PlaceReader.leadingCounty(in: name) { return county }
        from = open + 1
      }
    }
    return nil
  }
}
