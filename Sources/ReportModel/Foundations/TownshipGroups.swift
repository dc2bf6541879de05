/// Tells which reports are of one township.
///
/// Reports are known by what they say: the same name, real or invented alike, and no other county named. A report that
/// names no county joins the only township of its name; where several counties have one, the folder decides, and else it
/// stands by itself. A county that the text leaves out and the place names (白云县/青溪镇2023.txt) counts as named, unless
/// another report in that county's place names another one in its text: then places are no counties here. A name without
/// the peoples that a township is called after (谷傩乡) is that of the only township of the full name (谷傩布依族苗族乡) in
/// its county. The order of the reports makes no difference to who belongs together.
package struct TownshipGroups {
  /// What townships go by before their counties are looked at.
  private struct Key: Hashable {
    var name: String
    var isFictional: Bool
  }

  /// What the reports say, with the full names of townships that they call short, and the counties that their places name
  /// where they name none.
  package let mentions: [TownshipMention]
  /// The places of the reports of each township.
  package private(set) var groups: [[Int]] = []

  /// Gathers reports.
  ///
  /// - Parameter mentions: What each report says of its township.
  /// - Complexity: O(n log n) in the reports, times the counties that have a township of one name.
  package init(_ mentions: [TownshipMention]) {
    let mentions = Self.settled(Self.full(mentions))
    self.mentions = mentions
    var named: [Key: [Int]] = [:]
    for (place, mention) in mentions.enumerated() {
      guard let name = mention.name else { continue }
      named[Key(name: name, isFictional: mention.isFictional), default: []].append(place)
    }
    for places in named.values { groups += townships(places) }
    groups.sort { $0[0] < $1[0] }
    let isOnly = groups.count == 1
    for place in mentions.indices where mentions[place].name == nil {
      if let home = home(ofNameless: place, isOnly) {
        groups[home].append(place)
      } else {
        groups.append([place])
      }
    }
    groups.sort { $0[0] < $1[0] }
  }

  /// What the reports say, with the full names of townships that they call short.
  private static func full(_ mentions: [TownshipMention]) -> [TownshipMention] {
    let full = Dictionary(grouping: mentions.filter { Township.isFull($0.township.name) }) {
      $0.township.name
    }
    if full.isEmpty { return mentions }
    return mentions.map { mention in
      guard let name = mention.name, name == mention.township.name else { return mention }
      let own = full.filter { full, others in
        full.map { Township.isShort(name, for: $0) } == true
          && others.contains {
            $0.isFictional == mention.isFictional && $0.township.canBe(mention.township)
          }
      }
      guard own.count == 1, let full = own.keys.first else { return mention }
      var mention = mention
      (mention.name, mention.township.name) = (full, full)
      return mention
    }
  }

  /// What the reports say, with the counties that their places name where they name none.
  private static func settled(_ mentions: [TownshipMention]) -> [TownshipMention] {
    var refuted: Set<[String]> = []
    for mention in mentions {
      guard let name = mention.name, let county = mention.placeCounty, mention.township.county != nil else {
        continue
      }
      let placed = Township(
        name: mention.township.name, county: county, city: mention.township.city,
        province: mention.township.province)
      if !placed.canBe(mention.township) { refuted.insert([name, county]) }
    }
    return mentions.map { mention in
      guard let name = mention.name, let county = mention.placeCounty, mention.township.county == nil,
        !refuted.contains([name, county])
      else { return mention }
      var mention = mention
      mention.township.county = county
      return mention
    }
  }

  /// The townships of one name.
  private func townships(_ places: [Int]) -> [[Int]] {
    let asked = places.filter { mentions[$0].isAsked }
    let rest = places.filter { !mentions[$0].isAsked }
    var townships = counties(rest.filter { mentions[$0].township.county != nil })
    let bare = rest.filter { mentions[$0].township.county == nil }
    if townships.isEmpty {
      if !bare.isEmpty { townships.append(bare) }
    } else {
      let known = townships
      var apart: [String: [Int]] = [:]
      for place in bare {
        if let home = home(of: place, among: known) {
          townships[home].append(place)
        } else {
          apart[mentions[place].folder, default: []].append(place)
        }
      }
      townships += apart.values
    }
    return (townships + (asked.isEmpty ? [] : [asked])).map { $0.sorted() }
  }

  /// The townships of one name by the counties that the reports name.
  private func counties(_ places: [Int]) -> [[Int]] {
    let variants = Dictionary(grouping: places) { mentions[$0].township }
    func key(_ township: Township) -> [String] {
      [township.county ?? "", township.city ?? "", township.province ?? ""]
    }
    var townships: [(variants: [Township], places: [Int])] = []
    for (variant, places) in variants.sorted(by: { key($0.key).lexicographicallyPrecedes(key($1.key)) }) {
      if let home = townships.firstIndex(where: { $0.variants.allSatisfy(variant.canBe) }) {
        townships[home].variants.append(variant)
        townships[home].places += places
      } else {
        townships.append(([variant], places))
      }
    }
    return townships.map(\.places)
  }

  /// The one township that a report without a county can be of.
  private func home(of place: Int, among townships: [[Int]]) -> Int? {
    let city = mentions[place].township.city
    var fits = townships.indices.filter { township in
      townships[township].allSatisfy { other in
        let named = mentions[other].township
        return city == nil || named.city == nil || named.city == city || named.county == city
      }
    }
    if fits.count > 1 {
      let folder = mentions[place].folder
      fits = fits.filter { townships[$0].contains { mentions[$0].folder == folder } }
    }
    return fits.count == 1 ? fits[0] : nil
  }

  /// Where a report that never names its township belongs: to the only one there is, else to that of its folder.
  private func home(ofNameless place: Int, _ isOnly: Bool) -> Int? {
    let own = mentions[place]
    return groups.indices.first { group in
      guard mentions[groups[group][0]].isFictional == own.isFictional else { return false }
      return isOnly
        || groups[group].contains { other in
          mentions[other].name.map { $0 == own.folderTitle } ?? (mentions[other].folder == own.folder)
        }
    }
  }
}
