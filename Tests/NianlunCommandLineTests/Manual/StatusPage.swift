import ReportModel

@testable import ReportRendering

/// The manual's page of all that a thing may be said to be; a case without a meaning does not compile.
enum StatusPage {
  /// What a word of the output means, in Chinese and in English.
  private typealias Meaning = (zh: String, en: String)

  /// The page as Markdown.
  static var markdown: String {
    let head = [
      "# What the words mean", "",
      "Every status that an output gives, in the order of the sections of a comparison. A status tells what the reports "
        + "say and no more. Written by the tests; do not edit.",
    ]
    return (head + sections.flatMap { [""] + $0 }).joined(separator: "\n") + "\n"
  }

  private static var sections: [[String]] {
    [
      table("Promises", "承诺", outcomes, { $0?.rawValue ?? "null" }, \.label, meaning),
      table(
        "Promises in narrow columns", "窄栏里的承诺", outcomes, { $0?.rawValue ?? "null" }, \.short, meaning),
      table(
        "Promises in a summary", "摘要里的承诺", verdicts, { "\($0.outcome.rawValue), sure: \($0.isSure)" },
        { Label($0.words.zh, $0.words.en) }, meaning),
      table("Weaknesses over the years", "历年的问题", standings, \.status.rawValue, \.label, meaning),
      table("Cells of the tables over the years", "历年表格里的格子", cells, \.code, \.label, \.meaning),
      table(
        "Shortcomings of two reports", "两份报告的问题", ShortcomingRow.Standing.allCases, \.code, \.label, meaning
      ),
      table(
        "What the newer report says of one no longer listed", "新报告对不再列出的问题的交代", answers,
        { $0?.kind.rawValue ?? "null" }, \.words, meaning),
      hedges,
      table("Figures", "数据", MetricRow.Change.allCases, \.rawValue, \.label, meaning),
      table("What a figure states", "数据的性质", MetricKind.allCases, \.rawValue, \.label, meaning),
      table("How exactly", "精确度", Qualifier.allCases, \.rawValue, \.label, meaning),
      table("Figures over the years", "历年的数据", Series.Point.Status.allCases, \.rawValue, \.label, meaning),
      table("Measures", "举措", MeasureKind.allCases, { "\($0)" }, \.label, meaning),
      table("Sections", "章节", SectionRow.Change.allCases, \.rawValue, \.label, meaning),
      table("Within one report", "报告自身", Finding.Kind.allCases, \.rawValue, \.label, meaning),
      table(
        "Against the report before", "与上年报告对照", ComparisonFinding.Kind.allCases, \.rawValue, \.label, meaning),
    ]
  }

  private static func table<Status>(
    _ title: String, _ chinese: String, _ cases: [Status], _ code: (Status) -> String,
    _ label: (Status) -> Label,
    _ meaning: (Status) -> Meaning
  ) -> [String] {
    [
      "## \(title) \(chinese)", "", "| 中文 | 意思 | English | meaning | in JSON |",
      "| --- | --- | --- | --- | --- |",
    ]
      + cases.map { entry in
        let (label, meaning) = (label(entry), meaning(entry))
        return "| \(label.zh) | \(meaning.zh) | \(label.en) | \(meaning.en) | `\(code(entry))` |"
      }
  }

  // MARK: - Meanings

  /// All that may be said of a promise, and that nothing can be said yet.
  private static let outcomes: [Outcome?] = Outcome.allCases + [nil]

  private static func meaning(_ outcome: Outcome?) -> Meaning {
    switch outcome {
    case nil: ("最近一份报告的承诺，要等下一份报告", "a promise of the latest report; the next one will tell")
    case .met:
      (
        "后来的报告说做成了，或给出的数达到了目标",
        "the later report says that it was done, or gives a figure that reaches the target"
      )
    case .partlyMet:
      (
        "后来的报告说做了一部分、正在做，或给出的数有进展而没达到目标",
        "it says that a part was done or begun, or its figure moves towards the target and falls short"
      )
    case .missed:
      (
        "后来的报告自己承认没做，或给出的数没有进展",
        "it admits that it was not done, or its figure did not move towards the target"
      )
    case .noEvidence:
      ("后来的报告没有提到；不等于没有做", "it does not speak of it, which does not mean that it was not done")
    }
  }

