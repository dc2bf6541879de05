import ChineseText
import ReportModel
import Lexicon

/// Aligns the sections of two reports by what they mean: their themes, their headings, and from below by the
/// statements and figures that they share.
struct SectionComparer {
  let old: ReportFeatures
  let new: ReportFeatures
  let tools: HistoryTools
  let measures: [MeasureComparer.Link]
  let metrics: [MetricComparer.Link]
  let flow: ClauseFlow
  /// Which weaknesses are named again; points with heads of their own follow them.
  let shortcomings: [ShortcomingRow]
  /// The texts of both reports' clauses, to tell what was copied.
  let copying: Copying

  /// What two sections have in common.
  private struct Pair {
    /// How likely it is that one continues the other.
    var score = 0.0
    var theme = false
    var heading = 0.0
    var shared = 0
    /// Heading and text stand as they stood.
    var isCopy = false
  }

  /// From here on sections continue each other; a second partner must come near the best.
  private static let floor = 0.1
  private static let nearBest = 0.4
  /// From here on a heading and a text are the same.
  private static let copy = 0.98
  /// From here on sections without a counterpart may be each other's.
  private static let doubt = 0.04

  /// What each agreement is worth.
  private enum Worth {
    static let prior = -8.65
    static let heading = 5.61
    /// The rare pairs of characters that both texts have, as a cosine.
    static let rareWords = 26.16
    /// Neither is about anything of its own.
    static let bothHold = 4.15
    static let samePart = 4.13
    /// The whole length of a report lies between their places.
    static let distance = -4.0
    /// The clauses of one went to the other more than to any section else.
    static let flow = 9.5
  }

  func rows() -> [SectionRow] {
    let (left, right) = (old.report.sections, new.report.sections)
    let pairs = pairs()
    var links: Set<[Int]> = []
    let best = (
      from: pairs.map { $0.map(\.score).max() ?? 0 },
      to: right.indices.map { j in pairs.map { $0[j].score }.max() ?? 0 }
    )
    // A section copied as it stood continues that one and no other.
    let copied = (
      from: pairs.map { $0.contains(where: \.isCopy) },
      to: right.indices.map { j in pairs.contains { $0[j].isCopy } }
    )
    for i in left.indices {
      for j in right.indices
      where (pairs[i][j].isCopy || !copied.from[i] && !copied.to[j])
        && pairs[i][j].score >= max(Self.floor, Self.nearBest * max(best.from[i], best.to[j]))
      {
        links.insert([i, j])
      }
    }
    let tree = SectionTree(old.report.sections, new.report.sections)
    links = tree.withoutCrossings(tree.withoutEnvelopes(links)) { pairs[$0][$1].score }
    let told = told(besides: links)
    return rows(links.union(told.keys), pairs, doubtful(links.union(told.keys), pairs), told)
  }

  // MARK: - Points and causes

  /// What sections of points without a counterpart continue, with the reason: what is weak in them, or the causes.
  private func told(besides links: Set<[Int]>) -> [[Int]: (zh: String, en: String)] {
    let (from, to) = (Self.places(old.report), Self.places(new.report))
    var result: [[Int]: (zh: String, en: String)] = [:]
    func add(_ left: Set<Int>, _ right: Set<Int>, _ reason: (zh: String, en: String)) {
      for i in left {
        for j in right where !links.contains(where: { $0[0] == i }) || !links.contains(where: { $0[1] == j })
        {
          result[[i, j]] = reason
        }
      }
    }
    for row in shortcomings where row.change == .recurring {
      let left = old.report.shortcomings.filter { row.from.contains($0.id) }.compactMap(\.section)
      let right = new.report.shortcomings.filter { row.to.contains($0.id) }.compactMap(\.section)
      add(
        Set(left.compactMap { from[$0] }), Set(right.compactMap { to[$0] }),
        ("同一不足再次列出", "the same weakness is named again"))
    }
    let causes = (old.report.causes.compactMap(\.section), new.report.causes.compactMap(\.section))
    let isOwn = { (section: Section) in section.part == .causes }
    if old.report.sections.contains(where: isOwn) != new.report.sections.contains(where: isOwn) {
      add(
        Set(causes.0.compactMap { from[$0] }), Set(causes.1.compactMap { to[$0] }),
        ("原因写在该部分中", "the causes stand in it"))
    }
    return result
  }

