/// One claim of a summary in both languages, with the facts it rests on.
public struct SummaryLine: Codable, Hashable, Sendable {
  /// What sort of thing it says.
  public var kind: SummaryKind
  /// The sentence in Chinese.
  public var text: String
  /// The sentence in English; quotations stay in the original.
  public var textEnglish: String
  /// The facts, as `2023/q8`.
  public var refs: [String]
  /// Whether it goes on from the claim before it and may stand on that one's line.
  public var continues: Bool

  /// Makes a claim.
  public init(
    _ kind: SummaryKind, text: String, textEnglish: String, refs: [String], continues: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.textEnglish = textEnglish
    self.refs = refs
    self.continues = continues
  }
}