  /// How a summary words what became of a promise.
  struct Verdict {
    let outcome: Outcome
    let isCounted: Bool
    let isSure: Bool

    var words: (zh: String, en: String) {
      ClaimPhrases.verdict(outcome, isCounted: isCounted, isSure: isSure)
    }
  }

  /// Each wording of a verdict, once.
  static let verdicts: [Verdict] = Outcome.allCases.flatMap { outcome in
    (outcome == .noEvidence ? [false] : [false, true]).flatMap { isCounted in
      [true, false].map { Verdict(outcome: outcome, isCounted: isCounted, isSure: $0) }
    }
  }

  private static func meaning(_ verdict: Verdict) -> Meaning {
    let (zh, en) = meaning(verdict.outcome)
    let by: Meaning = verdict.isCounted ? ("按数字看，", "by a figure: ") : ("", "")
    let doubt: Meaning = verdict.isSure ? ("", "") : ("；拿不准，请看原文", "; not sure, read the passages")
    return (by.zh + zh + doubt.zh, by.en + en + doubt.en)
  }

  /// A status of a weakness with what is worded apart in it.
  private struct WeaknessStanding {
    var status: WeaknessStatus
    var isBackAfterResolution = false

    var label: Label {
      status.label(streak: Label("几", "so many"), isBackAfterResolution: isBackAfterResolution)
    }
  }

  private static let standings = WeaknessStatus.allCases.flatMap { status in
    [WeaknessStanding(status: status)]
      + (status == .returned ? [WeaknessStanding(status: status, isBackAfterResolution: true)] : [])
  }

  /// What a cell of a table over the years says.
  private struct Cell {
    var label: Label
    var meaning: Meaning
    var code = "–"
  }

  private static let cells = [
    Cell(label: YearWords.named, meaning: ("这一年的报告列了", "the year's report lists it")),
    Cell(label: YearWords.silent, meaning: ("这一年的报告没列", "the year's report does not list it")),
    Cell(label: YearWords.ended, meaning: ("这一年的报告称已解决", "the year's report calls it put right")),
    Cell(
      label: YearWords.missing,
      meaning: ("手边没有这一年的报告；不等于没列", "no report of the year is at hand, which is not the same as not listed")),
  ]

  private static let answers: [ShortcomingRow.Answer?] =
    ShortcomingRow.Answer.Kind.allCases.map {
      ShortcomingRow.Answer(kind: $0, passage: Passage(text: "", span: Span(0, 0)))
    } + [nil]

  private static func meaning(_ answer: ShortcomingRow.Answer?) -> Meaning {
    switch answer?.kind {
    case .resolved?: ("新报告用自己的话说整改好了", "the newer report says in words of its own that it was put right")
    case .eased?: ("新报告说好了一些", "it says that things are better")
    case .kept?:
      (
        "新报告说针对它的承诺都做到了，没说问题现在怎样",
        "it tells that what was promised against it was done, and not how things stand"
      )
    case .acted?:
      ("新报告说做了与它有关的事，没说现在怎样", "it tells of something done about it, and not how things stand")
    case .admitted?:
      ("不再列为问题，但别处承认该做的没做成", "no longer listed, but elsewhere it admits that what was to be done was not")
    case nil: ("新报告只字未提；不等于解决了", "not a word on it, which does not mean that it was put right")
    }
  }

