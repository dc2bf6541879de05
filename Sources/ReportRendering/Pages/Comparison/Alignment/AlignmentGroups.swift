import ChineseText
import ReportModel

/// Which units of an older report stand beside which of a newer one.
///
/// What the comparison links comes first; what it does not speak of, such as an opening, a cause or a plan, is put
/// beside the likeliest unit of the same part.
struct AlignmentGroups {
  /// Units that stand beside each other.
  struct Group: Hashable {
    /// The older units, in reading order.
    var old: [Int] = []
    /// The newer units, in reading order.
    var new: [Int] = []
    /// Whether the likeness is too weak to call.
    var isUnsure = false
    /// What the comparison says of measures among them.
    var measure: MeasureRow?
  }

  /// More units than these on one side make a row that nobody can read.
  private static let widest = 4
  /// From which likeness on units that the comparison says nothing of stand beside each other.
  private static let floor = 0.5

  /// The older report's units.
  private(set) var old: TextUnits
  /// The newer report's units.
  private(set) var new: TextUnits
  /// The groups; one without units has been joined to another.
  private(set) var groups: [Group] = []
  private var oldHome: [Int: Int] = [:]
  private var newHome: [Int: Int] = [:]

  /// Groups the units of two reports.
  ///
  /// - Parameters:
  ///   - comparison: What continues what.
  ///   - old: The older report's units.
  ///   - new: The newer report's units.
  ///   - partners: The older sections that a newer one continues.
  init(_ comparison: Comparison, old: TextUnits, new: TextUnits, partners: [String: Set<String>]) {
    self.old = old
    self.new = new
    let rows = comparison.measures.filter { !$0.from.isEmpty && !$0.to.isEmpty && $0.clause == nil }
    func enter(_ rows: [MeasureRow]) {
      for row in rows { link(row.from, row.to, isUnsure: row.change == .unsure, measure: row) }
    }
    enter(rows.filter { $0.change == .kept || $0.change == .reworded })
    enter(rows.filter { $0.change == .split || $0.change == .merged })
    for row in comparison.shortcomings where row.change == .recurring { link(row.from, row.to) }
    for row in comparison.commitments where !row.again.isEmpty { link([row.commitment], row.again) }
    equals()
    likes(partners)
    enter(rows.filter { $0.change == .unsure })
  }

  /// The group of an older unit.
  func group(ofOld unit: Int) -> Int? { oldHome[unit] }

  /// The group of a newer unit.
  func group(ofNew unit: Int) -> Int? { newHome[unit] }

  private mutating func link(
    _ from: [String], _ to: [String], isUnsure: Bool = false, measure: MeasureRow? = nil
  ) {
    let olds = Set(from.compactMap { old.places[$0] })
    let news = Set(to.compactMap { new.places[$0] })
    guard !olds.isEmpty, !news.isEmpty else { return }
    let known = Set(olds.compactMap { oldHome[$0] } + news.compactMap { newHome[$0] })
    if isUnsure, !known.isEmpty { return }
    var group = Group(isUnsure: isUnsure, measure: measure)
    for index in known.sorted() {
      group.old += groups[index].old
      group.new += groups[index].new
      if let earlier = groups[index].measure {
        group.measure = group.measure.map { earlier.joined(with: $0) } ?? earlier
      }
    }
    group.old = Set(group.old).union(olds).sorted()
    group.new = Set(group.new).union(news).sorted()
    guard max(group.old.count, group.new.count) <= Self.widest else { return }
    for index in known { groups[index] = Group() }
    enter(group)
  }

  private mutating func enter(_ group: Group) {
    for unit in group.old { oldHome[unit] = groups.count }
    for unit in group.new { newHome[unit] = groups.count }
    groups.append(group)
  }

  /// Units of the same words, the first with the first.
  private mutating func equals() {
    var waiting: [String: [Int]] = [:]
    for unit in old.units.indices.reversed() where oldHome[unit] == nil {
      waiting[Self.folded(old.units[unit].text), default: []].append(unit)
    }
    for unit in new.units.indices where newHome[unit] == nil {
      guard let match = waiting[Self.folded(new.units[unit].text)]?.popLast() else { continue }
      enter(Group(old: [match], new: [unit]))
    }
  }

