import Lexicon
import Models
import ReportHistory

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
  /// By point, in the order of the townships: the ways in which it may name two weaknesses.
  private(set) var divisions: [DivisionRows.Row] = []
  private(set) var promises: [Promise] = []
  private(set) var remedies: [Remedy] = []
  /// By township: its reports as models read them that have not seen it.
  private(set) var histories: [Int: TownshipHistory] = [:]

  /// Adds what there is of a township.
  mutating func add(_ township: AnnotatedTownship, number: Int, models: HistoryModels) {
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    histories[number] = history
    let points = township.points
    let encoded = points.map { history.encoded($0.place) }
    divisions.append(contentsOf: DivisionRows.rows(township, number: number, history, encoded, models))
    for one in points.indices {
      for other in points.indices where other > one {
        pairs.append(
          SamePointCase(
            township: number, one: one, other: other,
            features: PointLikeness.features(encoded[one], encoded[other]),
            isSame: !points[one].chains.isDisjoint(with: points[other].chains)))
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
}
