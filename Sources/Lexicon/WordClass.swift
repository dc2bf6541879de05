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

  /// 产生, 上述, 这些: a clause that begins with it looks back at the points before it.
  case backReference
  /// 原因, 根子: what a cause is called.
  case causeNoun
  /// 是, 在于, 主要: joins the name of a cause to the cause.
  case causeLink
  /// 是
  case copula
  /// 有的, 主要领导: begins as a link does and belongs to the cause.
  case causeOwnWord
  /// 加之, 另外: joins a further cause to the one before and is no part of it.
  case causeJoint
  /// 客观上, 主观上: begins a further cause and is part of it.
  case causeSide
  /// 既有 and 也有, the two sides of a cause.
  case causeBoth, causeAlso
  /// 由于, 因为: begins a circumstance.
  case circumstance
  /// 受, which begins a circumstance where its clause ends in one of `influence`.
  case underInfluence
  /// 影响, 限制
  case influence
  /// 措施, 对策: ends the label of what is to be done about a point.
  case remedyLabel
  /// 将, 要, 拟, 继续: what is meant to be done.
  case intention
  /// 同时, 此外: joins a point to the one before.
  case pointJoint
  /// 一方面 and 另一方面
  case oneSide, otherSide
  /// 成绩, 对照, 清醒地看到: speaks of the year's work as a whole, before the points.
  case overview
  /// 问题, 不足, 差距: weakness of no particular thing.
  case weaknessNoun
  /// 以上, 对此: begins a sentence that closes the points.
  case closingOpener
  /// 将
  case future
  /// 主要表现在: introduces the points within a sentence.
  case introducing
  /// 改进, 解决: what a closing sentence promises of all the points at once.
  case betterment
  /// 特此: begins a sentence that closes the report.
  case reportClosing
  /// 如下: ends a sentence that announces what follows.
  case announcing
  /// 为主线, 为抓手: under what a plan stands.
  case guide
  /// 法治政府建设, 依法行政: an aim of all plans alike.
  case generalAim
  /// 开局之年: what a coming year is called.
  case yearName
  /// 针对: begins a clause that says what a deed answers to.
  case answering
  /// 个别, 部分: turns to some of those who act.
  case someOf
  /// 干部, 站所: who acts.
  case actor
  /// 等, behind a list.
  case andSoOn
  /// 问题, 现象, 局面: what an earlier trouble is called.
  case trouble
  /// 解决, 改变: says that a trouble turned, where one of `turnAdverb` says that it is done.
  case turn
  /// 已, 全部, 彻底
  case turnAdverb
  /// 销号, 根治: says that a trouble turned for good.
  case turnFinal
  /// 逐步, 有待, 将: says that a trouble is not yet turned.
  case turnHedge
  /// 上年, 去年: when an earlier trouble was named.
  case earlierYear

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
    // Points
    case .causeLink, .copula, .causeOwnWord, .underInfluence, .intention, .future, .andSoOn, .turnAdverb,
      .turnHedge:
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
