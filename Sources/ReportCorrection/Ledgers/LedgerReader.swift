package import ReportModel
import ReportReading

/// Makes corrections of what was written in a ledger about the reports of one township.
package struct LedgerReader {
  /// A cell that says nothing that can be taken, and what may stand there.
  package struct Refusal: Error, Hashable, Sendable {
    /// The row's number in the spreadsheet.
    package var row: Int
    /// What stands in the cell.
    package var cell: String
    /// Why it is not taken.
    package var reason: Reason

    /// Why a cell is not taken.
    package enum Reason: Error, Hashable, Sendable {
      /// Its words are none that are known.
      case words
      /// The reference of the row, or of the cell, is none.
      case reference(String)
      /// There is no report of the year at hand.
      case yearMissing(Int)
      /// The report has no such fact any more.
      case factGone(String)
      /// The verb does not go with what the row is about.
      case unfit
      /// The row is about facts of several years, and the cell does not say which is meant.
      case ambiguous([Int])
      /// What follows the verb is none of its values.
      case value
      /// The words of an overlooked point do not stand in the report, or in several places.
      case passage(year: Int)
      /// The words of an overlooked figure hold no number, or several.
      case number
      /// The link leads to a fact of another sort, or of the same report.
      case link
    }
  }

  /// What a row asks to be done to the corrections of one report.
  package enum Change: Hashable, Sendable {
    /// Put this in force, in place of what was said of the same.
    case put(CorrectionEntry)
    /// Take back what was overruled of a fact.
    case withdraw(FactAnchor)
  }

  /// The reports, corrected as they are now.
  private let reports: [Report]
  /// The same reports as read.
  private let read: [Report]

  /// Takes the reports of a township.
  ///
  /// - Parameters:
  ///   - reports: As they are now, with the corrections in force.
  ///   - read: As they were read, in the same order.
  package init(reports: [Report], read: [Report]) {
    self.reports = reports
    self.read = read
  }

  /// What a row asks for, by the year of the report whose corrections it changes.
  ///
  /// - Parameter sort: What sort of facts the ledger is about, for rows without a reference.
  package func changes(
    _ row: LedgerTable.Row, sort: StatementKind?
  ) -> Result<[(year: Int, change: Change)], Refusal> {
    Result { () throws(Refusal) in
      func refused(_ reason: Refusal.Reason) -> Refusal {
        Refusal(row: row.number, cell: row.correction, reason: reason)
      }
      guard let references = LedgerReference.all(in: row.references) else {
        throw refused(.reference(row.references))
      }
      guard let commands = LedgerCommand.commands(in: row.correction) else { throw refused(.words) }
      var changes: [(year: Int, change: Change)] = []
      for command in commands {
        do throws(Refusal.Reason) {
          changes += try self.changes(command, references, sort: sort)
        } catch {
          throw refused(error)
        }
      }
      return changes
    }
  }

  /// The sort of facts that a table's references are of.
  package static func sort(of table: LedgerTable) -> StatementKind? {
    LedgerReference.all(in: table.references)?.first?.id.flatMap { StatementKind(id: $0) }
  }

  /// A fact that a row is about.
  private struct Fact {
    var year: Int
    var id: String
    var anchor: FactAnchor
    var judged: Int?
  }

  private func report(of year: Int) throws(Refusal.Reason) -> Int {
    guard let place = reports.firstIndex(where: { $0.year == year }) else { throw .yearMissing(year) }
    return place
  }

  /// Finds a fact by its id and the checksum of its words; by the words alone where the id has moved.
  private func fact(_ reference: LedgerReference) throws(Refusal.Reason) -> Fact {
    let place = try report(of: reference.year)
    let id = reference.id ?? ""
    let name = "\(reference.year)/\(id)"
    guard let kind = StatementKind(id: id) else { throw .reference(name) }
    for report in [reports[place], read[place]] {
      func fact(_ id: String) -> Fact? {
        FactAnchor(id, in: report).map {
          Fact(year: reference.year, id: id, anchor: $0, judged: reference.judged)
        }
      }
      if report.checksum(of: id) == reference.sum || reference.sum == nil, let fact = fact(id) { return fact }
      let alike = report.facts(kind).filter { report.checksum(of: $0.id) == reference.sum }
      if alike.count == 1, let fact = fact(alike[0].id) { return fact }
    }
    throw .factGone(name)
  }

  private func changes(
    _ command: LedgerCommand, _ references: [LedgerReference], sort: StatementKind?
  ) throws(Refusal.Reason) -> [(year: Int, change: Change)] {
    switch command.verb {
    case .confirm: return []
    case .withdraw:
      var facts: [Fact] = []
      for reference in try meant(command, references) { facts.append(try fact(reference)) }
      if facts.isEmpty { throw .unfit }
      return facts.map { ($0.year, .withdraw($0.anchor)) }
    case .overrule(.added): return try added(command, references, sort: sort)
    case .overrule(let kind) where kind == .same || kind == .different:
      return try links(kind, command, references)
    case .overrule(let kind):
      var facts: [Fact] = []
      for reference in try meant(command, references) { facts.append(try fact(reference)) }
      guard !facts.isEmpty else { throw .unfit }
      let years = Set(facts.map(\.year)).sorted()
      // A value of two years' figures at once is no value of either.
      if years.count > 1, kind != .label { throw .ambiguous(years) }
      return try facts.map { fact throws(Refusal.Reason) in
        (fact.year, .put(try entry(kind, fact, command.argument)))
      }
    }
  }

  /// The references that a command is about: the one that it names, or those of the row, of the year that it names.
  private func meant(
    _ command: LedgerCommand, _ references: [LedgerReference]
  ) throws(Refusal.Reason) -> [LedgerReference] {
    guard let target = command.target else { return references }
    guard let id = target.id else {
      // Of a promise the year of the report that judges it may be meant as well.
      let own = references.filter { $0.year == target.year || $0.judged == target.year }
      if own.isEmpty { throw .reference(String(target.year)) }
      return own
    }
    // The row's own reference knows the checksum.
    return [references.first { $0.year == target.year && $0.id == id } ?? target]
  }

  private func entry(
    _ kind: Correction.Kind, _ fact: Fact, _ argument: String
  ) throws(Refusal.Reason) -> CorrectionEntry {
    let sort = fact.anchor.statement
    let metric = read.first { $0.year == fact.year }?.metrics.first { $0.id == fact.id }
    switch kind {
    case .value:
      guard sort == .metric else { throw .unfit }
      return CorrectionEntry(
        kind: kind, fact: fact.anchor, now: argument, was: metric.map { Corrector.written($0.value) })
    case .kind:
      guard sort == .metric else { throw .unfit }
      guard let word = LedgerCommand.metricKind(argument) else { throw .value }
      return CorrectionEntry(kind: kind, fact: fact.anchor, now: word.rawValue, was: metric?.kind.rawValue)
    case .indicator:
      guard sort == .metric else { throw .unfit }
      guard !argument.isEmpty else { throw .value }
      return CorrectionEntry(kind: kind, fact: fact.anchor, now: argument, was: metric?.indicator.label)
    case .label:
      guard sort == .shortcoming else { throw .unfit }
      guard !argument.isEmpty else { throw .value }
      return CorrectionEntry(kind: kind, fact: fact.anchor, now: argument)
    case .outcome:
      guard sort == .commitment, let judged = fact.judged else { throw .unfit }
      guard let word = LedgerCommand.outcome(argument) else { throw .value }
      return CorrectionEntry(
        kind: kind, fact: fact.anchor, other: CorrectionEntry.Other(year: judged), now: word.rawValue)
    case .removed: return CorrectionEntry(kind: kind, fact: fact.anchor)
    case .added, .same, .different: throw .unfit
    }
  }

  // MARK: - Overlooked facts

  private func added(
    _ command: LedgerCommand, _ references: [LedgerReference], sort: StatementKind?
  ) throws(Refusal.Reason) -> [(year: Int, change: Change)] {
    // A row that is there by such a correction says so again.
    if command.argument.isEmpty, !references.isEmpty { return [] }
    var words = command.argument.unicodeScalars.map(\.self)[...]
    var year = command.target?.year
    let (named, rest) = LedgerReference.leading(words)
    if year == nil, let named, named.id == nil {
      year = named.year
      words = rest
    }
    let isPause: (Unicode.Scalar) -> Bool = {
      $0.properties.isWhitespace || "：:，,".unicodeScalars.contains($0)
    }
    words = words.drop(while: isPause)
    while let last = words.last, isPause(last) { words = words.dropLast() }
    let years = Set(references.map(\.year))
    guard let year = year ?? (years.count == 1 ? years.first : nil) else {
      throw .ambiguous(reports.compactMap(\.year).sorted())
    }
    guard let sort = references.first?.id.flatMap({ StatementKind(id: $0) }) ?? sort else { throw .unfit }
    guard !words.isEmpty else { throw .value }
    let place = try report(of: year)
    let text = read[place].text
    let source = SolidText(text)
    let span = Self.quotations(of: words).lazy.compactMap { words in
      PassageAnchor(text: String(String.UnicodeScalarView(words))).span(in: source)
    }.first
    guard let span else { throw .passage(year: year) }
    var fact = FactAnchor(sort, passage: PassageAnchor(span, in: text))
    if sort == .metric {
      guard let figure = ReportReader.figure(in: span, of: read[place]) else { throw .number }
      fact = FactAnchor(figure, in: text)
    }
    return [(year, .put(CorrectionEntry(kind: .added, fact: fact)))]
  }

  /// What some words may quote: themselves, or what stands between the marks of quotation around them.
  private static func quotations(of words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let marks = "“”\"「」".unicodeScalars
    guard words.count > 2, let first = words.first, let last = words.last, marks.contains(first),
      marks.contains(last)
    else { return [words] }
    return [words, words.dropFirst().dropLast()]
  }

  // MARK: - Links

  private func links(
    _ kind: Correction.Kind, _ command: LedgerCommand, _ references: [LedgerReference]
  ) throws(Refusal.Reason) -> [(year: Int, change: Change)] {
    var pairs: [(Fact, Fact)] = []
    var own: [Fact] = []
    for reference in references where reference.judged == nil { own.append(try fact(reference)) }
    if let other = try linked(command) {
      // The nearest year of the row stands for it: the others are linked through it.
      let years = Set(own.map(\.year)).subtracting([other.year])
      let near = years.min { abs($0 - other.year) < abs($1 - other.year) }
      let sides = kind == .same ? own.filter { $0.year == near } : own.filter { $0.year != other.year }
      pairs = sides.map { ($0, other) }
      if pairs.isEmpty { throw .link }
    } else {
      guard kind == .different else { throw .value }
      for one in own { for other in own where one.year < other.year { pairs.append((one, other)) } }
      if pairs.isEmpty { throw .link }
    }
    return try pairs.map { one, other throws(Refusal.Reason) in
      let sort = one.anchor.statement
      guard one.year != other.year, sort == other.anchor.statement, sort == .metric || sort == .shortcoming
      else {
        throw .link
      }
      let (older, newer) = one.year < other.year ? (one, other) : (other, one)
      return (
        newer.year,
        .put(
          CorrectionEntry(
            kind: kind, fact: newer.anchor,
            other: CorrectionEntry.Other(year: older.year, fact: older.anchor)))
      )
    }
  }

  /// The fact of another report that a command names behind its verb.
  private func linked(_ command: LedgerCommand) throws(Refusal.Reason) -> Fact? {
    guard !command.argument.isEmpty else { return nil }
    guard let reference = LedgerReference.all(in: command.argument)?.first, reference.id != nil else {
      throw .reference(command.argument)
    }
    return try fact(reference)
  }
}
