/// Which township a report is of, as far as its text says so.
package struct Township: Codable, Hashable, Sendable {
  /// The township with its suffix (镇, 乡, 民族乡, 街道), nil where the text never names it.
  @Nullable package var name: String?
  /// The unit above it: 县, 区, 旗 or county-level 市.
  @Nullable package var county: String?
  /// The prefecture-level unit.
  @Nullable package var city: String?
  /// The province-level unit.
  @Nullable package var province: String?

  /// Makes a township from its parts.
  package init(name: String? = nil, county: String? = nil, city: String? = nil, province: String? = nil) {
    self.name = name
    self.county = county
    self.city = city
    self.province = province
  }

  /// Whether two reports can be of one township: the same name, or that name in full, and no other county named.
  ///
  /// A county that only one of them names is no difference, nor is one that became a city or a district (平湖县,
  /// 平湖市), nor a name with words run into it, nor the city above where a report names no county.
  package func canBe(_ other: Township) -> Bool {
    guard isCalled(like: other) else { return false }
    guard let county, let otherCounty = other.county, county != otherCounty else { return true }
    if county == other.city || otherCounty == city { return true }
    if Self.stem(county) == Self.stem(otherCounty) { return true }
    let (shorter, longer) = county.count < otherCounty.count ? (county, otherCounty) : (otherCounty, county)
    return shorter.count >= 3 && longer.hasSuffix(shorter)
  }

  private func isCalled(like other: Township) -> Bool {
    guard name != other.name else { return true }
    guard let name, let otherName = other.name else { return false }
    return Self.isShort(name, for: otherName) || Self.isShort(otherName, for: name)
  }

  /// Whether a name is another one without the peoples that the township is called after: 谷傩乡 of 谷傩布依族苗族乡.
  package static func isShort(_ name: String, for full: String) -> Bool {
    let stem = name.dropLast()
    return stem.count > 1 && full.count > name.count && full.hasPrefix(stem) && name.last == full.last
      && isFull(full)
  }

  /// What a township is called by reports of which some call it short; nil where none names it.
  package static func fullName(among names: [String]) -> String? {
    names.first.map { first in names.first { isShort(first, for: $0) } ?? first }
  }

  /// Whether a name tells which peoples a township is called after.
  static func isFull(_ name: String?) -> Bool { name?.dropLast().hasSuffix("族") ?? false }

  /// Whether it stands before another one where townships are listed: by name, then by county.
  package func isListed(before other: Township) -> Bool {
    (name ?? "", county ?? "") < (other.name ?? "", other.county ?? "")
  }

  /// The township as several reports of it together name it: what one leaves out, the next one tells.
  ///
  /// - Parameter townships: What the reports name, what counts more first; one that is another township is passed over.
  package static func together(_ townships: some Sequence<Township>) -> Township {
    var whole = Township()
    for township in townships where whole.name == nil || township.name == nil || whole.canBe(township) {
      if let own = whole.name, let name = township.name, isShort(own, for: name) { whole.name = name }
      whole.name = whole.name ?? township.name
      whole.county = whole.county ?? township.county
      whole.city = whole.city ?? township.city
      whole.province = whole.province ?? township.province
    }
    return whole
  }

  private static func stem(_ county: String) -> String {
    let units = ["自治县", "自治旗", "县", "市", "区", "旗"]
    guard let unit = units.first(where: county.hasSuffix), county.count - unit.count >= 2 else {
      return county
    }
    return String(county.dropLast(unit.count))
  }
}
