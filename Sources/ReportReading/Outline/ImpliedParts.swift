import MarkedText
import Models
import ReportModel

/// Finds the shortcomings, their causes and the plans of a report whose headings do not announce them.
///
/// A heading may be a verse (自省者明，知不足而后进) or be missing; what the sentences below it say is told by a model. A run of
/// paragraphs that together say so clearly is a part. Only parts that no heading announces are sought; a plan is sought
/// among the shortcomings too, behind which it may stand under a line that the outline does not know (明后年的想法:).
///
/// The most probable sequence of roles is found as in a hidden Markov model (Viterbi, 1967), a change of role being
/// dearer within a section than at a heading.
struct ImpliedParts {
  private let text: MarkedText
  private var blocks: [Block] = []
  /// The roles that are sought, work first.
  private let roles: [SentenceRole]
  /// Whether a plan is sought among the shortcomings.
  private let seeksPlanWithin: Bool

  /// A heading or a paragraph of the report, in reading order.
  private struct Block {
    /// The section, by place in the outline; nil before the first.
    let node: Int?
    /// The place of the paragraph among the section's own; nil of a heading.
    let paragraph: Int?
    let range: Range<Int>
    /// The part that a heading announces.
    let known: Part?
    /// By role: how well it fits; of a part that is known, work stands for it.
    let scores: [Float]
    /// What it costs to change the role before it.
    let change: Float
  }

  /// What a change of role costs, in logarithms of probability: at a heading of the first level, at another, between two
  /// paragraphs.
  private static let (headingCost, innerCost, paragraphCost): (Float, Float, Float) = (1.5, 3, 5)
  /// No sentence says more than this for or against a role.
  private static let most: Float = 4

  /// Gives parts to sections and makes sections of paragraphs where no heading announces what they are.
  ///
  /// - Complexity: O(n) in the characters of the report where a part is missing, O(m) in the sections else.
  static func assign(to outline: inout Outline, in text: MarkedText) {
    let known = Set(outline.nodes.map(\.part))
    var sought: [SentenceRole] = []
    if !known.contains(.shortcomings) { sought += [.shortcoming] + (known.contains(.causes) ? [] : [.cause]) }
    if !known.contains(.plan) { sought.append(.plan) }
    if sought.isEmpty || StandardModels.roles.classes.count > 4 { return }
    let parts = ImpliedParts(outline, text, roles: [.work] + sought)
    parts.apply(to: &outline)
  }

  private init(_ outline: Outline, _ text: MarkedText, roles: [SentenceRole]) {
    self.text = text
    self.roles = roles
    seeksPlanWithin = roles.contains(.plan) && !Self.hasRemedies(outline, text)
    for (place, range) in outline.preamble.enumerated() { add(range, nil, place, outline) }
    for (index, node) in outline.nodes.enumerated() {
      add(node.heading, index, nil, outline)
      for (place, range) in node.ownText.enumerated() { add(range, index, place, outline) }
    }
  }

  private mutating func add(_ range: Range<Int>, _ node: Int?, _ paragraph: Int?, _ outline: Outline) {
    let section = node.map { outline.nodes[$0] }
    let known = section.flatMap { $0.part == .achievements ? nil : $0.part }
    let change =
      paragraph != nil ? Self.paragraphCost : section?.parent == nil ? Self.headingCost : Self.innerCost
    blocks.append(
      Block(
        node: node, paragraph: paragraph, range: range, known: known,
        scores: scores(range, within: known, isFirst: paragraph ?? 0 == 0), change: change))
  }

  /// Whether the shortcomings tell what is to be done behind what is weak, so that no plan stands among them.
  private static func hasRemedies(_ outline: Outline, _ text: MarkedText) -> Bool {
    let reader = PassageSections(text: text, hasRemedies: false)
    return outline.nodes.contains { node in
      node.part == .shortcomings
        && node.ownText.contains { reader.turns(in: $0).contains { $0.role == .remedy } }
    }
  }

  /// What a heading announces stands right below it, so that no plan begins there.
  private func scores(_ range: Range<Int>, within known: Part?, isFirst: Bool) -> [Float] {
    guard let known else { return scores(range, as: roles) }
    guard known == .shortcomings, seeksPlanWithin, !isFirst else {
      return roles.map { $0 == .work ? 0 : -.infinity }
    }
    let fits = scores(range, as: [.shortcoming, .plan])
    return roles.map { $0 == .work ? fits[0] : $0 == .plan ? fits[1] : -.infinity }
  }