  /// The words by which all that is not sure is told from what is, each with its counterpart.
  static let hedgeWords: [(label: Label, meaning: (zh: String, en: String))] = [
    (
      Label("似、疑似", "likely, apparently"),
      (
        "模型认为如此，但把握不到九成七；请看原文再用",
        "the model takes it to be so, in fewer than 97 of 100 such cases; read the passages first"
      )
    ),
    (
      Label("可能", "likely, possibly"), ("同上，用在说坏不说好的地方", "the same, where the worse of two outcomes is said")
    ),
    (Label("推断", "likely only"), ("同上，用在清单和合计里", "the same, in lists and sums")),
    (
      Label("未见明确回应", "no clear answer"),
      (
        "有一段或许就是回应，也或许不是；请看所附的那一段",
        "a passage may be the answer to a promise, and may not; read the one that is shown"
      )
    ),
    (
      Label("存疑", "unsure"),
      ("两处像同一件事，但像得不够；不算找到", "two passages are alike, but not enough to be called the same")
    ),
  ]

  private static var hedges: [String] {
    [
      "## What is not sure 拿不准的", "",
      "What stands without one of these words was sure enough to be said plainly (`sure` in JSON); <doc:Verdicts> tells how "
        + "often such verdicts are right.", "", "| 中文 | 意思 | English | meaning |",
      "| --- | --- | --- | --- |",
    ]
      + hedgeWords.map { "| \($0.label.zh) | \($0.meaning.zh) | \($0.label.en) | \($0.meaning.en) |" }
  }

  private static func meaning(_ standing: WeaknessStanding) -> Meaning {
    if standing.isBackAfterResolution {
      return (
        "有报告称已解决，最近一份又列了", "a report called it put right, and the latest one lists it again"
      )
    }
    switch standing.status {
    case .new:
      return ("最近一份报告列了，以前手边的报告都没有", "the latest report lists it, and none before it at hand does")
    case .persistent:
      return (
        "最近一份和紧接在前的一份都列了；几份是连着数的",
        "the latest report lists it and so does the one before; the number counts back without a gap"
      )
    case .returned:
      return (
        "以前列过，中间有报告没列，最近一份又列了；窄栏里只写“问题重现”",
        "listed before, left out in between, and listed by the latest report again; “back” in narrow columns"
      )
    case .notRepeated:
      return (
        "以前列过，最近一份没列，也没说整改了没有",
        "listed before; the latest report neither lists it nor says what became of it"
      )
    case .reportedResolved:
      return (
        "后来的报告用自己的话说整改好了；没有别的依据",
        "a later report says in words of its own that it was put right; nothing else bears it out"
      )
    }
  }

  private static func meaning(_ standing: ShortcomingRow.Standing) -> Meaning {
    switch standing {
    case .recurring: ("两份报告说的是同一个问题，措辞可以不同", "both reports name the same weakness, perhaps in other words")
    case .returned:
      (
        "新报告列了，旧报告没列，更早的报告列过",
        "the newer report lists it and the older one does not, but one before it does"
      )
    case .added: ("只有新报告列了", "only the newer report names it")
    case .notRepeated:
      (
        "只有旧报告列了；括号里是新报告对它的交代",
        "only the older report names it; what the newer one says of it stands in brackets"
      )
    }
  }

  private static func meaning(_ change: MetricRow.Change) -> Meaning {
    switch change {
    case .increased:
      ("同一指标，数大了；是好是坏另有说明", "the same indicator, a greater figure; whether that is better is said beside it")
    case .decreased: ("同一指标，数小了", "the same indicator, a smaller figure")
    case .unchanged:
      ("同一指标，数没变，或都是约数而看不出变化", "the same indicator and figure, or both so rough that no change can be told")
    case .added: ("旧报告里找不到同一指标", "the older report has no such indicator")
    case .removed: ("新报告里找不到同一指标；不等于零", "the newer report has no such indicator, which is not nought")
    case .incomparable:
      ("是同一件事，但单位、范围或期间不同，不算增减", "the same thing in another unit, scope or period; no difference is given")
    }
  }

  private static func meaning(_ kind: MetricKind) -> Meaning {
    switch kind {
    case .actual: ("报告说实际如此", "what the report says was so")
    case .target: ("报告说要做到", "what it says is to be reached")
    case .change: ("报告说增减了多少", "by how much it says that something rose or fell")
    }
  }

