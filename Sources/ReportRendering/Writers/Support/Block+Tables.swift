extension HeatMap {
  /// The shares as a table.
  var table: Table {
    Table(
      caption: title,
      columns: [.init(title: rowWord)] + columns.map { .init(title: $0, kind: .number) },
      rows: zip(rows, shares).map { name, shares in
        [.text(name)]
          + columns.indices.map { index in
            shares.indices.contains(index) ? .text(Figures.share(shares[index])) : .empty
          }
      })
  }
}

extension SlopeChart {
  /// The values as a table.
  var table: Table {
    Table(
      caption: title,
      columns: [.init(title: itemWord)] + sides.map { .init(title: $0, kind: .number) },
      rows: items.map { [.runs([.quoted($0.name)]), .text($0.oldLabel), .text($0.newLabel)] })
  }
}

extension LineChart {
  /// The values, gaps, caveats and aims as a table.
  func table(language: Language) -> Table {
    let hasCaveats = points.contains { $0?.caveat != nil }
    var columns: [Table.Column] = [.init(title: axis, kind: .tag), .init(title: unit, kind: .number)]
    if !targets.isEmpty { columns.append(.init(title: targetWord, kind: .number)) }
    if hasCaveats { columns.append(.init(title: Words.note(language))) }
    return Table(
      caption: title, columns: columns,
      rows: places.enumerated().map { index, place in
        let point = points.indices.contains(index) ? points[index] : nil
        var row: [Table.Cell] = [.text(place)]
        row.append(
          point.map { .runs([Run(text: $0.label, link: $0.link)]) } ?? .runs([.quiet(Words.silent(language))])
        )
        if !targets.isEmpty {
          var runs: [Run] = []
          for target in targets where target.index == index {
            if !runs.isEmpty { runs.append(.text(" / ")) }
            runs.append(Run(text: target.label, link: target.link))
          }
          row.append(runs.isEmpty ? .empty : .runs(runs))
        }
        if hasCaveats { row.append(.text(point?.caveat ?? "")) }
        return row
      })
  }
}
