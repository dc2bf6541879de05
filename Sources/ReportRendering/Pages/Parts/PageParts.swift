import ReportModel

/// Blocks that several pages share.
enum PageParts {
  /// The badge of an invented township, empty where it is real.
  static func badge(_ isFictional: Bool, language: Language, all: Bool = true) -> [Block] {
    guard isFictional else { return [] }
    let words = all ? Words.fictionalNote : Words.fictionalSome
    return [.note(Note(kind: .badge, runs: [.text(words(language))]))]
  }

  /// What is to be known of years, a note each.
  static func notes(_ notes: [YearNote]?, language: Language) -> [Block] {
    (notes ?? []).map { note in
      .note(Note(kind: .warning, runs: [.text(language == .zh ? note.text : note.textEnglish)]))
    }
  }

  /// A heading of a part of the page with how many things stand in it.
  static func heading(_ title: Label, count: Int? = nil, language: Language, anchor: String? = nil) -> Block {
    var runs: [Run] = [.text(title(language))]
    if let count { runs.append(.quiet(" (\(count))")) }
    return .heading(Heading(level: 2, runs: runs, anchor: anchor))
  }

  /// A heading below a part.
  static func subheading(_ title: Label, count: Int? = nil, language: Language) -> Block {
    var runs: [Run] = [.text(title(language))]
    if let count { runs.append(.quiet(" (\(count))")) }
    return .heading(Heading(level: 3, runs: runs, anchor: nil))
  }

  /// Sentences with the references that they rest on; one that goes on from another stands on its line.
  ///
  /// - Parameters:
  ///   - lines: The claims.
  ///   - sources: The reports.
  ///   - township: The township that they are of, where each begins with the name of its group; nil where a heading does.
  static func summary(
    _ lines: some Collection<SummaryLine>, sources: PageSources, namesGroupsOf township: Township? = nil
  ) -> Block {
    var sentences: [(group: SummaryGroup?, words: String, refs: [String])] = []
    for line in lines {
      let words = line.text(in: sources.language) + sources.gloss(of: line)
      if line.continues, var last = sentences.popLast() {
        last.words += groupMark(sources.language) + words
        last.refs += (line.refs + line.quoted).filter { !last.refs.contains($0) }
        sentences.append(last)
      } else {
        // How many promises came to what rests on all of them, which stand in a table of their own.
        sentences.append(
          (line.kind.group, words, line.kind == .promisesCounted ? [] : line.refs + line.quoted))
      }
    }
    return .list(
      ItemList(
        items: sentences.map { sentence in
          var runs: [Run] = [.text(sentence.words)]
          if let township, let group = sentence.group {
            let name = group.label(of: township)(sources.language)
            runs.insert(.strong(sources.language == .zh ? "【\(name)】" : "[\(name)] "), at: 0)
          }
          return ItemList.Item(runs: runs + references(sentence.refs, sources: sources))
        }))
  }

  /// The claims of a comparison under the names of their groups.
  static func groupedSummary(_ lines: [SummaryLine], of township: Township, sources: PageSources)
    -> [Block]
  {
    var blocks: [Block] = []
    var rest = lines[...]
    while let first = rest.first {
      let own = rest.prefix { $0.continues || $0.kind.group == first.kind.group }
      if let group = first.kind.group {
        blocks.append(subheading(group.label(of: township), language: sources.language))
      }
      blocks.append(summary(own, sources: sources))
      rest = rest.dropFirst(own.count)
    }
    return blocks
  }

  /// So many places of one report are told behind a sentence.
  private static let mostReferences = 4

  /// The numbers that tell references to one report apart.
  private static let numerals = ["①", "②", "③", "④", "⑤", "⑥"]

  /// References in brackets behind a sentence, at most a handful of each report; each place comes once, and a report's
  /// name once for all its places.
  static func references(_ references: [String], sources: PageSources) -> [Run] {
    let known = sources.references(references)
    guard !known.isEmpty else { return [] }
    var told: [String?: Int] = [:]
    let shown = known.filter { reference in
      told[reference.short, default: 0] += 1
      return told[reference.short, default: 0] <= mostReferences
    }
    let counts = Dictionary(grouping: shown.compactMap(\.short), by: \.self).mapValues(\.count)
    var numbers: [String: Int] = [:]
    var runs: [Run] = [.quiet(sources.language == .zh ? "（" : " (")]
    for (index, reference) in shown.enumerated() {
      var reference = reference
      if index > 0 {
        let isSameReport = reference.short != nil && reference.short == shown[index - 1].short
        runs.append(.quiet(isSameReport ? listMark(sources.language) : groupMark(sources.language)))
        if isSameReport, let name = reference.short { reference.text.removeFirst(name.count + 1) }
      }
      if let short = reference.short, counts[short, default: 0] > 1 {
        reference.short = short + numerals[numbers[short, default: 0]]
        numbers[short, default: 0] += 1
      }
      runs.append(reference)
    }
    if known.count > shown.count { runs.append(.quiet(" +\(known.count - shown.count)")) }
    return runs + [.quiet(sources.language == .zh ? "）" : ")")]
  }

  /// The mark between things of one kind.
  static func listMark(_ language: Language) -> String { language == .zh ? "，" : ", " }

  /// The mark between groups of things.
  static func groupMark(_ language: Language) -> String { language == .zh ? "；" : "; " }

  /// What is wrong in one report, each with its passage.
  static func findings(_ findings: [Finding], in source: PageSource, sources: inout PageSources) -> Block {
    var items: [ItemList.Item] = []
    for finding in findings {
      var blocks: [Block] = []
      if let span = finding.span, !finding.text.isEmpty {
        blocks.append(sources.evidence(Passage(text: finding.text, span: span), in: source))
      }
      items.append(
        ItemList.Item(
          runs: [
            Run(text: finding.kind.label(sources.language), style: .warning),
            .text(separator(sources.language)), .text(finding.message(in: sources.language)),
          ], sign: nil, blocks: blocks))
    }
    return .list(ItemList(items: items))
  }

  /// The mark between a label and what it labels.
  static func separator(_ language: Language) -> String { language == .zh ? "：" : ": " }

  /// Folds with names of their own as folded parts of a page.
  static func screen(_ folds: [Block]) -> [ScreenPart] {
    folds.map { block in
      guard case .fold(let fold) = block else { return .block(block) }
      return .part(
        PagePart(
          anchor: fold.anchor ?? "", title: fold.summary.map(\.text).joined(),
          contents: fold.blocks.map(ScreenPart.block), isFolded: true))
    }
  }

  /// A heading and what follows it as a part of a page; nothing without a heading.
  static func part(_ blocks: [Block], isFolded: Bool = false) -> [ScreenPart] {
    guard case .heading(let heading)? = blocks.first else { return [] }
    return [
      .part(
        PagePart(
          anchor: heading.anchor ?? "part", title: heading.runs.first?.text ?? "",
          remark: heading.runs.dropFirst().map(\.text).joined().trimmedStart,
          contents: blocks.dropFirst().map(ScreenPart.block), isFolded: isFolded))
    ]
  }

  /// Themes by name.
  static func themes(_ themes: [Theme], _ language: Language) -> String {
    themes.map { $0.label(language) }.joined(separator: language == .zh ? "、" : ", ")
  }

  /// The township with the unit above it.
  static func name(of township: Township, _ language: Language) -> String {
    guard let name = township.name else { return (township.county ?? "") + Words.unknownTownship(language) }
    return (township.county ?? "") + name
  }
}
