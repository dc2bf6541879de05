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

  // MARK: Indicators (`IndicatorTable`)

  // MARK: Points (`PointTable`)

  // MARK: Findings (`FindingTable`)

  /// The year before, as a figure is given for it: 上年的64户
  case yearBefore
  /// 由 and 从, between which and 到 the earlier of two figures stands
  case growthFrom
  /// 到, 至, 为 before the later of two figures
  case growthTo
  /// 率, which ends the name of a rate
  case rateWord
  /// What stands between the name of a rate and its figure, or before the name: 达到, 为, 总
  case rateFiller
  /// Tried to settle a dispute: 调解
  case settledAttempt
  /// Settled a dispute: 化解
  case settledDispute
  /// Closed a case: 办结
  case settledCase
  /// Put a fault right: 整改
  case settledFault
  /// What is not dealt with yet: 正在, 其余
  case pending
  /// What comes in and is dealt with then: 受理, 排查
  case intake
  /// 其中, which announces some parts
  case among
  /// 含, which announces of what a whole consists
  case composed
  /// 分别为, which announces all parts
  case listed
  /// 等 and 其他 behind the last of some parts, which leave a listing open
  case furtherPart
  /// What one thing may be beside another part of its whole: 涉及, 夜间
  case overlapping
  /// One of two kinds that no one thing is both of; the value names the pair.
  case oneOfTwo
  /// The other of two kinds; the value names the pair.
  case otherOfTwo
  /// Measure words that count the same things; the value names the set.
  case measureKin
  /// The whole township or the whole year: 全镇, 全年
  case wholeScope
  /// What a count has around it that tells nothing of what is counted: 共, 各类
  case countFiller
  /// What a report counts under several heads: 会议, 活动
  case countedOften
  /// Announces what the report tells of: 现将
  case announcement
  /// What makes a year a point in the past and not the time reported on: 以来, 印发
  case pastPoint
  /// Holds one time against another: 比, 同比, 由
  case timeContrast
  /// The year reported on, without a number: 今年
  case thisYear
  /// The year after: 明年
  case nextYear
  /// 是, 为: joins a year with what it is called
  case copula
  /// A plan of several years; the value gives its first and last year.
  case planPeriod
  /// The first year of a plan: 开局之年
  case planOpening
  /// The last year of a plan: 收官之年
  case planClosing
  /// Names what these reports are about, wherever it stands: 法治政府
  case reportTopic
  /// Gives a cause wherever it stands: 因, 由于, 根子在
  case causeWord
  /// Gives a cause where it begins a clause: 受
  case causeOpening
  /// Begins as a word of a cause does, and is none: 因此, 受理
  case causeLookalike
  /// The head of the party or the government: 镇长
  case townshipHead
  /// Holds the title of a head and is none: 副镇长, 村党支部书记, 镇长办公会
  case lesserHead
  /// What the heads do as persons first responsible: 亲自部署, 述法
  case headDuty
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
      .headingAchievement, .headingJoint, .headingFiller, .measureKin, .copula:
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

  /// Adds a class.
  package mutating func insert(_ wordClass: WordClass) {
    bits[Int(wordClass.rawValue >> 6)] |= 1 << UInt64(wordClass.rawValue & 63)
  }
}
