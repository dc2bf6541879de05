package import ReportModel
import ReportReading

/// Puts corrections in force: on each report between reading and history, with the facts that they name found anew.
package struct Corrector {
  /// A report with the corrections that lie beside it.
  package struct Input {
    /// The report as read.
    package var report: Report
    /// The corrections.
    package var entries: [CorrectionEntry]

    /// Makes an input.
    package init(report: Report, entries: [CorrectionEntry]) {
      self.report = report
      self.entries = entries
    }
  }

  /// The reports, corrected, in the order given.
  package private(set) var reports: [Report]
  /// By report: the corrections that no longer fit, since their words do not stand there any more.
  package private(set) var misfits: [[CorrectionEntry]]

  private var solids: [SolidText]

  /// Corrects reports.
  ///
  /// - Parameters:
  ///   - inputs: The reports, of any townships, with their corrections.
  ///   - areOfOneTownship: Whether two of them, by their places, are reports of one township.
  /// - Complexity: O(n·m) in the texts and the corrections.
  package init(_ inputs: [Input], areOfOneTownship: (Int, Int) -> Bool) {
    reports = inputs.map(\.report)
    misfits = inputs.map { _ in [] }
    // What needs no correction costs nothing.
    let isNeeded = inputs.contains { !$0.entries.isEmpty }
    solids = isNeeded ? reports.map { SolidText($0.text) } : []
    for (place, input) in inputs.enumerated() where !input.entries.isEmpty {
      addFacts(input.entries, at: place)
    }
    var links: [(place: Int, entry: CorrectionEntry, ref: String)] = []
    for (place, input) in inputs.enumerated() where !input.entries.isEmpty {
      let isLink: (CorrectionEntry) -> Bool = { $0.kind == .same || $0.kind == .different }
      for entry in input.entries where isLink(entry) {
        switch entry.fact.target(in: reports[place], solids[place]) {
        case .fact(let id): links.append((place, entry, id))
        case .unread, .gone: misfits[place].append(entry)
        }
      }
    }
    for link in links {
      guard let other = link.entry.other, let fact = other.fact else { continue }
      let place = reports.indices.first {
        reports[$0].year == other.year && $0 != link.place && areOfOneTownship($0, link.place)
      }
      // Without the other year's report there is nothing to link.
      guard let place, let year = reports[link.place].year else { continue }
      guard case .fact(let id) = fact.target(in: reports[place], solids[place]) else {
        misfits[link.place].append(link.entry)
        continue
      }
      note(Correction(kind: link.entry.kind, ref: link.ref, other: "\(other.year)/\(id)"), at: link.place)
      note(Correction(kind: link.entry.kind, ref: id, other: "\(year)/\(link.ref)"), at: place)
    }
    for (place, input) in inputs.enumerated() where !input.entries.isEmpty {
      // What is removed goes last, so that it is found until then.
      for entry in input.entries where entry.kind != .removed { change(entry, at: place) }
      for entry in input.entries where entry.kind == .removed { change(entry, at: place) }
    }
    for place in reports.indices { reports[place].corrections?.sort(by: Self.inOrder) }
  }

  private static func inOrder(_ left: Correction, _ right: Correction) -> Bool {
    func key(_ correction: Correction) -> (Int, String, String, String) {
      (
        Int(correction.ref.drop { !$0.isNumber }) ?? 0, correction.ref, correction.kind.rawValue,
        correction.other ?? ""
      )
    }
    return key(left) < key(right)
  }

  private mutating func note(_ correction: Correction, at place: Int) {
    var corrections = reports[place].corrections ?? []
    if !corrections.contains(correction) { corrections.append(correction) }
    reports[place].corrections = corrections
  }

  // MARK: - Facts that were overlooked

  private mutating func addFacts(_ entries: [CorrectionEntry], at place: Int) {
    for entry in entries where entry.kind == .added {
      switch entry.fact.target(in: reports[place], solids[place]) {
      case .fact(let id): note(Correction(kind: .added, ref: id), at: place)
      case .unread(let span):
        if let id = reports[place].add(entry.fact, at: span, in: solids[place]) {
          note(Correction(kind: .added, ref: id), at: place)
        } else {
          misfits[place].append(entry)
        }
      case .gone: misfits[place].append(entry)
      }
    }
  }

  // MARK: - What was read otherwise

  private mutating func change(_ entry: CorrectionEntry, at place: Int) {
    if [.added, .same, .different].contains(entry.kind) { return }
    switch entry.fact.target(in: reports[place], solids[place]) {
    case .fact(let id): change(id, entry, at: place)
    case .unread:
      // What is not read any more need not be removed.
      if entry.kind != .removed { misfits[place].append(entry) }
    case .gone: misfits[place].append(entry)
    }
  }

  private mutating func change(_ id: String, _ entry: CorrectionEntry, at place: Int) {
    var correction = Correction(kind: entry.kind, ref: id, now: entry.now)
    switch entry.kind {
    case .value:
      guard let value = entry.now.flatMap({ Double($0) }) else { return }
      correction.was = reports[place].overrule(id) { metric in
        defer { (metric.value, metric.range) = (value, nil) }
        return Self.written(metric.value)
      }
      correction.now = Self.written(value)
      reports[place].dropFindings(on: id)
    case .kind:
      guard let kind = entry.now.flatMap(MetricKind.init) else { return }
      correction.was = reports[place].overrule(id) { metric in
        defer { metric.kind = kind }
        return metric.kind.rawValue
      }
      reports[place].dropFindings(on: id)
    case .indicator:
      guard let label = entry.now else { return }
      // A name that another figure bears is that figure's indicator.
      let known = reports.lazy.flatMap(\.metrics).first { $0.indicator.label == label && $0.id != id }
      correction.was = reports[place].overrule(id) { metric in
        defer {
          metric.indicator = Indicator(code: known?.indicator.code ?? metric.indicator.code, label: label)
        }
        return metric.indicator.label
      }
    case .removed:
      reports[place].remove(id)
    case .outcome: correction.other = entry.other.map { String($0.year) }
    case .label, .added, .same, .different: break
    }
    note(correction, at: place)
  }

  /// A number without the point that whole ones do not need.
  static func written(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}

extension Report {
  /// Changes a figure; returns what the change returns, nil where there is no such figure.
  fileprivate mutating func overrule(_ id: String, _ change: (inout Metric) -> String) -> String? {
    metrics.firstIndex { $0.id == id }.map { change(&metrics[$0]) }
  }

  /// Takes back what was found by a figure that was read wrongly.
  fileprivate mutating func dropFindings(on id: String) { findings.removeAll { $0.metrics.contains(id) } }

  /// Removes a figure or point and what refers to it.
  fileprivate mutating func remove(_ id: String) {
    metrics.removeAll { $0.id == id }
    shortcomings.removeAll { $0.id == id }
    causes.removeAll { $0.id == id }
    commitments.removeAll { $0.id == id }
    for place in causes.indices where causes[place].shortcoming == id { causes[place].shortcoming = nil }
    for place in commitments.indices { commitments[place].metrics.removeAll { $0 == id } }
    dropFindings(on: id)
  }

  /// Adds a fact where it stands among the others; nil where the words tell none, or one of that id is there.
  fileprivate mutating func add(_ fact: FactAnchor, at span: Span, in source: SolidText) -> String? {
    if fact.statement == .metric {
      guard let figure = ReportReader.figure(in: span, of: self),
        !metrics.contains(where: { $0.id == figure.id }),
        source.range(of: figure.number.span).lowerBound == source.range(of: span).lowerBound + fact.offset
      else { return nil }
      metrics.insert(
        figure, at: metrics.firstIndex { $0.number.span > figure.number.span } ?? metrics.endIndex)
      for place in commitments.indices where commitments[place].span.contains(figure.number.span) {
        commitments[place].metrics.append(figure.id)
      }
      return figure.id
    }
    let id = fact.statement.letter + String(span.start)
    guard !facts(fact.statement).contains(where: { $0.id == id }) else { return nil }
    add(fact.statement, id: id, span: span)
    return id
  }

  /// Adds a point where it stands among the others.
  fileprivate mutating func add(_ kind: StatementKind, id: String, span: Span) {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.start)
    let words = String(scalars[start..<scalars.index(start, offsetBy: span.count)])
    let home = sections.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
    func insert<Point: Statement>(_ point: Point, into points: inout [Point]) {
      points.insert(point, at: points.firstIndex { $0.span > span } ?? points.endIndex)
    }
    switch kind {
    case .metric: break
    case .shortcoming:
      insert(
        Shortcoming(id: id, section: home?.id, aspects: home?.themes ?? [], text: words, span: span),
        into: &shortcomings)
    case .cause:
      insert(Cause(id: id, section: home?.id, shortcoming: nil, text: words, span: span), into: &causes)
    case .commitment:
      let figures = metrics.filter { span.contains($0.number.span) }.map(\.id)
      insert(
        Commitment(
          id: id, section: home?.id, themes: home?.themes ?? [], metrics: figures, text: words, span: span),
        into: &commitments)
    }
  }
}
