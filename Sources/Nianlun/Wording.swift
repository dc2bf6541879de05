import ReportModel

/// Words of nianlun's own, in both of its languages; quotations in them stay as the report has them.
public struct Wording: Hashable, Sendable {
  /// In Chinese.
  public let chinese: String
  /// In English.
  public let english: String
}
