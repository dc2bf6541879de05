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

  /// A word that names nothing by itself beside a figure: 成功, 全部, 其中.
  case ellipticFiller
  /// Says that a figure is a part of the one before: 其中.
  case partOfWhole
  /// Says that a figure is some of what stands before or behind: 中, 当中.
  case partitive
  /// Closes a list of examples: 等.
  case etcetera
  /// Joins what is listed: 和, 及, 与.
  case listJoint
  /// Says that what is counted came anew and is no stock: 新增.
  case newOne
  /// Says that persons took part: 参训, 覆盖.
  case participation
  /// Stands in front of what is counted and says nothing of it: 全年, 累计, 认真.
  case labelLead
  /// Stands right in front of what is counted: 把, 对.
  case labelPreposition
  /// Stands between what is counted and the figure: 达到, 不少于, 约.
  case labelTail
  /// A word that a lead or a tail is only a part of: 公约, 共享, 对象.
  case labelWhole
  /// Says nothing of what is counted wherever it stands: 累计, 各类.
  case labelFiller
  /// Says nothing of what is counted right before a deed: 已, 共, 依法.
  case labelAdverb
  /// Says that a deed succeeded: 成功.
  case labelSuccess
  /// A deed that succeeded by its own name: 化解, 办结.
  case labelSettled
  /// Closes a deed: 到位, 完毕.
  case labelCompletion
  /// Needs a noun behind it: 的, 在, 对.
  case labelOpen
  /// Joins a noun to what it belongs to: 的.
  case labelLink
  /// Says how far a figure reaches: 以上, 左右.
  case labelExtent
  /// Ends the noun behind a figure: 逐一, 均, 在.
  case labelStop
  /// A measure of something that must be named too: 率, 面积, 总数.
  case labelProperty
  /// Says that a figure changed: 增长, 下降.
  case labelChange
  /// Says against what a figure changed: 同比, 比上年.
  case labelComparison
  /// A part of a year or of a whole: 上半年, 秋季, 其余.
  case labelPart
  /// A deed that no action of the concepts names: 修改, 移送.
  case labelVerb
  /// A deed that says nothing without its object: 开展, 举办.
  case labelCarrier
  /// Names what is counted where no concept does: 案件, 接件.
  case labelHead
  /// A deed that has others do something: 组织, 聘请.
  case labelCausative
  /// Begins the occasion of a deed: 围绕, 通过, 在.
  case occasionOpener
  /// Ends the occasion of a deed: 为重点, 等渠道.
  case occasionCloser
  /// A word that the opener of an occasion is only a part of: 在册, 以案释法.
  case occasionWhole

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
    case .ellipticFiller, .partOfWhole, .partitive, .listJoint, .labelLead, .labelPreposition, .labelTail,
      .labelWhole,
      .labelFiller, .labelAdverb, .labelSuccess, .labelSettled, .labelCompletion, .labelOpen, .labelLink,
      .labelExtent,
      .labelStop,
      .labelProperty, .labelChange, .labelComparison, .labelPart, .labelVerb, .labelCarrier, .labelHead,
      .labelCausative,
      .occasionOpener, .occasionWhole:
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
