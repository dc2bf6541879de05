import MarkedText
import ReportCorrection
import ReportHistory
import ReportReading
import SnapshotStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A part of the project that takes whatever comes, with inputs made for it and what must hold of every one.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case marking, reading, comparing, html, docx, snapshots, corrections, ledgers

  /// The input of a seed; the same seed gives the same input everywhere.
  package func input(seed: UInt64) -> FuzzInput {
    var generator = ReportGenerator(seed: seed)
    let year = 2020 + generator.below(5)
    let report = generator.report(year)
    switch self {
    case .marking, .reading, .snapshots:
      return FuzzInput(pieces: generator.damaged(report))
    case .comparing, .corrections:
      let later = generator.below(3) == 0 ? report : generator.report(year + 1)
      return FuzzInput(
        pieces: generator.damaged(report) + [FuzzInput.break] + generator.damaged(later))
    case .html: return FuzzInput(pieces: PagePieces.make(&generator, report))
    case .docx: return FuzzInput(pieces: WordPieces.make(&generator, report))
    case .ledgers:
      return FuzzInput(pieces: LedgerPieces.make(&generator))
    }
  }

  /// What is wrong with what the part makes of an input; nil where all holds.
  ///
  /// - Parameter seed: What random choices beside the input are made by.
  package func fault(of input: FuzzInput, seed: UInt64) -> String? {
    let texts = input.texts
    switch self {
    case .marking: return Oracle.marking(texts[0])
    case .reading: return Oracle.reading(texts[0])
    case .comparing: return Oracle.comparing(texts[0], texts.count > 1 ? texts[1] : texts[0])
    case .html: return Oracle.page(texts[0], seed: seed)
    case .docx: return Oracle.wordFile(texts, seed: seed)
    case .snapshots: return Oracle.snapshot(texts[0], seed: seed)
    case .corrections: return Oracle.corrections(texts[0], texts.count > 1 ? texts[1] : texts[0], seed: seed)
    case .ledgers: return Oracle.ledger(texts[0])
    }
  }

  /// Runs the inputs of some seeds; returns the first that is amiss, made as small as it gets.
  package func failure(seeds: some Sequence<UInt64>) -> (seed: UInt64, fault: String, input: FuzzInput)? {
    for seed in seeds {
      let input = input(seed: seed)
      guard let fault = fault(of: input, seed: seed) else { continue }
      let least = input.shrunk { self.fault(of: $0, seed: seed) != nil }
      return (seed, self.fault(of: least, seed: seed) ?? fault, least)
    }
    return nil
  }
}
