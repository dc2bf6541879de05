import Lexicon
import Models

/// What all comparisons within one history share.
struct HistoryTools {
  /// The words.
  let lexicon: Lexicon
  /// The trained models.
  let models: HistoryModels
  /// The likeness of statements.
  let similarity: Similarity
  /// The same for whole statements, which are asked for in between.
  let statementSimilarity: Similarity
  /// What figures are compared by, as far as it is the same for all reports.
  let figures: FigureTables
  /// What points are called.
  let faults: FaultNames
  /// How many pairs of characters there are.
  let pairCount: Int
  /// What a person overruled of links and verdicts.
  let overrules: Overrules

  /// Indexes passages.
  func index(_ passages: [StatementFeatures]) -> PassageIndex {
    PassageIndex(passages, conceptCount: similarity.concepts.weights.count, pairCount: pairCount)
  }

  /// Indexes rows of pairs.
  func postings(_ rows: [[Int32]]) -> Postings { Postings(rows, limit: pairCount) }

  /// Tells what is rare from passages.
  func rarity(over passages: some Sequence<[Int32]>) -> Rarity {
    Rarity(over: passages, pairCount: pairCount)
  }
}
