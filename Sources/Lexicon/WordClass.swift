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

  /// A verb by which a heading speaks of weaknesses mastered: 解决, 破解.
  case weaknessMastered
  /// What may stand behind the weakness that a heading ends in: 情况, 及其原因.
  case weaknessTail
  /// Says in a heading that duties may be told: 责任, 履职.
  case dutyHeading
  /// Names the duties of the heads of party and government: 第一责任人.
  case dutyName
  /// The title of the duty itself.
  case firstResponsible
  /// A head of party or government: 党委书记, 镇长.
  case chief
  /// What such a head does for the rule of law: 亲自, 听取, 述法.
  case chiefDeed
  /// Announces that a report or a list follows: 如下.
  case introduction
  /// Begins a text and no heading: 今年以来, 我镇.
  case textOpening
  /// A time that begins a text in the middle of a line: 今年以来.
  case textTime
  /// Brings a means in front of a deed: 通过, 依托.
  case means

  // MARK: Quantities (`QuantityTable`)

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
      .headingArrangement, .headingAchievement, .headingJoint, .headingFiller, .weaknessTail:
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
