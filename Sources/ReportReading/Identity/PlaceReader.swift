import ChineseText

/// A place as a text names it, from the province down.
struct Place: Equatable {
  var province: String?
  var city: String?
  var county: String?
  var township: String?
  var weight = 1.0

  func weighted(_ weight: Double) -> Place {
    var place = self
    place.weight = weight
    return place
  }
}

/// Reads names such as 海东市乐都区蒲台乡 where they stand as the reporting body's own.
enum PlaceReader {
  private static let townshipEnds: [String] = ["民族乡", "街道办事处", "街道", "苏木", "镇", "乡"]
  /// Words before a name that are none of it.
  private static let leads = [
    "关于", "中共", "关于印发", "印发", "现将", "现就", "将", "对", "由", "为", "以", "与", "和", "度", "年", "今年来", "我市",
    "我县",
  ]
  /// Words that end like a county and name none.
  private static let general = [
    "园区", "社区", "辖区", "小区", "片区", "景区", "街区", "市区", "库区", "灾区", "地区", "各区", "全区", "我区", "本区",
    "各县", "全县", "我县", "本县", "县市区", "县区", "市县",
  ]

  /// Whether words that end like a county are a general word (园区) or one of several townships (镇街园区).
  static func isGeneral(_ county: String) -> Bool {
    general.contains(where: county.hasSuffix) || ["街道", "乡镇", "镇街"].contains(where: county.contains)
  }

  /// The county or city whose government a phrase names: 澄州市望汀区人民政府门户网站.
  static func government(in phrase: Scalars) -> Place? {
    let marks = ["人民政府", "政府网", "政府门户"]
    let cuts = marks.compactMap { phrase.string.ranges(of: $0).first?.lowerBound }
    guard let end = cuts.min() else { return nil }
    let place = cut(String(phrase.string[..<end]).scalars)
    return place.township == nil && place.county != nil ? place : nil
  }

  /// The townships named in a text, each with the units above it.
  static func places(in text: Scalars) -> [Place] {
    var result: [Place] = []
    for index in text.indices {
      guard let end = townshipEnd(text, index) else { continue }
      var start = index
      while start > 0, isNamePart(text[start - 1]), index - start < 16 { start -= 1 }
      // A place stands at the head of its phrase, not behind a verb.
      if let place = parse(Array(text[start..<end])) { result.append(place) }
    }
    return result
  }

  /// The county in an addressee line.
  static func county(in text: Scalars) -> String? {
    let separators: Set<Unicode.Scalar> = ["、", ":", ",", " ", ";"]
    for phrase in text.split(whereSeparator: separators.contains) {
      var phrase = Array(phrase)
      if phrase.string.hasPrefix("中共") { phrase.removeFirst(2) }
      let stops = ["委", "人民政府", "政府", "依法治", "全面依法", "司法局"]
      func stopsHere(_ index: Int) -> Bool { stops.contains { phrase[index...].string.hasPrefix($0) } }
      guard let index = phrase.indices.first(where: stopsHere) else { continue }
      let name = cut(Array(phrase[..<index]))
      if let county = name.county { return county }
    }
    return nil
  }

  /// The county that a document's name begins with.
  static func leadingCounty(in text: Scalars) -> String? {
    var end = 0
    while end < text.count, text[end].isHan, end < 12 { end += 1 }
    for length in stride(from: min(end, 12), through: 2, by: -1) {
      let name = Array(text[..<length])
      if let last = name.last, "县区旗".unicodeScalars.contains(last) { return cut(name).county }
    }
    return nil
  }

  /// Where a township's suffix that begins a word end stands; general words (乡镇, 城镇) do not count.
  private static func townshipEnd(_ text: Scalars, _ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let rest = text[index..<min(index + 5, text.count)].string
    guard let suffix = townshipEnds.first(where: rest.hasPrefix) else { return nil }
    let end = index + (suffix == "街道办事处" ? 2 : suffix.unicodeScalars.count)
    if end < text.count, "村镇级".unicodeScalars.contains(text[end]), suffix == "乡" || suffix == "镇" {
      return nil
    }
    let before = text[index - 1]
    if "乡城集全我本各村街小入下返在到一市".unicodeScalars.contains(before), suffix != "街道" || before != "市" { return nil }
    return end
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan }

