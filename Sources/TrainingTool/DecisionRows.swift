import Lexicon
import Models
import ReportHistory
import SeededRandom

/// What the decisions are made of, over all townships, each by models of texts that have not seen it.
struct DecisionRows {
  /// Two points, of different years or of one: what one report lists as two is not the same.
  struct SamePointCase {
    let township: Int
    /// Their places among the township's points.
    let one: Int
    let other: Int
    let features: [Float]
    let isSame: Bool
  }
  /// A point whose head is known.
  struct Head {
    let township: Int
    let head: FaultHead
    /// The way that names the fault as a reader does.
    let right: Int
  }
  /// A plan of which it is known what became of it.
  struct Promise {
    let township: Int
    let promise: PromiseCase
    /// By answer of the case: whether annotators rest their verdict on it.
    let answers: [Bool]
    let outcome: String
  }
  /// A weakness that is listed no more, against one later report.
  struct Remedy {
    let township: Int
    /// Its place among the township's weaknesses that are gone.
    let gone: Int
    let features: [[Float]]
    /// By statement: whether it calls the weakness put right.
    let isRemedy: [Bool]
    let meanings: [[Float]]
  }

  private(set) var pairs: [SamePointCase] = []
  /// The same two points by what their faults are called alone: many a report says no more.
  private(set) var shortPairs: [SamePointCase] = []
  /// Wordings of one field that are of the same fault or of two, by models that have not seen the field.
  private(set) var wordings: [(features: [Float], isSame: Bool)] = []
  private(set) var heads: [Head] = []
  /// By point, in the order of the townships: the ways in which it may name two weaknesses.
  private(set) var divisions: [DivisionRows.Row] = []
  /// The same of points that stand in no township.
  private(set) var phraseDivisions: [DivisionRows.Row] = []
  private(set) var promises: [Promise] = []
  private(set) var remedies: [Remedy] = []
  /// By township: its reports as models read them that have not seen it.
  private(set) var histories: [Int: TownshipHistory] = [:]

  /// Adds what there is of a township.
  mutating func add(
    _ township: AnnotatedTownship, number: Int, models: HistoryModels, _ phrases: PhraseBank
  ) {
    let name = township.group + "/" + township.name
    for row in phrases.heads where row.township == name {
      let head = FaultHead(row.text, by: models)
      guard let right = head.features.indices.first(where: { head.words($0) == row.head }) else { continue }
      heads.append(Head(township: number, head: head, right: right))
    }
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    histories[number] = history
    let points = township.points
    let encoded = points.map { history.encoded($0.place) }
    divisions.append(contentsOf: DivisionRows.rows(township, number: number, history, encoded, models))
    let called = Dictionary(
      phrases.heads.filter { $0.township == name }.map { ($0.text, EncodedPoint($0.head, by: models)) }
    ) { first, _ in first }
    for one in points.indices {
      for other in points.indices where other > one {
        let isSame = !points[one].chains.isDisjoint(with: points[other].chains)
        func pair(_ first: EncodedPoint, _ second: EncodedPoint) -> SamePointCase {
          SamePointCase(
            township: number, one: one, other: other, features: PointLikeness.features(first, second),
            isSame: isSame)
        }
        pairs.append(pair(encoded[one], encoded[other]))
        if let first = called[points[one].text], let second = called[points[other].text] {
          shortPairs.append(pair(first, second))
        }
      }
    }
    for year in township.years.indices.dropLast() {
      let own = township.promises.filter { $0.year == year }
      if own.isEmpty { continue }
      let cases = history.promises(old: year, new: year + 1)
      for promise in own {
        let answers = cases[promise.plan].answers.map { answer in
          promise.evidence.map {
            history.span(ofStatement: answer.statement, in: year + 1).answers($0)
          } ?? false
        }
        promises.append(
          Promise(
            township: number, promise: cases[promise.plan], answers: answers, outcome: promise.outcome))
      }
    }
    for (place, gone) in township.gone.enumerated() {
      for year in (gone.last + 1)..<township.years.count {
        let cases = history.remedies(of: gone.points.map { points[$0].place }, in: year)
        let isRemedy = cases.map { remedy in
          gone.resolved.map {
            $0.year == year
              && history.span(ofStatement: remedy.answer.statement, in: year).answers($0.span)
          } ?? false
        }
        remedies.append(
          Remedy(
            township: number, gone: place, features: cases.map(\.features), isRemedy: isRemedy,
            meanings: cases.map { [$0.answer.meaning, $0.answer.words] }))
      }
    }
  }

  /// Adds points that stand in no township, of one weakness or of two.
  mutating func addDivisions(_ phrases: [(text: String, second: Int?)], _ models: HistoryModels) {
    phraseDivisions += phrases.compactMap { DivisionRows.row($0, models) }
  }

  /// So many wordings of the same fault, and of another one of its field, are held against each.
  private static let (same, other) = (1, 2)

  /// Adds wordings of faults that look alike, and of such that do not, by models that have not seen them.
  mutating func addWordings(
    _ wordings: [(field: String, fault: String, text: String)], _ models: HistoryModels
  ) {
    var chance = SplitMix64(seed: 11)
    let points = wordings.map { EncodedPoint($0.text, by: models) }
    for (place, wording) in wordings.enumerated() {
      let field = wordings.indices.filter { $0 != place && wordings[$0].field == wording.field }
      func add(_ count: Int, isSame: Bool) {
        let fits = field.filter { (wordings[$0].fault == wording.fault) == isSame }
        for _ in 0..<(fits.isEmpty ? 0 : count) {
          let twin = points[fits[chance.below(fits.count)]]
          self.wordings.append((PointLikeness.features(points[place], twin), isSame))
        }
      }
      add(Self.same, isSame: true)
      add(Self.other, isSame: false)
    }
  }
}
