import ChineseText
import WordDocument

/// The blocks of a document as they come, with the numbers of its parts so far.
struct WordBlocks {
  let language: Language
  private(set) var blocks: [WordDocument.Block] = []
  /// The numbers of the parts, of those below them, and of the items of the part.
  private var part = 0
  private var subpart = 0
  private var item = 0

  init(language: Language) { self.language = language }

  mutating func add(_ page: Page) {
    // A title may say where it is to be broken.
    let lines = page.title.split(separator: "\n").map { String($0).oneLine.harmless }
    blocks.append(.paragraph(WordParagraph(.title, [WordRun(lines.joined(separator: "\n"))])))
    page.blocks.forEach { add($0) }
  }

  private mutating func add(_ style: WordStyle, _ runs: [Run], indent: Int = 0) {
    let runs = runs.compactMap(wordRun)
    guard !runs.isEmpty else { return }
    blocks.append(.paragraph(WordParagraph(style, runs, indent: indent)))
  }

  private func wordRun(_ run: Run) -> WordRun? {
    let text = run.text.oneLine.harmless
    guard !text.isEmpty else { return nil }
    let emphasis: WordRun.Emphasis =
      switch run.style {
      case .strong: .strong
      case .inserted: .added
      case .deleted: .removed
      case .plain, .quiet, .good, .bad, .warning, .arrived, .departed: .none
      }
    return WordRun(text, emphasis, isQuoted: run.isOriginal)
  }

