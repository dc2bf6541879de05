/// What a word of the lexicon says where it stands; a word may be of several classes.
///
/// The tables name the classes by these names: a line `denial : 没有发生 无` gives two words of `.denial`.
package enum WordClass: UInt8, CaseIterable, Sendable {
  // What a passage is about. Within one of these classes a word that lies inside a longer one does not count:
  // 行政执法 and 执法力量 both stand in 行政执法力量, but 执法 alone does not.

  /// A concept; the value is its place in `Lexicon.concepts`.
  case concept
  /// Something that can be weak; the value is its place in `Lexicon.subjects`.
  case subject
  /// Names what can be weak and its deficiency at once.
  case subjectIdiom
  /// Names what can be weak where nothing else does.
  case subjectFallback
  /// Takes its clause away from the subject.
  case subjectExclusion
  /// Says that something is deficient.
  case deficiency
  /// A deed said to be done.
  case done
  /// A deed begun, or done for some.
  case begun
  /// A deed said or admitted not to be done.
  case notDone
  /// An earlier problem said to be put right, wholly.
  case resolved
  /// An earlier problem said to be eased only.
  case eased
  /// Phrases that every report has and that say nothing of deeds.
  case ceremony
  /// What every report claims to have come of its deeds.
  case effect
  /// A heading phrase of the national programmes; the value is the theme's place in `Lexicon.themeCodes`.
  case crosswalk
  /// Clutter of a web page.
  case clutter
  /// Announces a part; the value is its place in `Lexicon.partCodes`.
  case part
  /// Announces shortcomings without being one.
  case shortcomingsPreamble
  /// Announces causes.
  case causesPreamble
  /// Announces plans without being one.
  case planPreamble

  // Closed classes by which the readers decide. Here a word counts wherever it stands.

  /// A measure word or unit; the value is its place in `Lexicon.unitClasses`. Looked for behind numerals only.
  case unit
  /// A measure word that 一 and 两 may count.
  case strictUnit
  /// A name or phrase that holds a numeral and states no quantity (“八五”普法, 三项制度).
  case numberName

  // Words that headings consist of which only announce a part; the first class that has a word decides.

  /// 问题, 短板
  case headingWeakness
  /// 原因, 成因
  case headingCause
  /// 下一步, 来年
  case headingComing
  /// 打算, 设想
  case headingPlan
  /// 安排, 任务: a plan where nothing done is named.
  case headingArrangement
  /// 做法, 成效
  case headingAchievement
  /// 和, 及
  case headingJoint
  /// 存在的, 主要, 工作
  case headingFiller

  // Labels of metadata lines.

  /// A label of the publication date; the value is its rank, the best first.
  case publicationLabel
  /// A label of the publishing body; the value is its rank.
  case publisherLabel
  /// A label of the document number; the value is its rank.
  case numberLabel

  // MARK: Identity (`IdentityTable`)

  // MARK: Outline (`OutlineTable`)

  // MARK: Quantities (`QuantityTable`)

  // Measure words by what 一 and other numerals mean before them. All of these are `unit`s too.

  /// 次, which also numbers the sessions of a body.
  case sessionUnit
  /// 期, which also numbers the phases of a project.
  case phaseUnit
  /// 点, which also tells the hour.
  case clockUnit
  /// 分, which also tells the minute.
  case minuteUnit
  /// 日, which numbers days of the month.
  case dayUnit
  /// 成, a tenth.
  case tenthUnit
  /// 条, 章: what laws consist of.
  case articleUnit
  /// 个, 项: measure words of what speeches enumerate.
  case rhetoricalUnit
  /// 字, of which less than a hundred are a motto.
  case letterUnit
  /// 起, which also says together.
  case togetherUnit
  /// 支, before a team that is praised more often than counted.
  case teamUnit
  /// 名, before which 一 counts a person.
  case personUnit
  /// 家, which is also a home.
  case homeUnit
  /// A measure word that 一 may count before its noun, behind a verb that provides or records.
  case countableUnit
  /// Sizes, weights and money, before which any numeral counts.
  case exactUnit
  /// An ordinary word that begins with a measure word and is none: 次要, 本年, 组织.
  case otherWord

  // Right before a number.

  /// 届, behind which sessions are numbered.
  case term
  /// 召开: a verb that makes sessions countable.
  case convening
  /// 二, which is ordinal before a measure word; two things are 两.
  case ordinalTwo
  /// 园, 项目: what has phases.
  case phased
  /// 这, 每, 同, 任: one of many is meant, not a count.
  case distributive
  /// 突出, 抓好: announces an enumeration.
  case rhetoricVerb
  /// 配备, 发生: something is there, came or was got, so that 一 counts.
  case providing
  /// 打造, 形成: praises what it brings forth, so that 一 does not count.
  case shaping
  /// 作为, 不落: speaks of anyone or of nobody.
  case anyone
  /// 仅, 共: what follows is a count however short.
  case emphatic
  /// 至少, 定期: sets how often.
  case setsRate
  /// 案, 纠纷: of which 一起 is one.
  case incident
  /// 了
  case aspect
  /// 达, 占, 下降: a share in tenths or thirds may follow.
  case shareLead
  /// 上午, 晚上: an hour follows.
  case dayPart
  /// 民法典, 条例: has articles.
  case lawName
  /// What may stand between a law's name and the number of its articles.
  case articleFiller

  // Right behind a measure word.

  /// 全会: always numbered.
  case plenary
  /// 会议: numbered in Chinese numerals.
  case meeting
  /// 建设, 工程: of which phases are built.
  case phaseNoun
  /// 半, 许, 至: goes on from an hour.
  case hourTail
  /// 方面, 层面: what speeches enumerate.
  case rhetoricNoun
  /// 以上, 左右: closes a share.
  case shareTail
  /// 人, 之: with 家 before it a word.
  case homely

  // Rates and rules.

  /// 每
  case each
  /// 月, 季度: with 每 before it a frequency.
  case period
  /// 年, by which a plan may count behind 每.
  case perYear
  /// 年一: a frequency even in a plan.
  case perYearOnce
  /// 天有: tells what there was each day.
  case daily
  /// 频次: what was done by a rule follows.
  case frequencyNoun
  /// 平均, 人均
  case average
  /// 圈: names a circle by its reach.
  case reachNoun
  /// 素质, 过硬: what one says of a team's worth.
  case praise

  // Bounds and approximation.

  /// 不少于, 不低于: a lower bound, set or held.
  case required
  /// 至少: a lower bound anywhere before its number.
  case atLeastAdverb
  /// 至少, wherever it stands before its number.
  case leastDeed
  /// 不超过: an upper bound anywhere before its number.
  case atMostAdverb
  /// 大于, 最少: a lower bound right before its number.
  case above
  /// 低于, 不足, 最多: an upper bound right before its number.
  case below
  /// 以上
  case upward
  /// 以内, 以下
  case downward
  /// 内
  case within
  /// 控制, behind which 内 bounds.
  case control
  /// 约, 近, 超过
  case rough
  /// 民约, 附近: ends like such a word.
  case notRough
  /// 左右, 余
  case roughTail

  // Change.

  /// 增长, 上升
  case rising
  /// 下降, 减少
  case falling
  /// 了, 约, 达: may stand between such a verb and its number.
  case changeFiller
  /// Speaks of a change of a rate even where nothing is named to compare with.
  case changing
  /// 净增
  case netChange
  /// 同比多: more of a deed than in another period.
  case comparedMore
  /// 同比少
  case comparedLess
  /// 同比, 较: names what is compared with.
  case comparing
  /// 力争, 计划到: an aim follows.
  case aimed
  /// 和, 及, 以及: joins the items of a list.
  case listJoint
  /// 截至
  case until
  /// 月
  case monthMark

  // Zero statements.

  /// 没有发生, 未收到, 无: what follows, if it is counted, was none.
  case denial
  /// A denial of an event, whatever follows; the value is the measure word of what has none of its own.
  case eventDenial
  /// 未因: the occasion follows first.
  case occasionDenial
  /// A word that begins or ends with 无 and denies nothing: 无人机, 毫无.
  case noDenial
  /// 引发, 发生: what came of an occasion.
  case outcome
  /// 任何
  case anySuch
  /// 发生, 情况: may close such a statement behind the thing.
  case denialTail
  /// Counted by case; the value is its measure word, a place in `Lexicon.values`.
  case countedThing
  /// Tells that each item of a list of denied things is one of its own.
  case deniedItem
  /// 和, 及, 或: parts the items of a denial.
  case itemJoint
  /// 变化: what did not happen and is no event.
  case nonEvent
  /// 人, before what befalls persons.
  case someone
  /// 上访, 返贫: what a report counts persons by.
  case befalling
  /// 因: the denied is a reason.
  case reason
  /// 确保, 防止: an aim, no result.
  case denialAim
  /// 对, at the head of a clause.
  case toward
  /// 努力, 力争: an aim, no result, of 零.
  case zeroAim
  /// 零
  case zero
  /// 零发生, 零记录
  case zeroEvent
  /// 全年, 年内: with 零 behind it a result.
  case wholePeriod
  /// 实现, 保持: claims a result of 零.
  case claim
  /// 人员, “: may stand between a claim and 零.
  case claimFiller
  /// 为, 均: may stand between the thing and 零.
  case zeroFiller

  // MARK: Indicators (`IndicatorTable`)

  // MARK: Points (`PointTable`)

  // MARK: Findings (`FindingTable`)
}

