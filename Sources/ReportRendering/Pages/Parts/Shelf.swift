import ReportModel

/// The reports that a page rests on, and the passages that it links to beyond their facts.
struct Shelf {
  /// The reports, oldest first.
  let volumes: [Volume]
  /// The language of the page.
  let language: Language
  /// Passages that are no facts of their own but are linked to, by report.
  private var extras: [String: [Span]] = [:]

  /// Makes a shelf of reports in the order given; equal or unknown years are told apart by letters.
  init(_ reports: [Report], language: Language) {
    self.language = language
    var seen: [String: Int] = [:]
    let names = reports.map { $0.year.map(String.init) ?? Words.unknownYear(language) }
    let counts = Dictionary(grouping: names, by: \.self).mapValues(\.count)
    volumes = zip(reports, names).map { report, name in
      let base = report.year.map(String.init) ?? "x"
      guard counts[name, default: 1] > 1 else { return Volume(report, key: base, name: name) }
      let count = seen[name, default: 0]
      seen[name] = count + 1
      let letter = count < 26 ? String(UnicodeScalar(UInt8(97 + count))) : "z\(count)"
      return Volume(report, key: base + letter, name: "\(name)(\(letter))")
    }
  }

  /// The latest report of a year.
  func volume(of year: Int) -> Volume? { volumes.last { $0.report.year == year } }

  /// Makes a run that tells where a fact stands and leads to it.
  func reference(_ id: String, in volume: Volume) -> Run {
    guard let place = volume.place(of: id) else { return .quiet("\(volume.name)/\(id)") }
    return Run(
      text: words(place, in: volume), short: volume.name, style: .quiet,
      link: volume.anchor(id).map(Link.anchor), isWhole: true)
  }

  /// The report's name and a place in it.
  private func words(_ place: Place, in volume: Volume) -> String {
    (volume.name + " " + place.label(language)).trimmedEnd
  }

  /// Makes a run that tells where a fact stands in a report that is named beside it, and leads to it.
  func place(_ id: String, in volume: Volume) -> Run {
    var run = reference(id, in: volume)
    run.text = volume.place(of: id)?.label(language) ?? run.text
    return run
  }

  /// Runs for references in the order in which a reader of the reports comes upon what they stand for: each place
  /// once, adjoining ones joined, unknown references last.
  func references(_ references: [String]) -> [Run] {
    var known: [(volume: Int, start: Int, id: String, place: Place)] = []
    var unknown: [Run] = []
    for reference in references {
      if let (volume, id) = found(reference), let place = volumes[volume].place(of: id) {
        known.append((volume, volumes[volume].passages[id]?.span.start ?? 0, id, place))
      } else {
        unknown.append(.quiet(reference))
      }
    }
    known.sort { ($0.volume, $0.start, $0.id) < ($1.volume, $1.start, $1.id) }
    var told: [(volume: Int, id: String, place: Place)] = []
    for (volume, _, id, place) in known {
      if let last = told.last, last.volume == volume {
        if last.place.label == place.label { continue }
        if let both = last.place.joined(with: place) {
          told[told.count - 1].place = both
          continue
        }
      }
      told.append((volume, id, place))
    }
    return told.map { volume, id, place in
      var run = self.reference(id, in: volumes[volume])
      run.text = words(place, in: volumes[volume])
      return run
    } + unknown
  }

  /// The report and the fact that a reference such as `2023/q8` stands for.
  private func found(_ reference: String) -> (volume: Int, id: String)? {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let year = Int(parts[0]),
      let volume = volumes.lastIndex(where: { $0.report.year == year && $0.anchor(parts[1]) != nil })
    else { return nil }
    return (volume, parts[1])
  }

  /// Quotes a fact.
  func evidence(_ id: String, in volume: Volume, label: [Run] = []) -> Block? {
    guard let passage = volume.passages[id] else { return nil }
    return .evidence(Evidence(label: label, text: passage.text.oneLine, reference: reference(id, in: volume)))
  }

  /// Quotes a passage that is no fact of its own, and gives it an anchor.
  mutating func evidence(_ passage: Passage, in volume: Volume, label: [Run] = []) -> Block {
    .evidence(
      Evidence(label: label, text: passage.text.oneLine, reference: cite(passage.span, in: volume)))
  }

  /// Makes a run that tells where a span stands and leads to it, and gives it an anchor.
  mutating func cite(_ span: Span, in volume: Volume) -> Run {
    extras[volume.key, default: []].append(span)
    return Run(
      text: words(volume.place(of: span), in: volume), short: volume.name, style: .quiet,
      link: .anchor(Self.anchor(of: span, in: volume)), isWhole: true)
  }

  /// The full text of a report with all anchors, folded.
  func fullText(of volume: Volume) -> Block {
    let report = volume.report
    let count = report.text.unicodeScalars.count
    var marks: [SourceBlock.Mark] = []
    func mark(_ span: Span, _ anchor: String, _ kind: SourceBlock.Mark.Kind) {
      let start = min(max(span.start, 0), count)
      marks.append(
        SourceBlock.Mark(range: start..<min(max(span.end, start), count), anchor: anchor, kind: kind))
    }
    func mark(_ statements: [some Statement], _ kind: SourceBlock.Mark.Kind) {
      for statement in statements { mark(statement.span, Anchor.name(volume.key, statement.id), kind) }
    }
    for section in report.sections {
      mark(section.heading.span, Anchor.name(volume.key, section.id), .heading)
    }
    mark(report.measures, .measure)
    mark(report.metrics, .metric)
    mark(report.shortcomings, .shortcoming)
    mark(report.causes, .cause)
    mark(report.rectifications, .rectification)
    mark(report.commitments, .commitment)
    for span in Set(extras[volume.key] ?? []).sorted() {
      mark(span, Self.anchor(of: span, in: volume), .evidence)
    }
    let title = [Run.strong(Words.fullText(language)), .text(" "), .text(volume.name)]
    return .fold(
      Fold(
        summary: title, blocks: [.source(SourceBlock(text: report.text, marks: marks))],
        reach: .hypertextOnly, isOpen: true, anchor: Anchor.name("text", volume.key)))
  }

  /// The full texts of all reports.
  func fullTexts() -> [Block] { volumes.map { fullText(of: $0) } }

  /// The passages that are no facts of their own but are linked to.
  func citations(in volume: Volume) -> [Span] { Set(extras[volume.key] ?? []).sorted() }

  /// The name that links to a passage that is no fact lead to.
  static func anchor(of span: Span, in volume: Volume) -> String {
    Anchor.name(volume.key, "e\(span.start)", "\(span.end)")
  }
}
