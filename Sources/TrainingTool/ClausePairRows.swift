import Lexicon
import ModelTraining
import Models
import ReportHistory
import ReportModel

/// Clauses on what was done in two reports held against each other, with whether readers say that one continues the other.
struct ClausePairRows {
  /// Two clauses.
  struct Row {
    let township: Int
    let features: [Float]
    let isSame: Bool
  }

  private(set) var rows: [Row] = []

  /// Adds the clauses of a township of which readers say it.
  mutating func add(
    _ township: AnnotatedTownship, number: Int, models: HistoryModels, _ phrases: PhraseBank
  ) {
    let told = phrases.clauses.filter { township.isCalled($0.township) }
    if told.isEmpty { return }
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    for old in township.years.indices.dropLast() {
      let known = Dictionary(
        told.filter { $0.years == [township.years[old], township.years[old + 1]] }
          .map { ([$0.words.old, $0.words.new], $0.isSame) }
      ) { first, _ in first }
      if known.isEmpty { continue }
      for one in history.clauses(old: old, new: old + 1) {
        let words = Sides(township.reports[old], township.reports[old + 1]).words(one.spans)
        guard let isSame = known[[words.old, words.new]] else { continue }
        rows.append(Row(township: number, features: one.features, isSame: isSame))
      }
    }
  }

  /// The model, fitted to the townships that are not left out.
  func model(leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    TreeTrainer.model(
      rows.filter { !isLeft($0.township) }.map { (features: $0.features, truth: $0.isSame) }, rounds: 80,
      rate: 0.08, names: ClauseComparer.names)
  }

  // MARK: - What is to be labelled

  /// So many pairs of clauses of two reports are shown, of each degree of likeness.
  private static let shown = 20
  /// What is more alike is surely the same.
  private static let alike: Float = 0.92

  /// Pairs of clauses for readers: the township, the years, both clauses, both statements.
  static func unlabelled(_ township: AnnotatedTownship, _ models: HistoryModels) -> [String] {
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    return township.years.indices.dropLast().flatMap { old -> [String] in
      let reports = Sides(township.reports[old], township.reports[old + 1])
      let cases = history.clauses(old: old, new: old + 1).filter { $0.features[0] < alike }
        .sorted { $0.features[4] + $0.features[5] < $1.features[4] + $1.features[5] }
      let chosen = (0..<min(shown, cases.count)).map { step -> TownshipHistory.ClauseCase in
        // Ever more of the likelier ones, which are few.
        let share = Double(step) / Double(min(shown, cases.count))
        return cases[Int(Double(cases.count) * (1 - (1 - share) * (1 - share)))]
      }
      return chosen.map { one in
        let words = reports.words(one.spans)
        let wholes = Sides(
          reports.old.statement(around: one.spans.old), reports.new.statement(around: one.spans.new))
        return [
          township.group + "/" + township.name, township.years[old], township.years[old + 1], words.old,
          words.new,
          wholes.old, wholes.new,
        ].joined(separator: "\t")
      }
    }
  }
}

extension Sides where Value == Report {
  /// The words of both at two spans.
  fileprivate func words(_ spans: Sides<Span>) -> Sides<String> {
    Sides<String>(old.words(at: spans.old), new.words(at: spans.new))
  }
}

extension Report {
  fileprivate func words(at span: Span) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[span.start..<span.end]))
      .split(whereSeparator: \.isWhitespace).joined()
  }

  fileprivate func statement(around span: Span) -> String {
    measures.first { $0.span.contains(span) }.map { words(at: $0.span) } ?? words(at: span)
  }
}
