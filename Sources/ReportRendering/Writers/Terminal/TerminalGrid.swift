/// A table set in columns, or row by row where the columns do not fit.
struct TerminalGrid {
  /// What stands at one place: paragraphs.
  typealias Cell = [[Run]]

  private static let gap = 2
  private static let narrowest = 10

  let columns: [Table.Column]
  let rows: [[Cell]]

  /// Sets the table in lines of at most `width` columns.
  func lines(_ width: Int) -> [[Run]] {
    guard let widths = widths(width) else { return records(width) }
    let heads = columns.map { [[Run.strong($0.title)]] }
    var lines = set(heads, widths)
    let total = widths.reduce(0, +) + Self.gap * (widths.count - 1)
    lines.append([.quiet(String(repeating: "-", count: min(total, width)))])
    for row in rows { lines += set(row, widths) }
    return lines
  }

  /// The columns' widths, nil where not even the narrowest fit.
  private func widths(_ width: Int) -> [Int]? {
    var natural: [Int] = []
    var least: [Int] = []
    for (index, column) in columns.enumerated() {
      let cells = rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }.flatMap { $0 }
        .map(TextLayout.init)
      let head = TextLayout([.text(column.title)])
      let full = max(head.width, cells.map(\.width).max() ?? 0)
      natural.append(full)
      switch column.kind {
      case .number: least.append(max(min(head.width, 6), cells.map(\.width).max() ?? 0))
      case .tag: least.append(min(full, max(6, cells.map(\.widestUnit).max() ?? 0)))
      case .text: least.append(min(full, Self.narrowest))
      }
    }
    let room = width - Self.gap * max(columns.count - 1, 0)
    if natural.reduce(0, +) <= room { return natural }
    guard least.reduce(0, +) <= room else { return nil }
    var widths = least
    var spare = room - least.reduce(0, +)
    while spare > 0 {
      let open = widths.indices.filter { widths[$0] < natural[$0] }
      guard let next = open.min(by: { rank($0, widths, natural) < rank($1, widths, natural) }) else { break }
      widths[next] += 1
      spare -= 1
    }
    return widths
  }

  /// Who gets the next column: figures and tags first, then the narrowest.
  private func rank(_ index: Int, _ widths: [Int], _ natural: [Int]) -> (Int, Int, Int) {
    (columns[index].kind == .text ? 1 : 0, widths[index], index)
  }

  private func set(_ cells: [Cell], _ widths: [Int]) -> [[Run]] {
    let broken = widths.indices.map { index -> [[Run]] in
      guard cells.indices.contains(index) else { return [] }
      return cells[index].flatMap { TextLayout($0).lines(widths[index]) }
    }
    let height = max(1, broken.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      var runs: [Run] = []
      for (index, width) in widths.enumerated() {
        let piece = line < broken[index].count ? broken[index][line] : []
        let padding = String(repeating: " ", count: max(0, width - TextLayout(piece).width))
        let isLast = index == widths.count - 1
        if columns[index].kind == .number {
          runs += [.text(padding)] + piece
        } else {
          runs += piece + (isLast ? [] : [.text(padding)])
        }
        if !isLast { runs.append(.text(String(repeating: " ", count: Self.gap))) }
      }
      return trimmed(runs)
    }
  }

  private func trimmed(_ runs: [Run]) -> [Run] {
    var runs = runs
    while let last = runs.last {
      runs[runs.count - 1].text = last.text.trimmedEnd
      guard runs[runs.count - 1].text.isEmpty else { break }
      runs.removeLast()
    }
    return runs
  }

  /// Each row as lines of head and value.
  private func records(_ width: Int) -> [[Run]] {
    var lines: [[Run]] = []
    for row in rows {
      for (index, column) in columns.enumerated() where row.indices.contains(index) {
        let text = row[index].filter { !$0.isEmpty }
        guard !text.isEmpty else { continue }
        let head: [Run] = index == 0 ? [] : [.quiet(column.title + ": ")]
        let indent = index == 0 ? 0 : 2
        let joined = text.enumerated().flatMap { $0.offset == 0 ? $0.element : [.text("; ")] + $0.element }
        for line in TextLayout(head + joined).lines(width - indent) {
          lines.append((indent == 0 ? [] : [.text("  ")]) + line)
        }
      }
    }
    return lines
  }
}