  private func scores(_ range: Range<Int>, as roles: [SentenceRole]) -> [Float] {
    let model = StandardModels.roles
    var sums = [Float](repeating: 0, count: roles.count)
    for sentence in text.cut(range, where: { $0 == .stop || $0 == .semicolon }) {
      let logits = model.logits(of: text.units[sentence])
      let top = roles.map { logits[$0.rawValue] }.max() ?? 0
      for (place, role) in roles.enumerated() { sums[place] += max(-Self.most, logits[role.rawValue] - top) }
    }
    return sums
  }

  // MARK: - The sequence

  /// By block: its role.
  private func sequence() -> [SentenceRole] {
    var best = roles.map { $0 == .work ? Float(0) : -Self.paragraphCost }
    var from: [[Int]] = []
    for block in blocks {
      var (next, origin) = (best, [Int](repeating: 0, count: roles.count))
      for role in roles.indices {
        let options = roles.indices.map { best[$0] - ($0 == role ? 0 : block.change) }
        origin[role] = options.indices.max { options[$0] < options[$1] } ?? 0
        next[role] = options[origin[role]] + block.scores[role]
      }
      best = next
      from.append(origin)
    }
    var role = best.indices.max { best[$0] < best[$1] } ?? 0
    var found: [SentenceRole] = []
    for origin in from.reversed() {
      found.append(roles[role])
      role = origin[role]
    }
    return found.reversed()
  }

  // MARK: - The outline

  private static func part(of role: SentenceRole) -> Part {
    switch role {
    case .work: .achievements
    case .shortcoming: .shortcomings
    case .cause: .causes
    case .plan: .plan
    }
  }

  private func apply(to outline: inout Outline) {
    let found = sequence()
    if found.allSatisfy({ $0 == .work }) { return }
    var made = Outline(nodes: [], preamble: [])
    var places = [Int](repeating: 0, count: outline.nodes.count)
    var role = SentenceRole.work
    for (block, sought) in zip(blocks, found) {
      let own = sought == .work && block.known == .shortcomings ? .shortcoming : sought
      if let index = block.node, block.paragraph == nil {
        var node = outline.nodes[index]
        node.ownText = []
        node.parent = node.parent.map { places[$0] }
        if sought != .work {
          node.part = Self.part(of: own)
          node.hasOwnPart = node.parent.map { made.nodes[$0].part != node.part } ?? true
        }
        places[index] = made.nodes.count
        made.nodes.append(node)
      } else if own != role {
        made.nodes.append(implied(block.range, own, below: made.nodes.last))
      } else if made.nodes.isEmpty {
        made.preamble.append(block.range)
      } else {
        made.nodes[made.nodes.count - 1].ownText.append(block.range)
      }
      role = own
    }
    made.irregularities = outline.irregularities.map { old in
      var new = old
      new.nodes = old.nodes.map { places[$0] }
      return new
    }
    made.staleYears = outline.staleYears.map { old in
      var new = old
      new.node = places[old.node]
      return new
    }
    outline = made
  }

  /// A lead-in is no longer than this.
  private static let longestLead = 40

  /// A section that no heading opens: its first paragraph is its heading where that only leads in, else its first clause
  /// names it and is part of its text too.
  private func implied(_ paragraph: Range<Int>, _ role: SentenceRole, below: OutlineNode?) -> OutlineNode {
    let lists = ListReader(text: text)
    let leadsIn =
      paragraph.count <= Self.longestLead && !lists.isNumbered(paragraph)
      && lists.items(in: paragraph).isEmpty
    let clause = text.cut(paragraph, where: \.isPause).first ?? paragraph
    var node = OutlineNode(
      marker: nil, heading: leadsIn ? paragraph : clause, wordsStart: paragraph.lowerBound,
      paragraph: paragraph, in: text, year: nil)
    node.part = Self.part(of: role)
    node.hasOwnPart = true
    node.ownText = leadsIn ? [] : [paragraph]
    node.level = 1
    return node
  }
}
