import ReportModel

extension Fixture {
  static func comparison(_ old: FixtureReport, _ new: FixtureReport, poison: String) -> Comparison {
    let (joint, cases) = (Indicator(code: "j", label: "联合执法" + poison), Indicator(code: "c", label: "立案查处"))
    let (disputes, rate) = (Indicator(code: "d", label: "受理矛盾纠纷"), Indicator(code: "r", label: "化解率"))
    let recorders = Indicator(code: "e", label: "执法记录仪")
    let oldQ = Dictionary(old.report.metrics.map { ($0.indicator.code, $0.id) }) { first, _ in first }
    let newQ = Dictionary(new.report.metrics.map { ($0.indicator.code, $0.id) }) { first, _ in first }
    let years: Sides<Int?> = Sides(2022, 2023)
    func pick(_ ids: [String: String], _ code: String) -> [String] { ids[code].map { [$0] } ?? [] }
    let evidence = new.span("利用赶集日开展法治宣传26场次。")
    let sections: [SectionRow] = [
      SectionRow(
        change: .moved, from: [old.id("s", "（二）依法化解")], to: [new.id("s", "（一）健全社会")], similarity: 0.8,
        reason: .wasUndivided("依法化解矛盾纠纷" + poison), copied: 0.4),
      SectionRow(
        change: .matched, from: [old.id("s", "（一）严格")], to: [new.id("s", "（二）健全行政")], similarity: 0.9,
        reason: .alike(.init(heading: .similar, subject: .sameTheme, shared: 2, isOfAnotherPart: false)),
        copied: 0.2),
      SectionRow(
        change: .added, from: [], to: [new.id("s", "（三）深化")], similarity: 0, reason: .fresh,
        copied: 0),
      SectionRow(
        change: .matched, from: [old.id("s", "二、存在问题")], to: [new.id("s", "二、存在的主要")], similarity: 0.9,
        reason: .sameWeakness, copied: 0),
      SectionRow(
        change: .removed, from: [old.id("s", "三、下步")], to: [], similarity: 0, reason: .gone, copied: 0),
    ]
    let measures: [MeasureRow] = [
      MeasureRow(
        change: .reworded, from: [old.id("m", "全年开展联合")], to: [new.id("m", "全年会同")], similarity: 0.8),
      MeasureRow(
        change: .kept, from: [old.id("m", "镇级受理")], to: [new.id("m", "镇级受理")], similarity: 0.95),
      MeasureRow(change: .removed, from: [old.id("m", "购置执法")], to: [], similarity: 0),
      MeasureRow(change: .added, from: [], to: [new.id("m", "利用赶集日")], similarity: 0),
      MeasureRow(
        change: .added, from: [], to: [new.id("m", "镇级受理")], similarity: 0,
        clause: Passage(text: "化解58件" + poison, span: new.span("化解58件"))),
      MeasureRow(
        change: .kept, from: [old.id("m", "镇级受理")], to: [new.id("m", "镇级受理")], similarity: 1,
        formula: true),
    ]
    let metrics: [MetricRow] = [
      MetricRow(
        change: .increased, indicator: joint, from: pick(oldQ, "enforcement.joint/"),
        to: pick(newQ, "enforcement.joint/"), delta: 4, percent: 18.18, similarity: 0.9),
      MetricRow(
        change: .increased, indicator: cases, from: pick(oldQ, "enforcement.cases/"),
        to: pick(newQ, "enforcement.cases/"), delta: 1, percent: 25, similarity: 0.9),
      MetricRow(
        change: .decreased, indicator: disputes, from: pick(oldQ, "disputes.accepted/"),
        to: pick(newQ, "disputes.accepted/"), delta: -19, percent: -23.75, improved: true, similarity: 0.9),
      MetricRow(change: .added, indicator: rate, from: [], to: pick(newQ, "disputes.rate/")),
      MetricRow(change: .removed, indicator: recorders, from: pick(oldQ, "enforcement.recorders/"), to: []),
    ]
    let shortcomings: [ShortcomingRow] = [
      ShortcomingRow(
        change: .recurring, name: .words("执法力量" + poison), from: [old.id("w", "执法力量薄弱")],
        to: [new.id("w", "基层执法")], similarity: 0.61),
      ShortcomingRow(
        change: .notRepeated, name: .words("普法形式"), from: [old.id("w", "普法形式")], to: [], similarity: 0),
    ]
    let commitments: [CommitmentRow] = [
      CommitmentRow(
        commitment: old.id("c", "全年开展普法"), outcome: .met, target: nil, actual: nil,
        evidence: [Passage(text: "利用赶集日开展法治宣传26场次。" + poison, span: evidence)],
        reason: .figure(
          .init(
            aim: Amount(12, "场" + poison, qualifier: .atLeast), told: Amount(26, "场次"), before: nil,
            outcome: .met))),
      CommitmentRow(
        commitment: old.id("c", "建立人民"), outcome: .noEvidence, target: nil, actual: nil, evidence: [],
        reason: .words(.noEvidence)),
    ]
    let findings: [ComparisonFinding] = [
      ComparisonFinding(
        kind: .lastYearDiffers, from: pick(oldQ, "disputes.accepted/"),
        to: pick(newQ, "disputes.accepted/"),
        fact: .lastYear(told: Amount(78, "件" + poison), stood: Amount(80, "件")))
    ]
    let counted = [
      "2022/" + (oldQ["disputes.accepted/"] ?? ""), "2023/" + (newQ["disputes.accepted/"] ?? ""),
    ]
    let move = Claim.Move(
      indicator: disputes,
      figures: Sides(Claim.Figure("80件" + poison, Amount(80, "件")), Claim.Figure("61件", Amount(61, "件"))),
      rises: false, change: .percent(24, isExact: false),
      refs: counted)
    let fault = Claim.Fault(
      words: "执法力量不强", isOfSeveral: false, kind: .kind("enforcement-staff"),
      listing: Listing(listed: [2022, 2023], seen: [2022, 2023]), refs: ["2023/" + new.id("w", "基层执法")])
    let claims: [Claim] = [
      .moved(move),
      .recurring(
        fault, earlier: [Claim.Wording(year: 2022, words: "执法力量不强")], isSure: true, promise: nil),
    ]
    let summary = claims.map { SummaryLine(.comparison($0, years)) }
    let warnings: [SummaryLine] = [
      SummaryLine(.warning(.otherTownship(Sides("青溪镇" + poison, "白石乡"))))
    ]
    return Comparison(
      township: old.report.township, from: 2022, to: 2023, fictional: true, copied: 0.18,
      sections: sections, measures: measures, metrics: metrics, shortcomings: shortcomings,
      commitments: commitments, findings: findings, summary: summary, warnings: warnings)
  }

