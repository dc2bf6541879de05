/// Which township a report is of, as far as its text says so.
public struct Township: Codable, Hashable, Sendable {
  /// The township with its suffix (镇, 乡, 民族乡, 街道), nil where the text never names it.
  @Nullable public var name: String?
  /// The unit above it: 县, 区, 旗 or county-level 市.
  @Nullable public var county: String?
  /// The prefecture-level unit.
  @Nullable public var city: String?
  /// The province-level unit.
  @Nullable public var province: String?

  /// Makes a township from its parts.
  public init(name: String? = nil, county: String? = nil, city: String? = nil, province: String? = nil) {
    self.name = name
    self.county = county
    self.city = city
    self.province = province
  }
}
