import ReportModel

extension Report {
  /// A report without contents.
  static func fake(
    township: String? = "青溪镇", year: Int? = 2023, county: String? = nil, fictional: Bool = false,
    name: String = "2023.txt", text: String = "正文", findings: Int = 0
  ) -> Report {
    let finding = Finding(
      kind: .missingContent, metrics: [], text: "", span: nil, fact: .missing(content: .causes))
    return Report(
      source: Source(name: name, sha256: text, encoding: "utf-8", format: "text", fictional: fictional),
      text: text, township: Township(name: township, county: county), year: year, yearRule: nil, title: nil,
      documentNumber: nil, publisher: nil, published: nil, damagedDates: [], sections: [], measures: [],
      metrics: [], shortcomings: [], causes: [], rectifications: [], commitments: [],
      findings: Array(repeating: finding, count: findings))
  }
}