  private static func meaning(_ qualifier: Qualifier) -> Meaning {
    switch qualifier {
    case .exact: ("写的是一个确定的数", "stated as one number")
    case .approx: ("余、近、约、左右，或一个区间", "about, nearly, over, or a range")
    case .atLeast: ("不少于、以上", "no fewer than")
    case .atMost: ("不超过、以内", "no more than")
    }
  }

  private static func meaning(_ status: Series.Point.Status) -> Meaning {
    switch status {
    case .normal: ("可以和别的年份比", "can be held against the other years")
    case .break:
      (
        "从这一年起口径变了，和以前不能比",
        "from this year on something else is counted; not comparable with the years before"
      )
    case .definitionDiffers: ("这一年的口径和别的年份不同", "this year's figure is of another scope than the others")
    case .partialYear: ("只到年中某月", "covers a part of the year only")
    case .lowReliability: ("约数，看不出小的变化", "a round figure; small changes cannot be told")
    }
  }

  private static func meaning(_ kind: MeasureKind) -> Meaning {
    switch kind {
    case .added: ("旧报告里没有", "the older report has no trace of it")
    case .removed: ("新报告里没有了", "the newer report has no trace of it")
    case .reworded: ("还是这件事，但多半改写了", "the same deed, mostly rewritten")
    case .partlyKept:
      ("有的分句沿用，有的改了或没了；改动逐字标出", "some clauses stand, others are rewritten or gone; shown word by word")
    case .split: ("一条变成几条", "one statement became several")
    case .merged: ("几条合成一条", "several became one")
    case .unsure: ("可能是同一件事，拿不准；请看原文", "perhaps the same deed; read both passages")
    case .kept: ("数据除外，原有文字都在", "figures aside, all its words stand")
    }
  }

  private static func meaning(_ change: SectionRow.Change) -> Meaning {
    switch change {
    case .matched: ("讲同一件事的一对章节，标题可以不同", "two sections of one matter, whatever their headings")
    case .split: ("旧的一节分成了几节", "one section became several")
    case .merged: ("旧的几节并成了一节", "several became one")
    case .moved: ("还在，但换了位置", "still there, in another place")
    case .added: ("旧报告没有这一节", "the older report has no such section")
    case .removed: ("新报告没有这一节", "the newer report has no such section")
    case .unsure: ("可能对应，拿不准", "perhaps the same; not sure")
    }
  }

  private static func meaning(_ kind: Finding.Kind) -> Meaning {
    switch kind {
    case .inconsistentRate: ("比率和它的分子分母算不到一起", "a rate that its own counts do not give")
    case .partsExceedWhole: ("“其中”各项加起来比总数大", "the parts named add up to more than the whole")
    case .sumDiffers: ("说明是全部的各项，加起来不等于总数", "parts that are said to be all do not add up to the whole")
    case .restated: ("同一份报告里同一个数前后不一样", "the same quantity twice with different values")
    case .staleYear: ("留着往年的年份，像是照搬", "a year left from an earlier report")
    case .irregularNumber: ("标题序号重复或跳号", "a heading's number twice, or one left out")
    case .missingContent:
      ("中央文件要求写的内容，报告里没有", "something that the national rules ask a report to hold is not there")
    case .latePublication: ("公开晚于规定期限", "published after the day that the rules set")
    case .damagedDate: ("日期缺一块，读不全", "a date of which a part is missing")
    }
  }

  private static func meaning(_ kind: ComparisonFinding.Kind) -> Meaning {
    switch kind {
    case .lastYearDiffers:
      ("新报告说的上年数，和上年报告写的不同", "the newer report gives last year another figure than last year's report does")
    case .changeContradicted:
      ("新报告说增了减了多少，和两年的数对不上", "the change that it states is not the one between the two figures")
    case .staleYear: ("上年报告里的年份或时限原样留着", "a year or deadline of the report before stands as it stood")
    }
  }
}