  private static func places(_ report: Report) -> [String: Int] {
    Dictionary(report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Pairs of sections that have no counterpart and may be each other's.
  private func doubtful(_ links: Set<[Int]>, _ pairs: [[Pair]]) -> [[Int]] {
    let gone = old.report.sections.indices.filter { i in !links.contains { $0[0] == i } }
    let fresh = new.report.sections.indices.filter { j in !links.contains { $0[1] == j } }
    return gone.compactMap { i in
      guard let j = fresh.max(by: { pairs[i][$0].score < pairs[i][$1].score }),
        pairs[i][j].score >= Self.doubt, gone.allSatisfy({ pairs[$0][j].score <= pairs[i][j].score })
      else { return nil }
      return [i, j]
    }
  }

  // MARK: - Pairs

  private func pairs() -> [[Pair]] {
    let (left, right) = (old.report.sections, new.report.sections)
    let shared = sharedCounts()
    let flows = left.map { a in right.map { b in flow[a.id, b.id] } }
    let most = (
      from: flows.map { $0.max() ?? 0 }, to: right.indices.map { j in flows.map { $0[j] }.max() ?? 0 }
    )
    let words = (old: left.map { pairs(of: $0, in: old) }, new: right.map { pairs(of: $0, in: new) })
    let rarity = Rarity(over: words.old + words.new)
    return left.indices.map { i in
      right.indices.map { j in
        let (a, b) = (left[i], right[j])
        guard Self.comparable(a, b) else { return Pair() }
        var pair = Pair(
          theme: sharesTheme(a, b), heading: headingLikeness(a, b), shared: shared[[i, j]] ?? 0)
        var evidence = Evidence(prior: Worth.prior)
        evidence.add(Worth.heading, pair.heading)
        let likeness = rarity.cosine(words.old[i], words.new[j])
        evidence.add(Worth.rareWords, likeness)
        pair.isCopy = pair.heading >= Self.copy && likeness >= Self.copy
        evidence.add(Worth.bothHold, if: a.themes.isEmpty && b.themes.isEmpty)
        evidence.add(Worth.samePart, if: a.part == b.part)
        evidence.add(Worth.distance, abs(place(a, in: old) - place(b, in: new)))
        let reach = max(most.from[i], most.to[j])
        if reach > 0 { evidence.add(Worth.flow, flows[i][j] / reach) }
        pair.score = evidence.probability
        return pair
      }
    }
  }

  private func pairs(of section: Section, in side: ReportFeatures) -> CharacterPairs {
    let text = side.scalars[section.heading.span.end..<max(section.heading.span.end, section.span.end)]
    return CharacterPairs(PlainText.folded(Array(text).string))
  }

  /// Where in the report a section begins, 0 to 1.
  private func place(_ section: Section, in side: ReportFeatures) -> Double {
    side.scalars.isEmpty ? 0 : Double(section.span.start) / Double(side.scalars.count)
  }

  private func sharesTheme(_ a: Section, _ b: Section) -> Bool {
    guard let first = a.themes.first, let other = b.themes.first else { return false }
    return a.themes.contains(other) || b.themes.contains(first)
  }

  /// What was done is not held against what is planned.
  private static func comparable(_ a: Section, _ b: Section) -> Bool {
    let done: Set<Part> = [.achievements, .duties]
    if done.contains(a.part) && done.contains(b.part) { return true }
    if Set([a.part, b.part]) == [.shortcomings, .causes] { return true }
    return a.part == b.part
  }

  private func headingLikeness(_ a: Section, _ b: Section) -> Double {
    let (left, right) = (tools.similarity.features(Self.words(a)), tools.similarity.features(Self.words(b)))
    return tools.similarity.likeness(left, right)
  }

  /// The heading as messages quote it: without the mark that ends it.
  private static func title(_ section: Section) -> String {
    var words = section.heading.text
    while let last = words.unicodeScalars.last, Folding.fold(last).isClauseBreak {
      words.unicodeScalars.removeLast()
    }
    return words
  }

  /// The heading without its number.
  private static func words(_ section: Section) -> String {
    let text = PlainText.folded(section.heading.text)
    let start = text.firstIndex { $0.isHan && $0.chineseDigit == nil && $0 != "十" && $0 != "第" } ?? 0
    return Array(text[start...]).filter { !$0.isASCIIDigit }.string
  }

  /// How many statements and figures two sections share.
  private func sharedCounts() -> [[Int]: Int] {
    let (oldPlace, newPlace) = (Self.places(old.report), Self.places(new.report))
    var counts: [[Int]: Int] = [:]
    func add(_ a: String?, _ b: String?) {
      guard let a, let b, let i = oldPlace[a], let j = newPlace[b] else { return }
      counts[[i, j], default: 0] += 1
    }
    for link in measures { add(old.report.measures[link.old].section, new.report.measures[link.new].section) }
    for link in metrics { add(old.metrics[link.old].metric.section, new.metrics[link.new].metric.section) }
    return counts
  }

  // MARK: - Rows

  private func rows(
    _ links: Set<[Int]>, _ pairs: [[Pair]], _ doubtful: [[Int]], _ told: [[Int]: (zh: String, en: String)]
  ) -> [SectionRow] {
    let (left, right) = (old.report.sections, new.report.sections)
    let inOrder = Self.inOrder(links)
    let tree = SectionTree(left, right)
    var rows: [SectionRow] = []
    var doneOld: Set<Int> = []
    for j in right.indices {
      let from = links.filter { $0[1] == j }.map { $0[0] }.sorted()
      if let i = doubtful.first(where: { $0[1] == j })?[0] {
        rows.append(
          SectionRow(
            change: .unsure, from: [left[i].id], to: [right[j].id],
            similarity: MetricComparer.rounded(pairs[i][j].score), reason: "相似度低，可能对应，请人工核对",
            reasonEnglish: "too little in common to be sure; check by hand",
            copied: copying.share(of: right[j].span)))
        doneOld.insert(i)
        continue
      }
      guard !from.isEmpty else {
        let reason = absence(right[j], right, links.map { ($0[1], $0[0]) }) {
          tree.isDivided(old: $0) ? nil : left[$0]
        }
        rows.append(
          SectionRow(
            change: .added, from: [], to: [right[j].id], similarity: 0,
            reason: reason.map { "上一份报告的“\($0)”没有分节" } ?? "上一份报告没有对应部分",
            reasonEnglish: reason.map { "“\($0)” was not divided into sections" }
              ?? "no counterpart in the older report",
            copied: copying.share(of: right[j].span)))
        continue
      }
      for i in from {
        let pair = pairs[i][j]
        let parted = links.contains { $0[0] == i && $0[1] != j && !tree.holds(new: $0[1], j) }
        let joined = links.contains { $0[1] == j && $0[0] != i && !tree.holds(old: $0[0], i) }
        let change: SectionRow.Change =
          parted && !joined
          ? .split
          : joined && !parted
            ? .merged : left[i].part != right[j].part || !inOrder.contains([i, j]) ? .moved : .matched
        let reason = told[[i, j]] ?? reason(left[i], right[j], pair)
        rows.append(
          SectionRow(
            change: change, from: [left[i].id], to: [right[j].id],
            similarity: MetricComparer.rounded(min(1, pair.score)),
            reason: reason.zh, reasonEnglish: reason.en, copied: copying.share(of: right[j].span)))
        doneOld.insert(i)
      }
    }
    for i in left.indices where !doneOld.contains(i) {
      // A part that is no longer divided is not gone.
      let kept = absence(left[i], left, links.map { ($0[0], $0[1]) }) {
        tree.isDivided(new: $0) ? nil : right[$0]
      }
      rows.append(
        SectionRow(
          change: .removed, from: [left[i].id], to: [], similarity: 0,
          reason: kept.map { "新报告的“\($0)”不再分节" } ?? "新报告没有对应部分",
          reasonEnglish: kept.map { "“\($0)” is no longer divided into sections" }
            ?? "no counterpart in the newer report", copied: 0))
    }
    return rows
  }

  /// The title of the undivided section in the other report that continues what a section stands in; nil where there
  /// is none.
  private func absence(
    _ section: Section, _ own: [Section], _ links: [(own: Int, other: Int)], undivided: (Int) -> Section?
  ) -> String? {
    guard let above = section.parent.flatMap({ parent in own.firstIndex { $0.id == parent } }),
      let other = links.filter({ $0.own == above }).map(\.other).min()
    else { return nil }
    return undivided(other).map(Self.title)
  }

  /// The links of the longest run in which both reports keep one order; what stands across it has moved.
  private static func inOrder(_ links: Set<[Int]>) -> Set<[Int]> {
    let sorted = links.sorted { ($0[1], $0[0]) < ($1[1], $1[0]) }
    var length = [Int](repeating: 1, count: sorted.count)
    var before = [Int?](repeating: nil, count: sorted.count)
    for place in sorted.indices {
      for earlier in sorted.indices.prefix(place)
      where sorted[earlier][0] <= sorted[place][0] && length[earlier] + 1 > length[place] {
        length[place] = length[earlier] + 1
        before[place] = earlier
      }
    }
    var result: Set<[Int]> = []
    var place = sorted.indices.max { (length[$0], -$0) < (length[$1], -$1) }
    while let at = place {
      result.insert(sorted[at])
      place = before[at]
    }
    return result
  }

  private func reason(_ a: Section, _ b: Section, _ pair: Pair) -> (zh: String, en: String) {
    var zh: [String] = []
    var en: [String] = []
    if pair.heading > 0.95 {
      zh.append("标题相同")
      en.append("same heading")
    } else if pair.heading > 0.6 {
      zh.append("标题相近")
      en.append("similar heading")
    }
    if pair.theme {
      zh.append("主题相同")
      en.append("same theme")
    } else if a.themes.isEmpty, a.part == b.part {
      zh.append("同为报告的同一部分")
      en.append("same part of the report")
    }
    if pair.shared > 0 {
      zh.append("共有\(pair.shared)项举措和数据")
      en.append("\(pair.shared) shared measures and figures")
    }
    if a.part != b.part {
      zh.append("移到另一部分")
      en.append("moved to another part")
    }
    return (
      zh.isEmpty ? "内容相近" : zh.joined(separator: "，"),
      en.isEmpty ? "similar content" : en.joined(separator: ", ")
    )
  }
}
