/// Writes a page for a terminal or a plain text file.
package struct TerminalWriter: Sendable {
  /// The narrowest line that can be set.
  package static let narrowest = 24

  private let width: Int
  private let colour: Bool
  private let language: Language

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - width: How many columns a line may take.
  ///   - colour: Whether styles are painted; signs and words carry the meaning in any case.
  ///   - language: The language of the page.
  package init(width: Int, colour: Bool, language: Language) {
    self.width = max(width, Self.narrowest)
    self.colour = colour
    self.language = language
  }

  /// Writes the page; lines end without spaces, and the text with a newline.
  package func write(_ page: Page) -> String {
    var output = Output(width: width)
    for line in TextLayout([.strong(page.title)]).lines(width) { output.add(line) }
    for block in page.blocks { write(block, to: &output) }
    output.blank()
    // Unpainted, so that a file holds it as it is, colours or not.
    output.add([.text(Words.mark(language))])
    return output.lines.map { TerminalStyle.paint($0, colour: colour).trimmedEnd + "\n" }.joined()
  }

  /// Lines as they come, with the indent that holds at the moment.
  private struct Output {
    var lines: [[Run]] = []
    /// What stands before the next line, such as a bullet; then only its width.
    var lead: [Run] = []
    var indent = 0
    /// Whether the last line belongs to a heading.
    var isAfterHeading = false
    let width: Int

    init(width: Int) { self.width = width }

    /// The columns left of the line.
    var room: Int { max(width - indent, 12) }

    mutating func add(_ line: [Run]) {
      isAfterHeading = false
      if lead.isEmpty {
        lines.append([.text(String(repeating: " ", count: indent))] + line)
      } else {
        let gap = max(0, indent - TextLayout(lead).width)
        lines.append([.text(String(repeating: " ", count: gap))] + lead + line)
        lead = []
      }
    }

    mutating func add(wrapping runs: [Run], hang: Int = 0) {
      let lines = TextLayout(runs).lines(room)
      guard hang > 0, lines.count > 1 else { return lines.forEach { add($0) } }
      for (index, line) in TextLayout(runs).lines(room - hang).enumerated() {
        add((index == 0 ? [] : [.text(String(repeating: " ", count: hang))]) + line)
      }
    }

    mutating func blank() {
      if let last = lines.last, !last.plain.trimmedEnd.isEmpty, lead.isEmpty { lines.append([]) }
    }
  }

  private func write(_ block: Block, to output: inout Output) {
    switch block {
    case .heading(let heading): write(heading, to: &output)
    case .paragraph(let runs):
      if output.indent == 0, !output.isAfterHeading { output.blank() }
      output.add(wrapping: runs)
    case .note(let note):
      output.blank()
      let word: Run =
        switch note.kind {
        case .badge: Run(text: "[*] ", style: .warning)
        case .warning: Run(text: "[!] ", style: .warning)
        case .info: .quiet("[i] ")
        }
      output.add(wrapping: [word] + note.runs, hang: 4)
    case .list(let list): write(list, to: &output)
    case .table(let table): write(table, to: &output)
    case .redline(let redline):
      output.add(wrapping: Self.runs(of: redline.pieces) + [.text(" ")] + Self.joined(redline.references))
    case .chart(let chart): write(chart, to: &output)
    case .timeline(let timeline): write(timeline, to: &output)
    case .quotation(let quotation):
      var runs = quotation.label.map { Run(text: $0.text, style: .quiet) }
      if !runs.isEmpty { runs.append(.text(" ")) }
      runs.append(.text("「"))
      runs.append(.quoted(quotation.text))
      runs.append(.text("」 "))
      runs.append(quotation.place)
      output.indent += 2
      output.add(wrapping: runs, hang: 2)
      output.indent -= 2
    case .source(let source):
      output.blank()
      for line in source.text.unicodeScalars.split(whereSeparator: \.isBreak) {
        output.add(wrapping: [.text(String(line))])
      }
    case .pair(let pair): write(pair, to: &output)
    case .fold(let fold):
      guard fold.reach != .hypertextOnly, fold.reach != .documents else { return }
      output.blank()
      output.add(wrapping: fold.summary)
      if fold.reach == .everywhere { fold.blocks.forEach { write($0, to: &output) } }
    case .tiles(let tiles):
      output.blank()
      tiles.forEach { output.add([.strong($0.value), .text(" " + $0.label)]) }
    case .either(let blocks, _): blocks.forEach { write($0, to: &output) }
    }
  }

  private func write(_ heading: Heading, to output: inout Output) {
    output.blank()
    let runs = heading.runs.map { Run(text: $0.text, style: $0.style == .plain ? .strong : $0.style) }
    let lines = TextLayout(runs).lines(output.room)
    lines.forEach { output.add($0) }
    if heading.level <= 2 {
      let wide = lines.map { TextLayout($0).width }.max() ?? 0
      output.add([.quiet(String(repeating: "=", count: wide))])
    }
    output.isAfterHeading = true
  }

  private func write(_ list: ItemList, to output: inout Output) {
    for (index, item) in list.items.enumerated() {
      let bullet: Run =
        if let sign = item.sign {
          Run(text: sign.character + " ", style: sign.style)
        } else if list.isOrdered {
          .quiet("\(index + 1). ")
        } else {
          .quiet("- ")
        }
      let step = TextLayout([bullet]).width
      output.indent += step
      output.lead += [bullet]
      if !item.runs.isEmpty { output.add(wrapping: item.runs) }
      item.blocks.forEach { write($0, to: &output) }
      output.lead = []
      output.indent -= step
    }
  }

  private func write(_ table: Table, to output: inout Output) {
    let grid = TerminalGrid(
      columns: table.columns,
      rows: table.rows.map { row in
        row.map { cell in
          switch cell {
          case .runs(let runs): [runs]
          case .sparkline(let values, _): [[.text(Sparkline.text(values))]]
          case .empty: []
          }
        }
      })
    if output.indent == 0, !output.isAfterHeading { output.blank() }
    grid.lines(output.room).forEach { output.add($0) }
    for note in table.footnotes { output.add(wrapping: [.quiet(note)]) }
  }

  private func write(_ chart: Chart, to output: inout Output) {
    switch chart {
    case .lines(let lines):
      let line = Sparkline.text(lines.points.map { $0?.value })
      output.add(wrapping: [.strong(lines.title), .text(" \(line) "), .text(lines.description)])
    case .slopes(let slopes): write(slopes.table, to: &output)
    case .heat(let map): write(map.table, to: &output)
    }
  }

  private func write(_ timeline: Timeline, to output: inout Output) {
    output.blank()
    let columns =
      [Table.Column(title: timeline.nameWord)]
      + timeline.columns.map { Table.Column(title: $0, kind: .tag) }
      + [Table.Column(title: timeline.statusWord, kind: .tag)]
    let grid = TerminalGrid(
      columns: columns,
      rows: timeline.rows.map { row in
        [[row.name]]
          + row.cells.map { [[Run(text: $0.word, style: style($0.state))]] + $0.remarks.map { [$0] } }
          + [[row.status]]
      })
    grid.lines(output.room).forEach { output.add($0) }
    for note in timeline.legend { output.add(wrapping: [.quiet(note)]) }
  }

  private func style(_ state: Timeline.State) -> Run.Style {
    switch state {
    case .present: .strong
    case .absent, .unknown: .quiet
    case .ended: .good
    }
  }

  private func write(_ pair: SideBySide, to output: inout Output) {
    output.blank()
    output.add(wrapping: pair.relation)
    for (sign, head) in [("− ", pair.old), ("+ ", pair.new)] where !head.isEmpty {
      output.add(wrapping: [.text(sign)] + head)
    }
    output.indent += 2
    for row in pair.rows {
      if !row.old.isEmpty { output.add(wrapping: [.text("− ")] + row.old, hang: 2) }
      if !row.new.isEmpty { output.add(wrapping: [.text("+ ")] + row.new, hang: 2) }
    }
    output.indent -= 2
  }

  /// The pieces with brackets, so that nothing depends on colour.
  private static func runs(of pieces: [Redline.Piece]) -> [Run] {
    pieces.map { piece in
      switch piece.kind {
      case .kept: .quoted(piece.text)
      case .removed: .quoted("[−" + piece.text + "−]", style: .deleted)
      case .added: .quoted("{+" + piece.text + "+}", style: .inserted)
      }
    }
  }

  private static func joined(_ references: [Run]) -> [Run] {
    references.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.quiet(" → "), $0.element] }
  }
}