extension WordClass {
  /// How many classes of the first sort there are; they come first.
  package static let topicalCount = Int(WordClass.planPreamble.rawValue) + 1

  /// Whether words of this class are looked for at places that ask for them, and not marked everywhere: they are short
  /// and mean something only there.
  package var isOnDemand: Bool {
    switch self {
    case .unit, .strictUnit, .headingWeakness, .headingCause, .headingComing, .headingPlan,
      .headingArrangement,
      .headingAchievement, .headingJoint, .headingFiller:
      true
    case .sessionUnit, .phaseUnit, .clockUnit, .minuteUnit, .dayUnit, .tenthUnit, .articleUnit,
      .rhetoricalUnit,
      .letterUnit, .togetherUnit, .teamUnit, .personUnit, .homeUnit, .countableUnit, .exactUnit, .otherWord,
      .term,
      .convening, .ordinalTwo, .phased, .distributive, .rhetoricVerb, .providing, .shaping, .anyone,
      .emphatic,
      .setsRate, .incident, .aspect, .shareLead, .dayPart, .lawName, .articleFiller, .plenary, .meeting,
      .phaseNoun,
      .hourTail, .rhetoricNoun, .shareTail, .homely, .period, .perYear, .perYearOnce, .daily, .above, .below,
      .upward,
      .downward, .within, .rough, .notRough, .roughTail, .rising, .falling, .changeFiller, .changing,
      .netChange,
      .listJoint, .monthMark, .noDenial, .anySuch, .denialTail, .countedThing, .someone, .reason, .toward,
      .wholePeriod, .claim, .claimFiller, .zeroFiller, .zeroEvent, .itemJoint:
      true
    default: false
    }
  }

