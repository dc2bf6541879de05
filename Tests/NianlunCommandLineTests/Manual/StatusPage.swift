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
      table("Promises", "承诺", Outcome.allCases, \.rawValue, \.label, meaning),
      table("Weaknesses over the years", "历年的问题", WeaknessStatus.allCases, \.rawValue, label, meaning),
      table(
        "Shortcomings of two reports", "两份报告的问题", ShortcomingRow.Standing.allCases, \.code, \.label, meaning
      ),
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

  private static func meaning(_ outcome: Outcome) -> Meaning {
    switch outcome {
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

  private static func label(_ status: WeaknessStatus) -> Label {
    switch status {
    case .new: Label(zh: "新列", en: "new")
    case .persistent: Label(zh: "连续几份报告列为问题", en: "listed so many reports running")
    case .returned: Label(zh: "问题重现", en: "back")
    case .notRepeated: Label(zh: "不再列出，未说明是否解决", en: "no longer listed, no word on whether it was put right")
    case .reportedResolved: Label(zh: "报告称已解决，待核实", en: "reported put right, to be verified")
    }
  }

  private static func meaning(_ status: WeaknessStatus) -> Meaning {
    switch status {
    case .new: ("最近一份报告列了，以前手边的报告都没有", "the latest report lists it, and none before it at hand does")
    case .persistent:
      (
        "最近一份和紧接在前的一份都列了；几份是连着数的",
        "the latest report lists it and so does the one before; the number counts back without a gap"
      )
    case .returned:
      (
        "以前列过，中间有报告没列或称已解决，最近一份又列了",
        "listed before, left out or called put right in between, and listed by the latest report again"
      )
    case .notRepeated:
      ("以前列过，最近一份没列，也没说整改了没有", "listed before; the latest report neither lists it nor says what became of it")
    case .reportedResolved:
      (
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
    case .kept: ("数据和个别字词除外，原有内容都在", "figures and a word or two aside, nothing of it is lost")
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
    case .copied:
      (
        "与上年报告逐字相同的部分偏多（旧快照里才有）",
        "too much of it stands in the year before, word for word (in old snapshots only)"
      )
    }
  }

  private static func meaning(_ kind: ComparisonFinding.Kind) -> Meaning {
    switch kind {
    case .lastYearDiffers:
      ("新报告说的上年数，和上年报告写的不同", "the newer report gives last year another figure than last year's report does")
    case .changeContradicted:
      ("新报告说增了减了多少，和两年的数对不上", "the change that it states is not the one between the two figures")
    case .restated: ("上年的数被改成了另一个数", "a figure of the year before was restated")
    case .staleYear: ("上年报告里的年份或时限原样留着", "a year or deadline of the report before stands as it stood")
    }
  }
}
