import ReportModel

/// In which rows, under which sections and in which order the units of two reports stand.
///
/// Rows stand in the newer report's order. A unit that the newer report lacks stands after its older neighbour, and so
/// does the stub of one that moved; sections that are gone stand after the section that they followed.
struct AlignmentPlan {
  /// What stands side by side.
  enum Row: Hashable {
    /// The units of a group, or the newer ones of them that stand in this section.
    case group(Int, new: [Int], isFirst: Bool)
    /// A unit of the newer report alone.
    case added(Int)
    /// A unit of the older report alone.
    case removed(Int)
    /// The place that a unit of the older report has left.
    case left(Int)
  }
  /// One section with its rows.
  struct Block: Hashable {
    /// The section of the newer report, nil before the first and where only the older report has it.
    var new: String?
    /// The section of the older report that the newer one lacks, or that has moved.
    var old: String?
    /// Whether the older section stands elsewhere in the newer report.
    var isLeft = false
    /// In the newer report's order.
    var rows: [Row] = []
  }

  /// The sections in order.
  var blocks: [Block] { order.map { all[$0] } }
  /// The sections as they were made; a section keeps its number.
  private var all: [Block]
  /// The numbers of the sections in order.
  private var order: [Int]
  /// Where in the order each section stands.
  private var positions: [Int]
  private let groups: AlignmentGroups
  private let old: PageSource
  private let new: PageSource
  private let oldUnits: TextUnits
  private let newUnits: TextUnits
  /// The newer sections that continue an older one.
  private var heirs: [String: [String]] = [:]
  /// The block of a newer section.
  private var blockOf: [String: Int] = [:]
  /// The block of an older section that the newer report lacks, or that has moved.
  private var blockOfOlder: [String: Int] = [:]
  /// The block in which a group's first row stands.
  private var home: [Int: Int] = [:]

  init(
    _ comparison: Comparison, groups: AlignmentGroups, old: PageSource, new: PageSource, oldUnits: TextUnits,
    newUnits: TextUnits
  ) {
    self.groups = groups
    self.old = old
    self.new = new
    self.oldUnits = oldUnits
    self.newUnits = newUnits
    all = [Block()]
    for section in new.report.sections {
      blockOf[section.id] = all.count
      all.append(Block(new: section.id))
    }
    order = Array(all.indices)
    positions = order
    for row in comparison.sections where row.change != .unsure {
      for id in row.from { heirs[id, default: []] += row.to.filter { !heirs[id, default: []].contains($0) } }
    }
    placeNewer()
    placeOlder(Set(comparison.sections.filter { $0.change == .moved }.flatMap(\.from)))
  }

  /// The older sections that a newer one continues, for all newer ones.
  static func partners(_ comparison: Comparison) -> [String: Set<String>] {
    var partners: [String: Set<String>] = [:]
    for row in comparison.sections {
      for id in row.to { partners[id, default: []].formUnion(row.from) }
    }
    return partners
  }

  private mutating func placeNewer() {
    for unit in newUnits.units.indices {
      let block = newUnits.units[unit].section.flatMap { blockOf[$0] } ?? 0
      guard let group = groups.group(ofNew: unit) else {
        all[block].rows.append(.added(unit))
        continue
      }
      let own = groups.groups[group].new.filter {
        (newUnits.units[$0].section.flatMap { blockOf[$0] } ?? 0) == block
      }
      guard own.first == unit else { continue }
      all[block].rows.append(.group(group, new: own, isFirst: home[group] == nil))
      if home[group] == nil { home[group] = block }
    }
  }

  private mutating func placeOlder(_ moved: Set<String>) {
    let bySection = Dictionary(grouping: oldUnits.units.indices, by: { oldUnits.units[$0].section ?? "" })
    enter(bySection[""] ?? [], targets: [0])
    for section in old.report.sections {
      let targets = (heirs[section.id] ?? []).compactMap { blockOf[$0] }
      let units = bySection[section.id] ?? []
      if targets.isEmpty || moved.contains(section.id) {
        let block = insert(Block(old: section.id, isLeft: !targets.isEmpty), after: end(before: section))
        blockOfOlder[section.id] = block
        enter(units, targets: targets.isEmpty ? [block] : targets)
      } else {
        enter(units, targets: targets)
      }
    }
  }

  /// The last block of what stands before an older section under the same heading: its neighbour with all below that.
  private func end(before section: Section) -> Int {
    var last = 0
    let place = old.sectionPlaces[section.id] ?? 0
    for earlier in old.report.sections[..<place].reversed() {
      let own = blockOfOlder[earlier.id]
      // Where a section has moved, what stood behind it stands behind the place that it left.
      let isLeft = own.map { all[$0].isLeft } ?? false
      let others = isLeft ? [] : (heirs[earlier.id] ?? []).compactMap { blockOf[$0] }
      last = (others + [own ?? 0]).map { positions[$0] }.reduce(last, max)
      if earlier.level <= section.level { break }
    }
    return last
  }

  /// - Complexity: O(n) in the sections, with next to no work for each.
  private mutating func insert(_ block: Block, after position: Int) -> Int {
    let number = all.count
    all.append(block)
    positions.append(position + 1)
    order.insert(number, at: position + 1)
    for place in (position + 1)..<order.count { positions[order[place]] = place }
    return number
  }

  /// Sets what the newer report lacks among the units of one older section after its neighbours.
  private mutating func enter(_ units: [Int], targets: [Int]) {
    guard var block = targets.first else { return }
    var place = -1
    var seen: Set<Int> = []
    for unit in units {
      let row: Row
      if let group = groups.group(ofOld: unit) {
        guard let home = home[group] else { continue }
        if targets.contains(home) {
          if let index = all[home].rows.firstIndex(where: { $0.isFirst(of: group) }) {
            (block, place) = (home, index)
          }
          continue
        }
        // Lines of the page around the text say nothing by where they stand.
        guard oldUnits.units[unit].isRunning, seen.insert(group).inserted else { continue }
        row = .left(unit)
      } else {
        row = .removed(unit)
      }
      place += 1
      all[block].rows.insert(row, at: place)
    }
  }

  /// Whether an older unit stands in a section that the one in which its group's row stands continues.
  func hasMoved(_ unit: Int, of group: Int) -> Bool {
    guard oldUnits.units[unit].isRunning else { return false }
    let targets = oldUnits.units[unit].section.map { (heirs[$0] ?? []).compactMap { blockOf[$0] } } ?? [0]
    return home[group].map { !targets.contains($0) } ?? false
  }
}

extension AlignmentPlan.Row {
  /// Whether this is the row in which a group's older units stand.
  func isFirst(of other: Int) -> Bool {
    if case .group(let group, _, let isFirst) = self { group == other && isFirst } else { false }
  }
}