  /// Units that are much alike in sections that continue each other, the likeliest first.
  private mutating func likes(_ partners: [String: Set<String>]) {
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    let free = Dictionary(
      grouping: old.units.indices.filter { oldHome[$0] == nil && !Self.isJudged(old.units[$0]) },
      by: { old.units[$0].section ?? "" })
    for unit in new.units.indices where newHome[unit] == nil && !Self.isJudged(new.units[unit]) {
      let sections = new.units[unit].section.map { partners[$0] ?? [] } ?? [""]
      for other in sections.sorted().flatMap({ free[$0] ?? [] }) {
        let likeness = Redline.likeness(old.units[other].text, new.units[unit].text)
        if likeness >= Self.floor { candidates.append((likeness, other, unit)) }
      }
    }
    // A long text that is half the same says more than a short one that is nearly so.
    func weight(_ candidate: (likeness: Double, old: Int, new: Int)) -> Double {
      let length = min(old.units[candidate.old].range.count, new.units[candidate.new].range.count)
      return candidate.likeness * Double(min(length, 80))
    }
    candidates.sort { (weight($1), $0.new, $0.old) < (weight($0), $1.new, $1.old) }
    var pairs: [String?: [(old: Int, new: Int)]] = [:]
    for candidate in candidates where oldHome[candidate.old] == nil && newHome[candidate.new] == nil {
      // What is told in one order is not read crosswise for a likeness that says little.
      let section = old.units[candidate.old].section
      let crosses = (pairs[section] ?? []).contains { pair in
        (pair.old < candidate.old) != (pair.new < candidate.new)
      }
      guard !crosses else { continue }
      pairs[section, default: []].append((candidate.old, candidate.new))
      enter(Group(old: [candidate.old], new: [candidate.new]))
    }
  }

  // MARK: Cutting again

  /// Clauses that are shorter stand in too many sentences to be told apart.
  private static let shortest = 8

  /// Cuts units that stand one beside one again where a clause is the same on both sides, so that it is read once.
  ///
  /// - Parameters:
  ///   - oldSource: The older report.
  ///   - newSource: The newer report.
  mutating func divide(_ oldSource: PageSource, _ newSource: PageSource) {
    var cuts: (old: Set<Int>, new: Set<Int>) = ([], [])
    var links: [Int: [(old: Int, new: Int)]] = [:]
    let scalars = (old: oldSource.report.text.scalars, new: newSource.report.text.scalars)
    for (index, group) in groups.enumerated()
    where group.old.count == 1 && group.new.count == 1 && !group.isUnsure {
      let pair = ClausePair(
        scalars.old, old.units[group.old[0]].range, scalars.new, new.units[group.new[0]].range)
      let pieces = pair.pieces(shortest: Self.shortest)
      guard pieces.count > 1 else { continue }
      cuts.old.formUnion(pieces.compactMap(\.old?.lowerBound))
      cuts.new.formUnion(pieces.compactMap(\.new?.lowerBound))
      links[index] = pieces.compactMap { piece in
        piece.old.flatMap { old in piece.new.map { (old.lowerBound, $0.lowerBound) } }
      }
    }
    guard !links.isEmpty else { return }
    let (oldStarts, newStarts) = (old.units.map(\.range.lowerBound), new.units.map(\.range.lowerBound))
    old = TextUnits(oldSource, further: cuts.old)
    new = TextUnits(newSource, further: cuts.new)
    let before = groups
    groups = []
    oldHome = [:]
    newHome = [:]
    for (index, group) in before.enumerated() {
      let pairs =
        links[index].map { $0.map { ([$0.old], [$0.new]) } }
        ?? [(group.old.map { oldStarts[$0] }, group.new.map { newStarts[$0] })]
      for pair in pairs {
        var piece = group
        piece.old = pair.0.compactMap { old.index(of: $0) }
        piece.new = pair.1.compactMap { new.index(of: $0) }
        if !piece.old.isEmpty, !piece.new.isEmpty { enter(piece) }
      }
    }
  }

  /// Whether the comparison itself judges what the unit continues, so that its silence says that it continues nothing.
  private static func isJudged(_ unit: TextUnit) -> Bool {
    unit.facts.contains { $0.hasPrefix("m") || $0.hasPrefix("w") }
  }

  /// A text with the widths of its characters, white space and the marks between its clauses left aside.
  static func folded(_ text: String) -> String {
    text.scalars.lazy.filter { !$0.properties.isWhitespace && !$0.isClauseBreak }.map(Folding.fold).string
  }
}
