import Lexicon
import MarkedText
import ReportModel

/// What a metric is compared by: its composed indicator, its unit, its own words.
///
/// A class, since figures are held against each other by the thousand and are too large to be taken and given back.
final class MetricFeatures {
  /// The figure as the report gives it.
  let metric: Metric
  /// The class of its measure word, else the measure word.
  let unitClass: String
  /// What it counts.
  let parts: FigureTables.Parts
  /// The number of its label.
  let label: Int
  /// The passage in which it stands, as it is read.
  let excerpt: Excerpt
  /// The pairs of characters around the number.
  let words: [Int32]
  /// What can be told of it at a glance.
  let traits: FigureTraits
  /// Whether the report gives it as the figure of the year before (比上年的64户).
  let isOfLastYear: Bool
  /// Whether it tells what there was before, of the year before or within the year (由3名增加到5名).
  let isFormer: Bool
  /// What the report says in brackets that the figure holds or leaves out: 含网格上报, 不含村级代办.
  let scopeNote: String?

  /// Takes what was read.
  init(
    metric: Metric, unitClass: String, parts: FigureTables.Parts, label: Int, excerpt: Excerpt,
    words: [Int32], traits: FigureTraits, isOfLastYear: Bool, isFormer: Bool, scopeNote: String?
  ) {
    self.metric = metric
    self.unitClass = unitClass
    self.parts = parts
    self.label = label
    self.excerpt = excerpt
    self.words = words
    self.traits = traits
    self.isOfLastYear = isOfLastYear
    self.isFormer = isFormer
    self.scopeNote = scopeNote
  }

  /// The words around the number.
  var text: ArraySlice<UInt16> { excerpt.units }

  /// Whether it is a count at a moment, such as staff on the register.
  private(set) lazy var isStock = SeriesNature.isStock(self)

  /// Whether only some of the persons are meant: 专职, 持证, 在编.
  private(set) lazy var isAttributed = excerpt.holds(.labelAttribute)

  /// Whether it tells how far something rose or fell, or should, and not what there is.
  var isChange: Bool { metric.direction != nil }

  /// What a share more or less comes to, as a figure of what there is.
  ///
  /// - Parameters:
  ///   - before: How many there were.
  ///   - other: The figure that is counted so.
  func level(from before: Double, like other: MetricFeatures) -> MetricFeatures {
    var metric = metric
    let share = (metric.direction == .down ? -1 : 1) * metric.value / 100
    (metric.value, metric.unit, metric.direction) = (max(0, before * (1 + share)), other.metric.unit, nil)
    var traits = traits
    (traits.unit, traits.exchanged, traits.isFixed) =
      (other.traits.unit, other.traits.exchanged, other.traits.isFixed)
    traits.isChange = false
    traits.isZero = metric.value == 0
    traits.logarithm = Mathematics.logarithm(metric.value + 0.5)
    return MetricFeatures(
      metric: metric, unitClass: other.unitClass, parts: parts, label: label, excerpt: excerpt, words: words,
      traits: traits, isOfLastYear: false, isFormer: false, scopeNote: scopeNote)
  }

  /// Whether it counts what is added, not what there is in all.
  private(set) lazy var isAddition = parts.isNew || excerpt.holds(.addition)
}

extension Collection<Theme> {
  /// The themes as one bit each.
  var bits: UInt32 {
    reduce(0) { bits, theme in
      bits | 1 << UInt32(truncatingIfNeeded: Theme.allCases.firstIndex(of: theme) ?? 31)
    }
  }
}

extension FigureTables {
  /// What the figures of a report are compared by.
  ///
  /// - Complexity: O(n) in the figures and their passages.
  func features(_ passages: ReportPassages, reader: inout FeatureReader) -> [MetricFeatures] {
    let report = passages.report
    let themes = Dictionary(report.sections.map { ($0.id, $0.themes.bits) }) { first, _ in first }
    let text = passages.text.marked
    return zip(report.metrics, passages.labels).map { metric, label in
      let range = text.withoutBlanks(text.range(metric.span))
      let (unit, parts) = (unit(of: metric), parts(of: metric.indicator))
      let isOfLastYear = metric.kind == .actual && Self.isOfLastYear(metric, text)
      return MetricFeatures(
        metric: metric, unitClass: unitNames[unit], parts: parts,
        label: number(ofLabel: metric.indicator.label) { reader.features(label) },
        excerpt: Excerpt(text: passages.text, range: range),
        words: reader.pairs(of: range, in: passages.text),
        traits: traits(
          unit: unit, parts, themes: metric.section.flatMap { themes[$0] } ?? 0, value: metric.value,
          isChange: metric.direction != nil),
        isOfLastYear: isOfLastYear,
        isFormer: isOfLastYear || metric.kind == .actual && Self.isLeft(metric, text),
        scopeNote: Self.scopeNote(behind: metric, text))
    }
  }

  /// How far before a figure the words begin that say of when it is.
  private static let whenReach = 8

  private static func isOfLastYear(_ metric: Metric, _ text: MarkedText) -> Bool {
    stands(.lastYears, before: text.range(metric.number.span).lowerBound, text)
  }

  private static func stands(_ words: WordClass, before place: Int, _ text: MarkedText) -> Bool {
    text.form(words, endingAt: place, notBefore: max(0, place - whenReach)) != nil
  }

  /// A verb of change is no longer, with what stands before the goal: 增加到, 逐步提高到.
  private static let longestChange = 5

  /// Whether a figure is what something rose or fell from: 由3名增加到5名.
  private static func isLeft(_ metric: Metric, _ text: MarkedText) -> Bool {
    let number = text.range(metric.number.span)
    guard stands(.changedFrom, before: number.lowerBound, text) else { return false }
    let verb = min(text.count, number.upperBound + metric.unit.utf16.count)
    for place in verb..<min(text.count, verb + longestChange) {
      guard text.units[place].isHan else { return false }
      if place > verb, let end = text.end(of: .changedTo, opening: place..<text.count), end < text.count,
        text.units[end].isDigit
      {
        return true
      }
    }
    return false
  }

  private static let scopes: [Units] = .words(["含", "不含", "包括", "不包括", "未含", "已含"])
  private static let longestNote = 30

  private static func scopeNote(behind metric: Metric, _ text: MarkedText) -> String? {
    let start = metric.number.span.end + metric.unit.unicodeScalars.count
    let behind = plain(Span(start, start + longestNote + 2), text)
    guard behind.first == .of("("), let end = behind.firstIndex(of: .of(")")) else { return nil }
    let note = behind[1..<end]
    // 含…3件 tells of a part and leaves the figure what it was.
    guard note.starts(withAnyOf: scopes), !note.contains(where: \.isDigit) else { return nil }
    return String(decoding: note, as: UTF16.self)
  }

  /// The characters of a span without blanks.
  private static func plain(_ span: Span, _ text: MarkedText) -> Units {
    text.units[text.range(span)].filter { $0 != 0x20 && $0 != 0x0A }
  }
}
