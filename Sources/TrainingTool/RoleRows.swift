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

  init(_ townships: [AnnotatedTownship]) {
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
    var pieces: [(text: String, role: SentenceRole)] = []
    for place in scalars.indices where Self.stops.contains(scalars[place]) {
      if let piece = Self.piece(scalars[start..<place], marked[start..<place]) { pieces.append(piece) }
      start = place + 1
    }
    if let piece = Self.piece(scalars[start...], marked[start...]) { pieces.append(piece) }
    for (place, piece) in pieces.enumerated() {
      texts.append(piece.text)
      // A heading or a sentence that leads in does what it leads to.
      let next = place + 1 < pieces.count ? pieces[place + 1].role : .work
      let leads = piece.role == .work && next != .work && piece.text.unicodeScalars.count <= Self.longestLead
      roles.append(leads ? next : piece.role)
    }
  }

  /// What leads in to a part is no longer than this.
  private static let longestLead = 30

  /// A sentence with what it does; nil for scraps.
  private static func piece(
    _ scalars: ArraySlice<Unicode.Scalar>, _ marked: ArraySlice<SentenceRole>
  ) -> (text: String, role: SentenceRole)? {
    guard scalars.count >= 2 else { return nil }
    let counts = SentenceRole.allCases.dropFirst().map { role in (role, marked.count { $0 == role }) }
    let most = counts.max { $0.1 < $1.1 }
    let role = most.flatMap { Double($0.1) >= leastShare * Double(scalars.count) ? $0.0 : nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return (String(text), role ?? .work)
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
