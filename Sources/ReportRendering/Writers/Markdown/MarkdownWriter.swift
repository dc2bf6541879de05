import ChineseText

/// Writes a page as GitHub-flavoured Markdown, which pandoc reads as well.
package struct MarkdownWriter: Sendable {
  private let language: Language

  /// Makes a writer for the language of the page.
  package init(language: Language) { self.language = language }

  /// Writes the page; blocks stand apart by one empty line.
  package func write(_ page: Page) -> String {
    var lines = ["# " + MarkdownEscaping.escape(page.title)]
    for block in page.blocks {
      let written = write(block)
      guard !written.isEmpty else { continue }
      lines += [""] + written
    }
    lines += ["", Words.mark(language)]
    return lines.map { $0.trimmedEnd + "\n" }.joined()
  }

  /// The lines of a block.
  private func write(_ block: Block) -> [String] {
    switch block {
    case .heading(let heading):
      let marks = String(repeating: "#", count: min(max(heading.level, 1), 6))
      return [marks + " " + MarkdownEscaping.escape(heading.runs.plain)]
    case .paragraph(let runs): return [MarkdownEscaping.inline(runs)]
    case .note(let note):
      let word =
        switch note.kind {
        case .badge, .warning: "[!WARNING]"
        case .info: "[!NOTE]"
        }
      return ["> " + word, "> " + MarkdownEscaping.inline(note.runs)]
    case .list(let list): return self.list(list)
    case .table(let table): return self.table(table)
    case .redline(let redline): return [self.redline(redline)]
    case .chart(.lines(let chart)):
      return [MarkdownEscaping.inline([.strong(chart.title)]), ""] + table(chart.table(language: language))
    case .chart(.slopes(let chart)):
      return [MarkdownEscaping.inline([.strong(chart.title)]), ""] + table(chart.table)
    case .chart(.heat(let map)): return table(map.table)
    case .timeline(let timeline): return self.timeline(timeline)
    case .quotation(let quotation):
      let label = quotation.label.isEmpty ? [] : quotation.label + [.text(" ")]
      return [
        "> "
          + MarkdownEscaping.inline(
            label + [.text("「"), .quoted(quotation.text), .text("」 "), quotation.place])
      ]
    case .source(let source):
      return source.text.unicodeScalars.split(whereSeparator: \.isBreak).flatMap {
        [MarkdownEscaping.escape(String($0)), ""]
      }
    case .pair(let pair): return self.pair(pair)
    case .fold(let fold):
      switch fold.reach {
      case .hypertextOnly: return []
      case .onScreenOnly: return [MarkdownEscaping.inline(fold.summary)]
      case .everywhere, .documents:
        return joined(fold.anchor == nil ? [] : ["## " + MarkdownEscaping.escape(fold.summary.plain)], fold)
      }
    case .tiles(let tiles):
      return tiles.map { "- " + MarkdownEscaping.inline([.strong($0.value), .text(" " + $0.label)]) }
    case .either(_, let blocks): return self.blocks(blocks)
    }
  }

  /// A fold's heading, or its summary, and what it holds.
  private func joined(_ head: [String], _ fold: Fold) -> [String] {
    let head = head.isEmpty ? [MarkdownEscaping.inline(fold.summary)] : head
    return head + [""] + blocks(fold.blocks)
  }

  /// The lines of blocks, one empty line between them.
  private func blocks(_ blocks: [Block]) -> [String] {
    Array(blocks.map(write).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func list(_ list: ItemList) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let bullet = list.isOrdered ? "\(index + 1). " : "- "
      let indent = String(repeating: " ", count: bullet.count)
      var runs: [Run] = item.sign.map { [.text($0.character + " ")] } ?? []
      runs += item.runs
      var blocks = item.blocks[...]
      var head = MarkdownEscaping.inline(runs)
      if item.runs.isEmpty, case .redline(let redline)? = blocks.first {
        head += self.redline(redline)
        blocks = blocks.dropFirst()
      }
      lines.append(bullet + head)
      for block in blocks {
        let written = write(block)
        if case .list = block {} else if !written.isEmpty { lines.append("") }
        lines += written.map { $0.isEmpty ? "" : indent + $0 }
      }
    }
    return lines
  }

  private func redline(_ redline: Redline) -> String {
    let runs = redline.pieces.map { piece in
      switch piece.kind {
      case .kept: Run.quoted(piece.text)
      case .removed: Run.quoted(piece.text, style: .deleted)
      case .added: Run.quoted(piece.text, style: .inserted)
      }
    }
    var references: [Run] = []
    for (index, reference) in redline.references.enumerated() {
      references += [.text(index == 0 ? " " : " → "), reference]
    }
    return MarkdownEscaping.inline(runs + references)
  }

  private func table(_ table: Table) -> [String] {
    let rows = table.rows.map { row in
      row.map { cell in
        switch cell {
        case .runs(let runs): MarkdownEscaping.cell(runs)
        case .sparkline(let values, _): Sparkline.text(values)
        case .empty: ""
        }
      }
    }
    var lines = grid(table.columns, rows)
    for note in table.footnotes { lines += ["", MarkdownEscaping.escape(note)] }
    return lines
  }

  /// The length of the rule of a column of running text.
  private static let widestRule = 40

  private func grid(_ columns: [Table.Column], _ rows: [[String]]) -> [String] {
    let heads = columns.map { MarkdownEscaping.cell([.text($0.title)]) }
    // Word processors take the columns' shares of the page from the lengths of the rules.
    let rules = columns.indices.map { index in
      let widest =
        (rows.map { $0.indices.contains(index) ? DisplayWidth.of($0[index]) : 0 }
        + [heads[index]].map(DisplayWidth.of)).max() ?? 0
      let rule = String(repeating: "-", count: min(max(widest + 4, 8), Self.widestRule))
      return columns[index].kind == .number ? rule + ":" : rule
    }
    return ([heads, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private func timeline(_ timeline: Timeline) -> [String] {
    let columns =
      [Table.Column(title: timeline.nameWord)] + timeline.columns.map { Table.Column(title: $0) }
      + [Table.Column(title: timeline.statusWord)]
    let rows = timeline.rows.map { row in
      [MarkdownEscaping.cell(row.name)]
        + row.cells.map { cell in
          ([MarkdownEscaping.cell([.text(cell.word)])] + cell.remarks.map { MarkdownEscaping.cell([$0]) })
            .joined(separator: "<br>")
        } + [MarkdownEscaping.cell(row.status)]
    }
    return grid(columns, rows) + timeline.legend.flatMap { ["", MarkdownEscaping.escape($0)] }
  }

  /// How two texts relate, then their statements beside each other where there are any.
  private func pair(_ pair: SideBySide) -> [String] {
    guard !pair.rows.isEmpty else {
      let arrow: [Run] = pair.old.isEmpty || pair.new.isEmpty ? [] : [.text(" → ")]
      return [MarkdownEscaping.inline(pair.old + arrow + pair.new + [.text(" ")] + pair.relation)]
    }
    let rows = pair.rows.map { row in
      [
        MarkdownEscaping.cell([.text(row.sign.character + " " + row.word)]), MarkdownEscaping.cell(row.old),
        MarkdownEscaping.cell(row.new),
      ]
    }
    let heads = [Label("关系", "Relation")(language), pair.old.plain, pair.new.plain].map {
      Table.Column(title: $0.isEmpty ? "—" : $0)
    }
    return [MarkdownEscaping.inline(pair.relation), ""] + grid(heads, rows)
  }
}