  static func weaknesses(_ old: FixtureReport, _ new: FixtureReport, poison: String) -> WeaknessHistory {
    WeaknessHistory(
      township: old.report.township, fictional: true, years: [2022, 2023],
      weaknesses: [
        Weakness(
          code: "enforcement.staff", name: .words("执法力量" + poison),
          aspects: [.enforcement], status: .persistent, streak: 2,
          occurrences: [
            .init(year: 2022, shortcomings: [old.id("w", "执法力量薄弱")]),
            .init(year: 2023, shortcomings: [new.id("w", "基层执法")]),
          ], resolution: nil, returnedAfterResolution: false, causes: [],
          promised: [.init(year: 2022, commitment: old.id("c", "建立人民"), outcome: .noEvidence)],
          measures: [.init(year: 2023, id: new.id("m", "全年会同"))], wording: 0.61,
          note: .running(2, inSameWords: false)),
        Weakness(
          code: "publicity", name: .kind("publicity"), aspects: [.publicity],
          status: .reportedResolved, streak: 1,
          occurrences: [.init(year: 2022, shortcomings: [old.id("w", "普法形式")])],
          resolution: .init(year: 2023, text: "利用赶集日开展法治宣传26场次。", span: new.span("利用赶集日开展法治宣传26场次。")),
          returnedAfterResolution: false, causes: [], promised: [], measures: [], wording: 1, note: .resolved),
      ])
  }

  static func trends(_ old: FixtureReport, _ new: FixtureReport, poison: String) -> Trends {
    func point(_ report: Report, _ code: String) -> Series.Point? {
      report.metrics.first { $0.indicator.code == code }.map {
        .init(year: report.year ?? 0, metric: $0.id, value: $0.value, status: .normal)
      }
    }
    let series = [("enforcement.joint/", "联合执法", "次"), ("disputes.accepted/", "受理矛盾纠纷", "件")].map {
      code, label, unit in
      Series(
        indicator: Indicator(code: code, label: label + poison), unit: unit, nature: .flow,
        points: [point(old.report, code), point(new.report, code)].compactMap { $0 },
        targets: [.init(year: 2023, statedIn: 2022, metric: old.report.metrics[0].id, value: 24)])
    }
    return Trends(
      township: old.report.township, fictional: true, years: [2022, 2023], series: series,
      themes: [
        ThemeShare(theme: .enforcement, shares: [0.4, 0.3]),
        ThemeShare(theme: .disputes, shares: [0.2, 0.4]),
      ], measureAges: [MeasureAge(reports: 1, count: 2), MeasureAge(reports: 2, count: 1)],
      promises: [PromiseYear(year: 2022, met: 1, partlyMet: 0, missed: 0, noEvidence: 1)],
      copied: [CopiedYear(year: 2023, share: 0.18)],
      summary: [
        SummaryLine(
          .history(
            .rose(
              .init(
                indicator: Indicator(code: "enforcement.joint/", label: "联合执法" + poison), unit: "次",
                points: [.init(year: 2022, value: 22), .init(year: 2023, value: 26)],
                refs: [
                  "2023/"
                    + (new.report.metrics.first { $0.indicator.code == "enforcement.joint/" }?.id ?? "")
                ]))))
      ])
  }

  static func board(_ history: WeaknessHistory, poison: String) -> Board {
    Board(
      townships: [
        BoardRow(
          township: history.township, fictional: true, years: [2022, 2023], weaknesses: history.weaknesses,
          promises: PromiseYear(year: 2022, met: 1, partlyMet: 0, missed: 0, noEvidence: 1),
          contradictions: 2, copied: 0.18, specificity: 21.4, silentOn: []),
        BoardRow(
          township: Township(name: "白石乡", county: "云岭县"), fictional: false, years: [2023], weaknesses: [],
          promises: PromiseYear(year: 2023, met: 0, partlyMet: 0, missed: 0, noEvidence: 0),
          contradictions: 0, copied: nil, specificity: 3.2, silentOn: ["enforcement.staff"]),
      ],
      common: [
        CommonWeakness(
          code: "enforcement.staff", name: .kind("enforcement-staff"),
          townships: ["青溪镇" + poison], of: 2, years: [2022, 2023])
      ])
  }
}
