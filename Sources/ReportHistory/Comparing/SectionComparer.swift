import ChineseText
import ReportModel
import Vocabulary

/// Aligns the sections of two reports by what they mean: their themes, their headings, and from below by the
/// statements and figures that they share.
struct SectionComparer {
  let old: ReportFeatures
  let new: ReportFeatures
  let tools: HistoryTools
  let measures: [MeasureComparer.Link]
  let metrics: [MetricComparer.Link]
  /// The texts of both reports' clauses, to tell what was copied.
  let copying: Copying

  private struct Pair {
    var score: Double
    var theme: Bool
    var heading: Double
    var shared: Int
  }

  /// From here on sections continue each other; a second partner must come near the best.
  private static let floor = 0.42
  private static let nearBest = 0.72

  func rows() -> [SectionRow] {
    let (left, right) = (old.report.sections, new.report.sections)
    let shared = sharedCounts()
    let pairs = left.indices.map { i in
      right.indices.map { j in pair(left[i], right[j], shared[[i, j]] ?? 0, shared) }
    }
    var links: Set<[Int]> = []
    for i in left.indices {
      guard let best = pairs[i].map(\.score).max(), best >= Self.floor else { continue }
      for j in right.indices where pairs[i][j].score >= max(Self.floor, Self.nearBest * best) {
        let back = pairs.map { $0[j].score }.max() ?? 0
        if pairs[i][j].score >= Self.nearBest * back { links.insert([i, j]) }
      }
    }
    // Every section takes its best partner where that is beyond doubt, though the partner has a better one.
    for j in right.indices where !links.contains(where: { $0[1] == j }) {
      if let i = left.indices.max(by: { pairs[$0][j].score < pairs[$1][j].score }), pairs[i][j].score >= 0.55
      {
        links.insert([i, j])
      }
    }
    for i in left.indices where !links.contains(where: { $0[0] == i }) {
      if let j = right.indices.max(by: { pairs[i][$0].score < pairs[i][$1].score }), pairs[i][j].score >= 0.55
      {
        links.insert([i, j])
      }
    }
    return rows(links, pairs)
  }

  // MARK: - One pair

  private func pair(_ a: Section, _ b: Section, _ shared: Int, _ all: [[Int]: Int]) -> Pair {
    let heading = headingLikeness(a, b)
    guard Self.comparable(a, b) else { return Pair(score: 0, theme: false, heading: heading, shared: shared) }
    let holds = a.themes.isEmpty && b.themes.isEmpty
    if holds {
      // Containers continue each other by what they hold.
      let same = a.part == b.part && (a.level == b.level || a.part != .achievements)
      let score = same ? (a.level == b.level ? 0.8 : 0.62) + 0.2 * heading : 0
      return Pair(score: score, theme: false, heading: heading, shared: shared)
    }
    guard let first = a.themes.first, let other = b.themes.first else {
      let score =
        a.part == b.part && a.part != .achievements && a.part != .plan ? 0.45 + 0.2 * heading : 0.5 * heading
      return Pair(score: score, theme: false, heading: heading, shared: shared)
    }
    let same = first == other
    let crossed = a.themes.contains(other) || b.themes.contains(first)
    let theme = same ? 0.5 : crossed ? 0.3 : a.themes.contains(where: b.themes.contains) ? 0.12 : 0
    let counted = Double(min(shared, 4)) / 4
    let level = a.level == b.level ? 0.04 : 0
    let unrenamed = heading == 1 ? 0.12 : 0
    let score = unrenamed + theme + 0.26 * heading + 0.34 * counted * (theme > 0 ? 1 : 0.7) + level
    return Pair(score: score, theme: same || crossed, heading: heading, shared: shared)
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
    return max(CharacterDiff.similarity(left.masked, right.masked), left.vector.cosine(right.vector) * 0.9)
  }

  /// The heading without its number.
  private static func words(_ section: Section) -> String {
    let text = PlainText.folded(section.heading.text)
    let start = text.firstIndex { $0.isHan && $0.chineseDigit == nil && $0 != "十" && $0 != "第" } ?? 0
    return Array(text[start...]).filter { !$0.isASCIIDigit }.string
  }

  /// How many statements and figures two sections share.
  private func sharedCounts() -> [[Int]: Int] {
    let oldPlace = Dictionary(old.report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let newPlace = Dictionary(new.report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
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

  private func rows(_ links: Set<[Int]>, _ pairs: [[Pair]]) -> [SectionRow] {
    let (left, right) = (old.report.sections, new.report.sections)
    var rows: [SectionRow] = []
    var doneOld: Set<Int> = []
    for j in right.indices {
      let from = links.filter { $0[1] == j }.map { $0[0] }.sorted()
      guard !from.isEmpty else {
        rows.append(
          SectionRow(
            change: .added, from: [], to: [right[j].id], similarity: 0, reason: "上一份报告没有对应部分",
            reasonEnglish: "no counterpart in the older report", copied: copying.share(of: right[j].span)))
        continue
      }
      for i in from {
        let pair = pairs[i][j]
        let outgoing = links.filter { $0[0] == i }.count
        let change: SectionRow.Change =
          outgoing > 1 && from.count == 1
          ? .split : from.count > 1 && outgoing == 1 ? .merged : moved(left[i], right[j]) ? .moved : .matched
        let reason = reason(left[i], right[j], pair)
        rows.append(
          SectionRow(
            change: change, from: [left[i].id], to: [right[j].id],
            similarity: MetricComparer.rounded(min(1, pair.score)),
            reason: reason.zh, reasonEnglish: reason.en, copied: copying.share(of: right[j].span)))
        doneOld.insert(i)
      }
    }
    for i in left.indices where !doneOld.contains(i) {
      rows.append(
        SectionRow(
          change: .removed, from: [left[i].id], to: [], similarity: 0, reason: "新报告没有对应部分",
          reasonEnglish: "no counterpart in the newer report", copied: 0))
    }
    return rows
  }

  private func moved(_ a: Section, _ b: Section) -> Bool { a.part != b.part || a.level != b.level }

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
