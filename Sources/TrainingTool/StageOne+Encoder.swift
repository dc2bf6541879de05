import ModelTraining
import Models
import ReportModel
import SeededRandom

/// What the encoder learns from.
extension StageOne {
  /// So many wordings of other things are held against what is asked.
  private static let distractors = 14

  /// A share for each theme, the first one most.
  static func shares(_ own: [String]) -> [Float] {
    var shares = [Float](repeating: 0, count: themes.count)
    for (place, theme) in own.enumerated() {
      if let at = themes.firstIndex(of: theme) { shares[at] = place == 0 ? 1 : 0.5 }
    }
    let all = shares.reduce(0, +)
    return all > 0 ? shares.map { $0 / all } : shares
  }

  static func themed(_ townships: [AnnotatedTownship], _ phrases: PhraseBank) -> [(
    text: String, themes: [String], weight: Float
  )] {
    var rows: [(text: String, themes: [String], weight: Float)] = []
    for township in townships {
      for year in township.years {
        guard let report = township.gold.reports[year] else { continue }
        rows += report.shortcomings.map { ($0.quote, $0.aspects, 1) }
        rows += report.commitments.map { ($0.quote, $0.themes, 1) }
        rows += report.sections.map { ($0.line, $0.themes, 0.7) }
      }
    }
    rows += phrases.weaknesses.map { ($0.text, $0.themes, 0.5) }
    return rows.filter { row in row.themes.contains { themes.contains($0) } }
  }

  static func addThemes(
    _ townships: [AnnotatedTownship], _ phrases: PhraseBank, _ library: inout TextLibrary,
    _ tasks: inout EncoderTasks
  ) {
    let rows = themed(townships, phrases)
    tasks.classes.append(
      EncoderTasks.Classes(
        texts: rows.map { library.number(of: $0.text) }, shares: rows.map { shares($0.themes) }))
  }

  static func addKinds(
    _ phrases: PhraseBank, _ library: inout TextLibrary, _ chance: inout SplitMix64,
    _ tasks: inout EncoderTasks
  ) {
    let kinds = Set(phrases.weaknesses.map(\.kind)).sorted()
    let numbers = phrases.weaknesses.map { library.number(of: $0.text) }
    let own = phrases.weaknesses.map { row in kinds.firstIndex(of: row.kind) ?? 0 }
    tasks.classes.append(
      EncoderTasks.Classes(
        texts: numbers,
        shares: own.map { kind in kinds.indices.map { $0 == kind ? 1 : 0 } }))
    let ofKind = kinds.indices.map { kind in numbers.indices.filter { own[$0] == kind }.map { numbers[$0] } }
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for (place, number) in numbers.enumerated() {
      let kind = own[place]
      let same = (0..<3).map { _ in ofKind[kind][chance.below(ofKind[kind].count)] }.filter { $0 != number }
      let others = (0..<distractors).map { _ in chance.below(kinds.count) }.filter { $0 != kind }.map {
        ofKind[$0][chance.below(ofKind[$0].count)]
      }
      let near = phrases.lookAlikes[place].map { numbers[$0] }
      candidates.append(same + others + near)
      right.append(same.map { _ in true } + (others + near).map { _ in false })
    }
    var queries = numbers
    for row in phrases.compounds {
      let both = row.kinds.compactMap { kinds.firstIndex(of: $0) }
      let same = both.flatMap { kind in (0..<2).map { _ in ofKind[kind][chance.below(ofKind[kind].count)] } }
      let others = (0..<distractors).map { _ in chance.below(kinds.count) }.filter { !both.contains($0) }.map
      {
        ofKind[$0][chance.below(ofKind[$0].count)]
      }
      queries.append(library.number(of: row.text))
      candidates.append(same + others)
      right.append(same.map { _ in true } + others.map { _ in false })
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }

  /// Of one field, what is the same fault against the others.
  static func addFaults(
    _ phrases: PhraseBank, _ library: inout TextLibrary, _ chance: inout SplitMix64,
    _ tasks: inout EncoderTasks
  ) {
    let rows = phrases.faults
    let numbers = rows.map { library.number(of: $0.text) }
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for (place, row) in rows.enumerated() {
      let field = rows.indices.filter { $0 != place && rows[$0].field == row.field }
      let same = field.filter { rows[$0].fault == row.fault }
      let near = field.filter { rows[$0].fault != row.fault }
      let far = (0..<distractors / 2).map { _ in chance.below(rows.count) }.filter {
        rows[$0].field != row.field
      }
      candidates.append((same + near + far).map { numbers[$0] })
      right.append(same.map { _ in true } + (near + far).map { _ in false })
    }
    tasks.lists.append(EncoderTasks.Lists(queries: numbers, candidates: candidates, right: right))
  }

  static func addChains(
    _ townships: [AnnotatedTownship], _ library: inout TextLibrary, _ tasks: inout EncoderTasks
  ) {
    var (ones, others): ([Int], [Int]) = ([], [])
    var same: [Float] = []
    for township in townships {
      let numbers = township.points.map { library.number(of: $0.text) }
      for one in numbers.indices {
        for other in numbers.indices where other > one {
          ones.append(numbers[one])
          others.append(numbers[other])
          same.append(township.points[one].chains.isDisjoint(with: township.points[other].chains) ? 0 : 1)
        }
      }
    }
    tasks.pairs.append(EncoderTasks.Pairs(ones: ones, others: others, same: same, weight: 3))
  }

  static func addAnswers(
    _ townships: [AnnotatedTownship], _ library: inout TextLibrary, _ tasks: inout EncoderTasks
  ) {
    var queries: [Int] = []
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    for township in townships {
      for promise in township.promises {
        guard let evidence = promise.evidence else { continue }
        let next = township.reports[promise.year + 1]
        let statements =
          next.measures.map { ($0.text, $0.span) } + next.shortcomings.map { ($0.text, $0.span) }
          + next.causes.map { ($0.text, $0.span) }
        queries.append(library.number(of: promise.text))
        candidates.append(statements.map { library.number(of: $0.0) })
        right.append(statements.map { $0.1.answers(evidence) })
      }
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }

  /// What was said of one thing against what was said of others.
  static func addStatements(
    _ statements: [PhraseBank.Statement], none: String, _ library: inout TextLibrary,
    _ chance: inout SplitMix64, _ tasks: inout EncoderTasks
  ) {
    var queries: [Int] = []
    var candidates: [[Int]] = []
    var right: [[Bool]] = []
    let byID = Dictionary(grouping: statements, by: \.id)
    let ids = byID.keys.sorted()
    for id in ids {
      let own = byID[id] ?? []
      let wrong = own.filter { $0.label == none }
      for statement in own where statement.label != none {
        let others = (0..<distractors).map { _ in ids[chance.below(ids.count)] }.filter { $0 != id }
          .compactMap { other -> PhraseBank.Statement? in
            let all = byID[other] ?? []
            return all.isEmpty ? nil : all[chance.below(all.count)]
          }
        queries.append(library.number(of: statement.about))
        candidates.append(([statement] + wrong + others).map { library.number(of: $0.text) })
        right.append([true] + (wrong + others).map { _ in false })
      }
    }
    tasks.lists.append(EncoderTasks.Lists(queries: queries, candidates: candidates, right: right))
  }
}