  /// Whether a word of this class inside a longer one of the same class does not count.
  package var isTopical: Bool { Int(rawValue) < Self.topicalCount }

  /// The class that the tables call by this name.
  package init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let byName: [String: WordClass] = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// Some classes of words, tested at once.
package struct WordClasses: Sendable, ExpressibleByArrayLiteral {
  /// One bit a class, 64 to a word.
  package private(set) var bits: SIMD4<UInt64> = .zero

  package init(_ classes: [WordClass]) { for wordClass in classes { insert(wordClass) } }
  package init(arrayLiteral classes: WordClass...) { self.init(classes) }

  init(bits: SIMD4<UInt64>) { self.bits = bits }

  /// Adds a class.
  package mutating func insert(_ wordClass: WordClass) {
    bits[Int(wordClass.rawValue >> 6)] |= 1 << UInt64(wordClass.rawValue & 63)
  }
  /// Adds all classes of another set.
  package mutating func formUnion(_ other: WordClasses) { bits |= other.bits }

  /// Whether a class is among them.
  package func contains(_ wordClass: WordClass) -> Bool {
    bits[Int(wordClass.rawValue >> 6)] >> UInt64(wordClass.rawValue & 63) & 1 != 0
  }

  /// Whether one of some classes is among them.
  package func contains(anyOf other: WordClasses) -> Bool { (bits & other.bits) != .zero }
}
