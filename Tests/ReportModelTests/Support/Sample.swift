import ReportModel

/// One value of each form, every optional both set and not.
enum Sample {
  static let report = Report(
    source: Source(name: "2023.txt", sha256: "00", encoding: "utf-8", format: "text", fictional: true),
    text: "普法6次。",
    township: Township(name: "青溪镇"), year: 2023, yearRule: "title", title: nil, documentNumber: nil,
    publisher: nil,
    published: "2024-01-25", damagedDates: ["2024年41"],
    sections: [
      Section(
        id: "s0", parent: nil, level: 1, part: .achievements, themes: [.publicity],
        heading: Section.Heading(text: "普法", span: Span(0, 2)), span: Span(0, 5))
    ],
    measures: [
      Measure(
        id: "m0", section: "s0", themes: [.publicity], ceremonial: false, text: "普法6次", span: Span(0, 4))
    ],
    metrics: [
      Metric(
        id: "q2", section: nil, indicator: Indicator(code: "publicity/", label: "普法"),
        number: Passage(text: "6", span: Span(2, 3)), value: 6, range: [5, 7], unit: "次", kind: .actual,
        qualifier: .exact, direction: nil, throughMonth: 11, text: "普法6次", span: Span(0, 4))
    ],
    shortcomings: [
      Shortcoming(
        id: "w0", section: "s0", aspects: [.publicity], text: "普法", span: Span(0, 2))
    ], causes: [Cause(id: "r0", section: nil, shortcoming: "w0", text: "普法", span: Span(0, 2))],
    rectifications: [
      Rectification(
        id: "x0", section: nil, complete: true, text: "普法", span: Span(0, 2))
    ],
    commitments: [
      Commitment(id: "c0", section: nil, themes: [], metrics: ["q2"], text: "普法", span: Span(0, 2))
    ],
    findings: [
      Finding(
        kind: .inconsistentRate, metrics: ["q2"], text: "普法", span: Span(0, 2),
        fact: .rate(part: 3, whole: 4, given: 70)),
      Finding(kind: .missingContent, metrics: [], text: "", span: nil, fact: .missing(content: .plan)),
    ])
}
