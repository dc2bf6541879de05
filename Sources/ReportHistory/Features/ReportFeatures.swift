import Lexicon
import MarkedText
import Models
import ReportModel

/// One clause of a statement with what it is compared by.
struct ClauseFeatures {
  /// The statement's place in its list.
  let statement: Int
  /// Where it stands in the source.
  let span: Span
  /// Its words.
  let excerpt: Excerpt
  /// What it is compared by.
  let features: StatementFeatures
}

/// A report with everything that comparing needs, made once for all that it is compared with.
///
/// What only some comparisons ask for is made when it is first asked for. Not to be shared by threads.
package final class ReportFeatures {
  /// What was read, corrections in force.
  let report: Report
  /// Its text, marked once; what is compared is its reading text.
  let text: PooledText
  /// The measures, then the points: the shortcomings and the causes.
  let statements: [StatementFeatures]
  /// The clauses of the statements, in their order.
  let clauses: [ClauseFeatures]
  /// The statement of each clause.
  let statementOfClause: [Int]
  /// The clauses of each statement.
  let clausesOfStatement: [Range<Int>]
  /// The plans.
  let commitments: [StatementFeatures]
  /// The clauses of the plans, in their order.
  let commitmentClauses: [ClauseFeatures]
  /// The clauses of each plan.
  let clausesOfCommitment: [Range<Int>]
  /// The figures.
  let metrics: [MetricFeatures]
  /// The headings of the sections, without their numbers.
  let headings: [StatementFeatures]
  /// Which of several sections of the same text each section is.
  let twins: [SectionTwin]
  /// The pairs of characters of the sections' texts.
  let sectionPairs: [[Int32]]
  /// The pairs of characters of the whole text.
  let textPairs: [Int32]
  /// How many characters the source has.
  let sourceCount: Int

  private let statementExcerpts: [Excerpt]
  private let commitmentExcerpts: [Excerpt]
  private let headingExcerpts: [Excerpt]
  private let tools: HistoryTools

  /// Reads the features off the passages.
  ///
  /// - Complexity: O(n) in the text.
  init(
    _ passages: ReportPassages, reader: inout FeatureReader, tools: HistoryTools
  ) {
    func features(_ clause: ReportPassages.Clause) -> ClauseFeatures {
      ClauseFeatures(
        statement: clause.statement, span: clause.span, excerpt: clause.excerpt,
        features: reader.features(clause.excerpt))
    }
    report = passages.report
    text = passages.text
    self.tools = tools
    statementExcerpts = passages.statements
    commitmentExcerpts = passages.commitments
    headingExcerpts = passages.headings
    statements = passages.statements.map { reader.features($0) }
    clauses = passages.clauses.map(features)
    statementOfClause = clauses.map(\.statement)
    clausesOfStatement = Self.ranges(clauses, count: statements.count)
    clauseWords = [ClauseWords?](repeating: nil, count: clauses.count)
    remedyWords = [RemedyWords?](repeating: nil, count: statements.count)
    commitments = passages.commitments.map { reader.features($0) }
    commitmentClauses = passages.commitmentClauses.map(features)
    clausesOfCommitment = Self.ranges(commitmentClauses, count: commitments.count)
    metrics = tools.figures.features(passages, reader: &reader)
    headings = passages.headings.map { reader.features($0) }
    let text = passages.text
    let sections = passages.report.sections.map { section in
      let (heading, end) = (section.heading.span, max(section.heading.span.end, section.span.end))
      return (
        whole: text.marked.range(Span(heading.start, end)), own: text.marked.range(Span(heading.end, end))
      )
    }
    twins = SectionTwin.twins(sections.map { text.marked.units[text.marked.withoutBlanks($0.whole)] })
    sectionPairs = sections.map { reader.pairs(of: $0.own, in: text) }
    textPairs = reader.pairs(of: 0..<text.marked.count, in: text)
    sourceCount = passages.report.text.unicodeScalars.count
  }

  private static func ranges(_ clauses: [ClauseFeatures], count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for statement in 0..<count {
      var end = start
      while end < clauses.count, clauses[end].statement == statement { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// The theme that a user's words name in a statement; nil where they name none.
  func namedTheme(ofStatement place: Int) -> Theme? {
    let excerpt = statementExcerpts[place]
    return excerpt.text.marked.namedThemes(in: excerpt.range).first
  }

  // MARK: - As the models read them

  /// The statements as the models read them.
  package private(set) lazy var encodedStatements = encoded(statementExcerpts, clauses, clausesOfStatement)

  /// The plans as the models read them.
  package private(set) lazy var encodedCommitments = encoded(
    commitmentExcerpts, commitmentClauses, clausesOfCommitment)

  private lazy var barePoints = report.shortcomings.indices.map {
    EncodedPoint(encodedStatements.all[report.measures.count + $0], by: tools.models)
  }

  /// The plans beside the shortcomings.
  private(set) lazy var plans = ReportPlans(
    barePoints, plans: encodedCommitments,
    spans: (report.shortcomings.map(\.span), report.commitments.map(\.span)), by: tools.models)

  /// The shortcomings as the models read them.
  private(set) lazy var encodedPoints: [EncodedPoint] = barePoints.enumerated().map {
    plans.against($0.element, at: $0.offset)
  }

  /// By shortcoming: the likeliest ways in which it names two weaknesses, by itself alone; mostly none.
  private(set) lazy var likelyDivisions: [[LikelyDivision]] = report.shortcomings.indices.map { place in
    LikelyDivision.likeliest(words(ofPoint: place), at: place, plans: plans, by: tools.models)
  }

  /// Works out what points are gathered by, so that several threads may ask for it.
  func readPoints() { _ = (encodedStatements, encodedPoints, likelyDivisions, twinsByID) }

  /// The words of a shortcoming.
  func words(ofPoint place: Int) -> ArraySlice<UInt16> {
    statementExcerpts[report.measures.count + place].units
  }

  /// The words of a plan.
  func words(ofPlan place: Int) -> Excerpt { commitmentExcerpts[place] }

  private func encoded(
    _ excerpts: [Excerpt], _ clauses: [ClauseFeatures], _ ranges: [Range<Int>]
  ) -> EncodedStatements {
    let encoder = tools.models.encoder
    return EncodedStatements(
      zip(excerpts, ranges).map { excerpt, own in
        EncodedStatement(excerpt.units, clauses: clauses[own].map(\.excerpt.units), by: encoder)
      }, grams: encoder.table.count)
  }

  /// What the headings are about.
  private(set) lazy var headingMeanings: [Embedding] = headingExcerpts.map {
    tools.models.encoder.encode($0.units).embedding
  }

  /// Whether a statement tells of what was done, not of what is weak or why.
  func isDeed(_ statement: Int) -> Bool { statement < report.measures.count }

  /// Whether a statement names something weak.
  func isPoint(_ statement: Int) -> Bool {
    !isDeed(statement) && statement < report.measures.count + report.shortcomings.count
  }

  /// Which measures stand where the report tells how earlier problems were put right.
  private(set) lazy var isRectifying: [Bool] = {
    let sections = Set(report.sections.lazy.filter { $0.part == .rectification }.map(\.id))
    return report.measures.map { sections.contains($0.section ?? "") }
  }()

  /// The words around a clause of a statement, in which it is told how far a deed went: 已完成方案设计，尚未建成上线.
  func context(of clause: Int, in statement: Int) -> Range<Int> {
    let own = clausesOfStatement[statement]
    let place = own.lowerBound + clause
    return max(own.lowerBound, place - 1)..<min(own.upperBound, place + 3)
  }

  /// The words of clauses that follow each other, as the models read them.
  func vector(of clauses: Range<Int>) -> TextVector {
    var words: Units = []
    for clause in self.clauses[clauses] {
      if !words.isEmpty { words.append(.of(",")) }
      words += clause.excerpt.units
    }
    return TextVector(words, table: tools.models.encoder.table)
  }

  /// What the words around a clause of a statement tell; plans and weaknesses are answered by the same clauses, each of which
  /// is read once.
  func words(around clause: Int, in statement: Int) -> ClauseWords {
    let place = clausesOfStatement[statement].lowerBound + clause
    if let known = clauseWords[place] { return known }
    let range = context(of: clause, in: statement)
    let words = ClauseWords(
      vector(of: range), areDenied: clauses[range].contains { $0.excerpt.has(.notDone) }, by: tools.models)
    clauseWords[place] = words
    return words
  }

  /// What a statement tells of any weakness, read once for all that it may answer.
  func remedyWords(of statement: Int) -> RemedyWords {
    if let known = remedyWords[statement] { return known }
    let words = RemedyWords(encodedStatements.all[statement], by: tools.models)
    remedyWords[statement] = words
    return words
  }

  // No lazy properties, of which each change would copy the whole array.
  private var clauseWords: [ClauseWords?]
  private var remedyWords: [RemedyWords?]

  /// The statements, held against a plan of an earlier report.
  func answers(toPlan plan: Int, of earlier: ReportFeatures) -> AnswerSearch {
    let key = ObjectIdentifier(earlier)
    if let known = plansAnswered[key]?[plan] { return known }
    let search = AnswerSearch([earlier.encodedCommitments.all[plan]], in: encodedStatements)
    plansAnswered[key, default: [AnswerSearch?](repeating: nil, count: earlier.commitments.count)][plan] =
      search
    return search
  }

  /// By earlier report, all of which live as long as the history: what answers its plans, as far as it was asked.
  private var plansAnswered: [ObjectIdentifier: [AnswerSearch?]] = [:]

  /// What a shortcoming says, whole and clause by clause; to the models those are one of which it is the same.
  func wording(ofPoint place: Int) -> [ArraySlice<UInt16>] {
    [words(ofPoint: place)]
      + clauses[clausesOfStatement[report.measures.count + place]].map(\.excerpt.units)
  }

  /// The same for a plan.
  func wording(ofPlan place: Int) -> [ArraySlice<UInt16>] {
    [commitmentExcerpts[place].units]
      + commitmentClauses[clausesOfCommitment[place]].map(\.excerpt.units)
  }

  // MARK: - What was done

  /// How many of the clauses, the first ones, are of measures.
  var measureClauseCount: Int {
    report.measures.isEmpty ? 0 : clausesOfStatement[report.measures.count - 1].upperBound
  }

  /// The clauses of the measures.
  var measureClauses: ArraySlice<ClauseFeatures> { clauses[..<measureClauseCount] }

  /// Which of the clauses hold a digit.
  private(set) lazy var hasDigit = clauses.map(\.excerpt.hasDigit)

  /// Which clause of the measures each figure stands in.
  private(set) lazy var clauseOfMetric: [Int?] = metrics.map { metric in
    measureClauses.firstIndex { $0.span.overlap(metric.metric.number.span) > 0 }
  }

  /// Which of several sections of the same text each clause of the measures stands in.
  private(set) lazy var twinOfClause: [SectionTwin] = measureClauses.map { clause in
    twin(ofSection: report.measures[clause.statement].section)
  }

  private lazy var twinsByID = Dictionary(zip(report.sections.map(\.id), twins)) { first, _ in first }

  /// Which of several sections of the same text a section is, by its id; what stands in none is as what stands once.
  func twin(ofSection id: String?) -> SectionTwin { id.flatMap { twinsByID[$0] } ?? SectionTwin() }

  /// The statements by what they have.
  private(set) lazy var statementIndex = tools.index(statements)

  /// The clauses by what they have.
  private(set) lazy var clauseIndex = tools.index(clauses.map(\.features))

  /// The sections by the pairs of characters that their texts have.
  private(set) lazy var sectionPostings = tools.postings(sectionPairs)

  /// The headings by what they have.
  private(set) lazy var headingIndex = tools.index(headings)

  /// The plans by what they have.
  private(set) lazy var commitmentIndex = tools.index(commitments)

  /// What could be copied into a later report, and what may have been copied from an earlier one.
  private(set) lazy var copyable = Copying.clauses(of: self)

  /// The whole text, figures masked.
  private lazy var maskedText: Units = .masked(
    text.marked.units.filter { $0 != 0x20 && $0 != 0x0A }[...])

  /// Whether a passage stands somewhere in the text, figures masked.
  func says(_ passage: StatementFeatures) -> Bool {
    // Few passages have no pair that the text lacks, and only those are looked for.
    passage.pairs.allSatisfy(textPairs.hasSorted) && maskedText[...].holds(passage.masked)
  }

  /// Whether a clause of a later report stands here already, with no figure that could be new: it tells of nothing that was
  /// done since.
  ///
  /// Plans and weaknesses are answered by the same clauses, each of which is looked up once.
  func saidAlready(_ clause: Int, of later: ReportFeatures) -> Bool {
    let key = ObjectIdentifier(later)
    if let known = heldClauses[key]?[clause] { return known }
    let isSaid = !later.hasDigit[clause] && says(later.clauses[clause].features)
    heldClauses[key, default: [Bool?](repeating: nil, count: later.clauses.count)][clause] = isSaid
    return isSaid
  }

  /// By later report, all of which live as long as the history: which of its clauses stand here already.
  private var heldClauses: [ObjectIdentifier: [Bool?]] = [:]

  /// What a shortcoming is compared by, by its place among the shortcomings.
  func point(_ place: Int) -> StatementFeatures { statements[report.measures.count + place] }

  /// What a cause is compared by, by its place among the causes.
  func cause(_ place: Int) -> StatementFeatures {
    statements[report.measures.count + report.shortcomings.count + place]
  }

  /// A passage of the source at a span of the text.
  func passage(_ span: Span) -> Passage {
    Passage(text: text.marked.sourceText(text.marked.range(span)), span: span)
  }

  /// Whether a passage of the report says that something was not done.
  func denies(_ span: Span) -> Bool { text.marked.has(.notDone, in: text.marked.range(span)) }
}