  /// - Parameter depth: How many lists the block stands in.
  private mutating func add(_ block: Block, depth: Int = 0) {
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let runs): add(depth == 0 ? .item : .quotation, runs, indent: depth)
    case .note(let note):
      // What must not be missed stands out.
      add(.note, note.kind == .info ? note.runs : note.runs.map { Run(text: $0.text, style: .strong) })
    case .list(let list): add(list, depth: depth)
    case .table(let table): add(table)
    case .redline(let redline): add(.item, Self.runs(of: redline), indent: depth)
    case .chart(.lines(let chart)): add(chart.table(language: language), captioned: true)
    case .chart(.slopes(let chart)): add(chart.table, captioned: true)
    case .chart(.heat(let map)): add(map.table)
    case .timeline(let timeline): add(timeline)
    case .quotation(let quotation): add(.quotation, runs(of: quotation), indent: depth)
    case .source: break
    case .pair(let pair): add(pair)
    case .fold(let fold):
      switch fold.reach {
      case .hypertextOnly: break
      case .onScreenOnly: add(.item, fold.summary)
      case .everywhere, .documents:
        if fold.anchor == nil {
          add(.item, fold.summary)
        } else {
          add(Heading(level: 2, runs: fold.summary))
        }
        fold.blocks.forEach { add($0, depth: depth) }
      }
    case .tiles(let tiles):
      let words = tiles.map { $0.value + (language == .zh ? "" : " ") + $0.label }
      add(.item, [.text(words.joined(separator: PageParts.listMark(language)))])
    case .either(_, let blocks): blocks.forEach { add($0, depth: depth) }
    }
  }

  private mutating func add(_ heading: Heading) {
    let runs = heading.runs
    switch heading.level {
    case ...2:
      (part, subpart, item) = (part + 1, 0, 0)
      add(.heading1, [.text(language == .zh ? Self.chinese(part) + "、" : "\(part). ")] + runs)
    case 3:
      // Some headings bring a number along.
      let afterDigits = runs.plain.drop(while: \.isWholeNumber)
      if afterDigits.first == ".", afterDigits.count < runs.plain.count { return add(.heading2, runs) }
      subpart += 1
      add(.heading2, [.text(language == .zh ? "（\(Self.chinese(subpart))）" : "(\(subpart)) ")] + runs)
    default: add(.heading3, runs)
    }
  }

  private mutating func add(_ list: ItemList, depth: Int) {
    for element in list.items {
      var runs = element.runs
      var rest = element.blocks[...]
      // A redline is the line of an item that has none of its own.
      if runs.isEmpty, case .redline(let redline)? = rest.first {
        runs = Self.runs(of: redline)
        rest = rest.dropFirst()
      }
      if let sign = element.sign { runs.insert(.text(sign.character + " "), at: 0) }
      if depth == 0 {
        item += 1
        runs.insert(.text(language == .zh ? "\(item)．" : "\(item). "), at: 0)
      }
      add(depth == 0 ? .item : .quotation, runs, indent: depth)
      rest.forEach { add($0, depth: depth + 1) }
    }
  }

  private func runs(of quotation: Quotation) -> [Run] {
    let label = quotation.label.isEmpty ? [] : quotation.label + [.text(" ")]
    let place = quotation.place.text
    return label + [
      .text("「"), .quoted(quotation.text), .text("」"), .text(language == .zh ? "（\(place)）" : " (\(place))"),
    ]
  }

  private static func runs(of redline: Redline) -> [Run] {
    var runs = redline.pieces.map { piece in
      switch piece.kind {
      case .kept: Run.quoted(piece.text)
      case .removed: Run.quoted(piece.text, style: .deleted)
      case .added: Run.quoted(piece.text, style: .inserted)
      }
    }
    for (index, reference) in redline.references.enumerated() {
      runs += [.text(index == 0 ? " " : " → "), reference]
    }
    return runs
  }

  // MARK: - Tables

  private mutating func add(_ table: Table, captioned: Bool = false) {
    // A small line of block characters is for screens; on paper the values beside it tell more.
    let shown = table.columns.indices.filter { index in
      !table.rows.contains { row in
        if row.indices.contains(index), case .sparkline = row[index] { true } else { false }
      }
    }
    let rows = table.rows.map { row in
      shown.map { index -> [[Run]] in
        if row.indices.contains(index), case .runs(let runs) = row[index] { [runs] } else { [] }
      }
    }
    if captioned { add(.caption, [.text(table.caption)]) }
    add(caption: table.caption, shown.map { table.columns[$0] }, rows)
    for note in table.footnotes { add(.tableNote, [.text(note)]) }
  }

  private mutating func add(_ timeline: Timeline) {
    let columns =
      [Table.Column(title: timeline.nameWord)]
      + timeline.columns.map { Table.Column(title: $0, kind: .tag) }
      + [Table.Column(title: timeline.statusWord, kind: .tag)]
    let rows = timeline.rows.map { row in
      [[row.name]] + row.cells.map { [[.text($0.word)]] + $0.remarks.map { [$0] } } + [[row.status]]
    }
    add(caption: timeline.caption, columns, rows)
    for note in timeline.legend { add(.tableNote, [.text(note)]) }
  }

  /// How two texts relate, then their statements beside each other where there are any.
  private mutating func add(_ pair: SideBySide) {
    guard !pair.rows.isEmpty else {
      let arrow: [Run] = pair.old.isEmpty || pair.new.isEmpty ? [] : [.text(" → ")]
      add(.item, pair.old + arrow + pair.new + [.text(" ")] + pair.relation)
      return
    }
    add(.item, pair.relation)
    let columns = [
      Table.Column(title: Label("关系", "Relation")(language), kind: .tag),
      Table.Column(title: pair.old.plain.isEmpty ? "—" : pair.old.plain),
      Table.Column(title: pair.new.plain.isEmpty ? "—" : pair.new.plain),
    ]
    let rows = pair.rows.map { row in [[[Run.text(row.word)]], [row.old], [row.new]] }
    add(caption: pair.relation.plain, columns, rows)
  }

  /// Adds a table whose cells hold lines of runs.
  private mutating func add(caption: String, _ columns: [Table.Column], _ rows: [[[[Run]]]]) {
    let heads = columns.enumerated().map { index, column in
      WordTable.Column(
        column.title.oneLine.harmless,
        weight: Self.weight(
          of: column, rows.map { $0.indices.contains(index) ? $0[index] : [] }))
    }
    let cells = rows.map { row in
      row.enumerated().map { index, lines in
        let isNumber = columns.indices.contains(index) && columns[index].kind == .number
        return lines.map { WordParagraph(isNumber ? .tableNumber : .tableText, $0.compactMap(wordRun)) }
      }
    }
    blocks.append(
      .table(WordTable(caption: caption.oneLine.harmless, columns: heads, rows: cells)))
  }

  /// The share of the width that a column gets: between what its lines need on the average and at most.
  private static func weight(of column: Table.Column, _ cells: [[[Run]]]) -> Int {
    let widths = cells.map { $0.map { DisplayWidth.of($0.plain) }.max() ?? 0 }
    let longest = (widths + [DisplayWidth.of(column.title)]).max() ?? 0
    let average = widths.isEmpty ? 0 : widths.reduce(0, +) / widths.count
    let needed = (average + min(longest, mostColumns)) / 2
    let most = column.kind == .number ? mostOfNumbers : column.kind == .tag ? mostOfTags : mostColumns
    return min(max(needed, fewestColumns), most)
  }

  private static let fewestColumns = 6
  private static let mostColumns = 60
  private static let mostOfTags = 28
  private static let mostOfNumbers = 14

  /// A number as parts are numbered.
  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard number < 100 else { return "\(number)" }
    if number < 10 { return digits[number] }
    return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
  }
}
