import ReportModel

/// In which order sections stand side by side, and how one leads to another.
///
/// Sections stand in the newer report's order. One that moved leaves a stub where it stood, and one that is
/// gone stays there, so that neither report has a hole.
struct PairPlan {
  /// One place in the order.
  enum Entry {
    /// Sections beside each other; the number is that of the row.
    case pair(Int)
    /// The place that the sections of a row have left.
    case stub(Int)
  }

  /// The rows of the comparison.
  let rows: [SectionRow]
  /// The places in order.
  let entries: [Entry]
  /// The rows of each section of the older and of the newer report, in order.
  private var byOld: [String: [Int]] = [:]
  private var byNew: [String: [Int]] = [:]

  /// - Complexity: O(n log n) in the rows.
  init(_ rows: [SectionRow], old: PageSource, new: PageSource) {
    self.rows = rows
    for (index, row) in rows.enumerated() {
      for id in row.from { byOld[id, default: []].append(index) }
      for id in row.to { byNew[id, default: []].append(index) }
    }
    func start(_ ids: [String], in source: PageSource) -> Int {
      ids.compactMap { source.sections[$0]?.span.start }.min() ?? 0
    }
    let starts = rows.map { (old: start($0.from, in: old), new: start($0.to, in: new)) }
    let newer = rows.indices.filter { !rows[$0].to.isEmpty }.sorted {
      (starts[$0].new, starts[$0].old, $0) < (starts[$1].new, starts[$1].old, $1)
    }
    // What stood between two sections of the older report comes after the first of them.
    let older = rows.indices.filter { !rows[$0].from.isEmpty }.sorted {
      (starts[$0].old, $0) < (starts[$1].old, $1)
    }
    var following: [Int: [Entry]] = [:]
    var leading: [Entry] = []
    var anchor: Int?
    for index in older {
      if rows[index].to.isEmpty || rows[index].change == .moved {
        let entry = rows[index].to.isEmpty ? Entry.pair(index) : .stub(index)
        if let anchor { following[anchor, default: []].append(entry) } else { leading.append(entry) }
      } else {
        anchor = index
      }
    }
    entries = leading + newer.flatMap { [.pair($0)] + (following[$0] ?? []) }
  }

  /// The name of a row's place.
  static func anchor(_ index: Int) -> String { Anchor.name("pair", "\(index + 1)") }

  /// The name of the place that a row's sections have left.
  static func stub(_ index: Int) -> String { Anchor.name("left", "\(index + 1)") }

  /// The row in which a fact of the older report stands.
  func row(ofOld id: String, in source: PageSource) -> Int? {
    source.path(of: id).lazy.compactMap { byOld[$0.id]?.first }.first
  }

  /// The row in which a fact of the newer report stands.
  func row(ofNew id: String, in source: PageSource) -> Int? {
    source.path(of: id).lazy.compactMap { byNew[$0.id]?.first }.first
  }

  /// The other rows that share a section with one, as those that were merged or split do.
  ///
  /// - Complexity: O(n log n) in those rows.
  func siblings(of index: Int) -> [Int] {
    let row = rows[index]
    let all = row.from.flatMap { byOld[$0] ?? [] } + row.to.flatMap { byNew[$0] ?? [] }
    return Set(all).subtracting([index]).sorted()
  }
}
