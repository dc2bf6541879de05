import ReportModel

extension Report {
  /// A report with one figure, two shortcomings and a promise, at their places in its text.
  static func sample(_ year: Int, _ text: String? = nil) -> Report {
    let text = text ?? "\(year)年工作。开展联合执法检查43次。存在问题：执法力量不足。经费保障不够到位。打算新建法治广场1处。"
    var report = Report(
      source: Source(name: "\(year).txt", sha256: text, encoding: "utf-8", format: "text", fictional: false),
      text: text, township: Township(name: "甲镇"), year: year, yearRule: nil, title: nil, documentNumber: nil,
      publisher: nil, published: nil, damagedDates: [], sections: [], measures: [], metrics: [],
      shortcomings: [],
      causes: [], rectifications: [], commitments: [], findings: [])
    if let figure = report.span(of: "联合执法检查43次"), let number = report.span(of: "43") {
      report.metrics = [
        Metric(
          id: "q\(number.start)", section: nil, indicator: Indicator(code: "inspection", label: "联合执法检查"),
          number: Passage(text: "43", span: number), value: 43, range: nil, unit: "次", kind: .actual,
          qualifier: .exact, direction: nil, throughMonth: nil, text: "联合执法检查43次", span: figure)
      ]
      report.findings = [
        Finding(
          kind: .restated, metrics: ["q\(number.start)"], text: "43", span: number,
          fact: .restated(passage: "43", before: "43", now: "44"))
      ]
    }
    report.shortcomings = ["执法力量不足", "经费保障不够到位"].compactMap { words in
      report.span(of: words).map {
        Shortcoming(id: "w\($0.start)", section: nil, aspects: [], text: words, span: $0)
      }
    }
    report.commitments = ["新建法治广场1处"].compactMap { words in
      report.span(of: words).map {
        Commitment(id: "c\($0.start)", section: nil, themes: [], metrics: [], text: words, span: $0)
      }
    }
    return report
  }

  func span(of words: String) -> Span? {
    guard let range = text.firstRange(of: words) else { return nil }
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return Span(start, start + words.unicodeScalars.count)
  }
}
