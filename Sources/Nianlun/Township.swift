import ReportModel

/// A township as a report names it; nil where the report does not say.
public struct Township: Hashable, Sendable {
  /// The township with its suffix: 镇, 乡, 民族乡 or 街道.
  public let name: String?
  /// The unit above it: 县, 区, 旗 or county-level 市.
  public let county: String?
  /// The prefecture-level unit.
  public let city: String?
  /// The province-level unit.
  public let province: String?

  init(_ inner: ReportModel.Township) {
    name = inner.name
    county = inner.county
    city = inner.city
    province = inner.province
  }
}