  private static func parse(_ phrase: Scalars) -> Place? {
    var phrase = phrase
    var changed = true
    while changed {
      changed = false
      for lead in leads where phrase.string.hasPrefix(lead) && phrase.count > lead.unicodeScalars.count + 2 {
        phrase.removeFirst(lead.unicodeScalars.count)
        changed = true
      }
    }
    var place = cut(phrase)
    guard let name = place.township else { return nil }
    let stem = name.unicodeScalars.count - (name.hasSuffix("街道") || name.hasSuffix("苏木") ? 2 : 1)
    guard stem >= 1, stem <= (name.hasSuffix("民族乡") || name.hasSuffix("族乡") ? 10 : 5) else { return nil }
    if let county = place.county, county.unicodeScalars.count > 12 || isGeneral(county) { place.county = nil }
    let generic = ["乡镇", "该镇", "我镇", "我乡", "全镇", "各镇", "本镇", "全乡", "乡镇街道", "城镇", "集镇", "我街道", "各街道", "镇街道"]
    return generic.contains(name) || name.contains("政府") ? nil : place
  }

  /// Cuts a chain of units at their suffixes.
  private static func cut(_ phrase: Scalars) -> Place {
    var place = Place()
    var start = 0
    var index = 0
    func taken(_ end: Int) -> String { phrase[start..<end].string }
    while index < phrase.count {
      let rest = phrase[index...].string
      let length = index - start
      if length >= 2, rest.hasPrefix("省") {
        place.province = taken(index + 1)
      } else if length >= 2, rest.hasPrefix("自治区") {
        place.province = taken(index + 3)
        index += 2
      } else if length >= 2, rest.hasPrefix("自治州") {
        place.city = taken(index + 3)
        index += 2
      } else if length >= 2, rest.hasPrefix("自治县") {
        place.county = taken(index + 3)
        index += 2
      } else if length >= 1, rest.hasPrefix("市") {
        if place.city != nil || place.county != nil {
          place.county = taken(index + 1)
        } else {
          place.city = taken(index + 1)
        }
      } else if isPrefecture(phrase, index), length >= 1 {
        place.city = taken(index + 1)
      } else if length >= 1,
        rest.hasPrefix("县") || rest.hasPrefix("旗") || (rest.hasPrefix("区") && length >= 1)
      {
        place.county = taken(index + 1)
        if rest.dropFirst().hasPrefix("人民政府") { index += 4 }
      } else if rest.hasPrefix("苏木"), length >= 1, place.township == nil {
        place.township = taken(index + 2)
        return settled(place)
      } else if rest.hasPrefix("街道"), length >= 1, place.township == nil {
        place.township = taken(index + 2)
        return settled(place)
      } else if length >= 1, rest == "镇" || rest == "乡" {
        place.township = taken(index + 1)
        return settled(place)
      } else {
        index += 1
        continue
      }
      index += 1
      start = index
    }
    return settled(place)
  }

  /// 黔南州云岭县, 锡林盟…旗, 大兴地区…县: the unit above the county where one follows.
  private static func isPrefecture(_ phrase: Scalars, _ index: Int) -> Bool {
    let isUnit =
      phrase[index] == "州" || phrase[index] == "盟"
      || (phrase[index] == "区" && index > 0 && phrase[index - 1] == "地")
    guard isUnit, index + 2 < phrase.count, !"省市县区旗镇乡街路".unicodeScalars.contains(phrase[index + 1]) else {
      return false
    }
    return phrase[(index + 2)...].contains { "县市区旗".unicodeScalars.contains($0) }
  }

  /// A 市 right above the township is the unit above it.
  private static func settled(_ place: Place) -> Place {
    var place = place
    if place.county == nil, place.city != nil {
      place.county = place.city
      place.city = nil
    }
    return place
  }
}
