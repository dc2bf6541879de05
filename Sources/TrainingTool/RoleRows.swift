import ModelTraining
import Models
import ReportModel

/// The sentences of annotated reports with what each of them does.
///
/// They are cut from the text itself and not from what was read, so that the model does not learn from its own reading.
struct RoleRows {
  private var texts: [String] = []
  private var roles: [SentenceRole] = []

  /// Wordings that were written to learn from count less than what stands in a report.
  private static let phraseWeight: Float = 0.5
  /// A sentence is of the points that cover so much of it.
  private static let leastShare = 0.3
  private static let stops = Set("。；;！!？?\n".unicodeScalars)

  init(_ townships: [Township]) {
    for township in townships {
      for (index, year) in township.years.enumerated() {
        guard let gold = township.gold.reports[year] else { continue }
        add(township.reports[index].text, gold)
      }
    }
  }

  private mutating func add(_ text: String, _ gold: Gold.GoldReport) {
    let scalars = Array(text.unicodeScalars)
    var marked = [SentenceRole](repeating: .work, count: scalars.count)
    let quotes: [(SentenceRole, [String])] = [
      (.shortcoming, gold.shortcomings.map(\.quote)), (.cause, gold.causes.map(\.quote)),
      (.plan, gold.commitments.map(\.quote)),
    ]
    for (role, quotes) in quotes {
      for span in quotes.compactMap({ text.span(of: $0) }) {
        for place in span.start..<span.end { marked[place] = role }
      }
    }
    var start = 0
    for place in scalars.indices where Self.stops.contains(scalars[place]) {
      add(scalars[start..<place], marked[start..<place])
      start = place + 1
    }
    add(scalars[start...], marked[start...])
  }

  private mutating func add(_ scalars: ArraySlice<Unicode.Scalar>, _ marked: ArraySlice<SentenceRole>) {
    guard scalars.count >= 2 else { return }
    let counts = SentenceRole.allCases.dropFirst().map { role in (role, marked.count { $0 == role }) }
    let most = counts.max { $0.1 < $1.1 }
    let role = most.flatMap { Double($0.1) >= Self.leastShare * Double(scalars.count) ? $0.0 : nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    texts.append(String(text))
    roles.append(role ?? .work)
  }

  /// The model that tells what a sentence does.
  func model(_ phrases: PhraseBank, table: GramTable) -> LinearTextModel {
    var trainer = SoftmaxTrainer()
    trainer.strength = 5
    let all =
      zip(texts, roles).map { ($0, $1, Float(1)) }
      + phrases.weaknesses.map { ($0.text, .shortcoming, Self.phraseWeight) }
      + Set(phrases.promises.map(\.about)).sorted().map { ($0, .plan, Self.phraseWeight) }
    return trainer.model(
      all.map { TextVector($0.0, table: table) },
      shares: all.map { row in SentenceRole.allCases.map { $0 == row.1 ? 1 : 0 } },
      weights: all.map(\.2), classes: SentenceRole.allCases.map(\.name), table: table)
  }
}
