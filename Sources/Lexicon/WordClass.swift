/// What a word of the lexicon says where it stands; a word may be of several classes.
///
/// The tables name the classes by these names: a line `denial : 没有发生 无` gives two words of `.denial`.
@frozen @usableFromInline
package enum WordClass: UInt16, CaseIterable, Sendable {
  // What a passage is about. Within one of these classes a word that lies inside a longer one does not count:
  // 行政执法 and 执法力量 both stand in 行政执法力量, but 执法 alone does not.

  /// A concept; the value is its place in `Lexicon.concepts`.
  case concept
  /// Something that can be weak.
  case subject
  /// Names what can be weak and its deficiency at once.
  case subjectIdiom
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

  /// 没有, 尚未: with a word of `.deed` right behind it one of `.notDone`.
  case negator
  /// 启动, 配备: what plans promise; behind a word of `.negator` it was not done.
  case deed

  // Labels of metadata lines.

  /// A label of the publication date; the value is its rank, the best first.
  case publicationLabel
  /// A label of the publishing body; the value is its rank.
  case publisherLabel
  /// A label of the document number; the value is its rank.
  case numberLabel

  // MARK: Identity (`IdentityTable`)

  /// What a township's name ends with: 镇, 乡, 街道, 苏木.
  case townshipUnit
  /// What the name of another body of a township's rank ends with: 街, 农场, 开发区. It names one only in a title, in a
  /// signature, among the page's own words or before such a body's office.
  case otherUnit
  /// A word that ends like a township and names none: 全镇, 集镇.
  case generalTownship
  /// A word that begins with a township's unit and names none: 乡村, 镇级.
  case townshipCompound
  /// What stands behind a township's name as its body: 人民政府, 党委, 办事处.
  case townshipBody
  /// What a county's name ends with: 县, 区, 自治县.
  case countyUnit
  /// What a county is called by who leads or asks: 县委, 人民政府, 司法局, 法治政府.
  case countyBody
  /// A word that ends like a county and names none: 全县, 社区.
  case generalCounty
  /// What the name of a unit between county and province ends with: 市, 州, 盟.
  case prefectureUnit
  /// What the name of a province ends with.
  case provinceUnit
  /// A word before a name that is none of it: 关于, 现将, 由.
  case nameLead
  /// Joins what stands before a name to it; none where nothing stands there: 和, 与.
  case nameJoint
  /// What leads to the county that leads or asks: 在, 按照.
  case countyLead
  /// What long names of townships end with before their unit, or as it: 族, 苏木.
  case peopleEnd
  /// 人民政府 between a county's name and its street office's.
  case government

  /// Law-based government, as titles, openings and heads of these reports name it.
  case lawOfTheGenre
  /// What a title ends with: 报告, 总结.
  case titleEnd
  /// What a title's line ends with that goes on in the next: 年度, 关于.
  case titleOpenEnd
  /// What a title's last line begins with where the line before belongs to it: 关于, 政府建设.
  case titleOpenStart
  /// What the line of a signature ends with: 人民政府, 司法所.
  case signingBody
  /// What a report closes with: 特此报告.
  case closingPhrase
  /// Announces what is reported: 现将, 现对.
  case announcement
  /// The page's tools beside a date: 点击, 字号.
  case pageTool
  /// A source that names the site itself: 本站.
  case siteItself
  /// Who signs for a document's issue, behind its number: 签发.
  case issuer
  /// The end of a document's number: 号.
  case numberEnd
  /// What stands before a document's number in running text: 关于.
  case citation
  /// What dates consist of, their digits aside: 年, 月, 日, and Chinese numerals.
  case datePart

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
  /// 序号, 责任单位: names a column of a table of tasks.
  case tableColumn
  /// 任务, 措施: names the column of the tasks.
  case taskColumn
  /// 每周
  case everyWeek
  /// 每旬
  case everyTenDays
  /// 每半月
  case everyHalfMonth
  /// 每月, 逐月
  case everyMonth
  /// 每两月
  case everyTwoMonths
  /// 每季度, 按季
  case everyQuarter
  /// 每半年
  case everyHalfYear
  /// 上年的: right before a figure of the year before.
  case lastYears
  /// 由, 从: right before what something rose or fell from.
  case changedFrom
  /// 到, 为: right before what it rose or fell to.
  case changedTo
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

  /// A word that names nothing by itself beside a figure: 成功, 全部, 其中.
  case ellipticFiller
  /// Says that a figure is a part of the one before: 其中.
  case partOfWhole
  /// Says that a figure is some of what stands before or behind: 中, 当中.
  case partitive
  /// Closes a list of examples: 等.
  case etcetera
  /// Says that what is counted came anew and is no stock: 新增.
  case newOne
  /// 新增, 又有: what there is more of than before
  case addition
  /// 参训, 参会: attends, and takes no object
  case intransitive
  /// 解决
  case solving
  /// 问题, 事项: what is solved, whatever it is
  case problemNoun
  /// Says that persons took part: 参训, 覆盖.
  case participation
  /// Stands in front of what is counted and says nothing of it: 全年, 累计, 认真.
  case labelLead
  /// Puts a noun in front of the deed that concerns it: 对, 向, 与.
  case coverb
  /// Says that no more was done: 只, 才.
  case limiter
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
  /// Joins two deeds that are done to one thing: 并.
  case deedJoint
  /// Tells in how many turns something was done, in front of their number: 分.
  case dividing
  /// Who did it stands behind: 由.
  case agentMark
  /// What something was made into stands behind: 为, 成.
  case resultMark
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
  /// A deed that holds its object and takes no other: 立案, 结案.
  case labelVerbObject
  /// What persons are or hold, without naming them: 持证, 在编.
  case labelAttribute
  /// What a noun for persons ends with: 人员, 者.
  case labelPerson
  /// What the name of a body ends with: 中心, 所, 队.
  case bodyEnd
  /// A rate at which those who were served judge a service: 满意率.
  case satisfactionRate
  /// Who judges a service, and that they do: 群众, 评价.
  case rater
  /// A body whose own things are told of: 村, 社区, 部门.
  case labelBody
  /// A deed that has others do something: 组织, 聘请.
  case labelCausative
  /// Begins the occasion of a deed: 围绕, 通过, 在.
  case occasionOpener
  /// Ends the occasion of a deed: 为重点, 等渠道.
  case occasionCloser
  /// A word that the opener of an occasion is only a part of: 在册, 以案释法.
  case occasionWhole

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
  /// 由于, 因为: begins a reason told in passing.
  case circumstance
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
  /// 由于, 因为: opens a clause with the reason of what is weak
  case headCause
  /// 随着, 针对: opens a clause with the circumstance
  case headCircumstance
  /// 方面, 来看: ends a clause that only names a field
  case headField
  /// 里, 时: ends a clause that mostly says where or when
  case headPlace
  /// 但是, 同时: joins a clause to what stands before its point
  case headLink
  /// 虽, which grants something
  case concessive
  /// 此外, 其中: joins a quoted clause to what is not quoted
  case quotedLink
  /// 全部, 均: says something of what the clause before names
  case takesUp
  /// 上年, 去年: when an earlier trouble was named.
  case earlierYear

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
  /// Takes up a case: 立案, 受理
  case caseOpened
  /// Ends one: 结案, 办结
  case caseClosed
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
  /// Counts for a whole where it stands before a deed: 共, 累计
  case wholeCount
  /// Begins as 共 does, and counts nothing: 共同
  case wholeCountLookalike
  /// What makes a year a point in the past and not the time reported on: 以来, 印发
  case pastPoint
  /// Holds one time against another: 比, 同比, 由
  case timeContrast
  /// The year reported on, without a number: 今年
  case thisYear
  /// The year after: 明年
  case nextYear
  /// 是, 为: joins a year with what it is called
  case yearCopula
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

  // MARK: A user's own (no table)

  /// Says what a passage is about before all that the program goes by; the value is the theme's place in
  /// `Lexicon.themeCodes`.
  case theme
}

extension WordClass {
  /// How many classes there are.
  package static let count = allCases.count

  /// How many classes of the first sort there are; they come first.
  @inlinable package static var topicalCount: Int { Int(WordClass.planPreamble.rawValue) + 1 }

  /// Whether a word of this class inside a longer one of the same class does not count.
  @inlinable package var isTopical: Bool { Int(rawValue) < Self.topicalCount }

  /// The class that the tables call by this name.
  package init?(name: some StringProtocol) {
    guard let found = Self.byName[String(name)] else { return nil }
    self = found
  }

  private static let byName: [String: WordClass] = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
