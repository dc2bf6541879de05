import Lexicon
import ModelTraining
import Models
import ReportHistory
import ReportModel

/// Parts of promises of several things, with whether readers say that the next report tells of them.
struct PartRows {
  /// A part.
  struct Row {
    let township: Int
    let features: [Float]
    let isUntold: Bool
  }

  private(set) var rows: [Row] = []

  /// Adds the parts of a township of which readers say it.
  mutating func add(
    _ township: AnnotatedTownship, number: Int, models: HistoryModels, _ phrases: PhraseBank
  ) {
    let told = phrases.toldParts.filter { township.isCalled($0.township) }
    if told.isEmpty { return }
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    for old in township.years.indices.dropLast() {
      let known = told.filter { $0.year == township.years[old] }
      if known.isEmpty { continue }
      for (plan, promise) in history.promises(old: old, new: old + 1).enumerated() {
        for part in promise.parts.parts where promise.parts.parts.count > 1 {
          let words = history.words(ofClause: part.clause, ofPlan: plan, in: old)
          guard let row = known.first(where: { words.contains($0.text) || $0.text.contains(words) }) else {
            continue
          }
          rows.append(Row(township: number, features: part.features, isUntold: row.isUntold))
        }
      }
    }
  }

  /// The model, fitted to the townships that are not left out.
  func model(leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    TreeTrainer.model(
      rows.filter { !isLeft($0.township) }.map { (features: $0.features, truth: $0.isUntold) }, rounds: 60,
      rate: 0.08, names: PromisedParts.partNames)
  }
}
