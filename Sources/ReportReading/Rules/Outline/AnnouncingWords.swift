import Lexicon
import MarkedText
import ReportModel

/// A heading that consists of announcing words alone (存在的短板与成因, 2025年工作设想) announces their part.
enum AnnouncingWords {
  static let rule = Rule(
    family: .outline, name: "announcing words",
    pattern: "words of the heading classes, years and marks cover the heading whole",
    reason: """
      Headings that only announce are written in countless ways but of few words. One word of its own makes a heading \
      a topic or a deed, whatever announcing words stand in it.
      """,
    examples: [
      .init("一、当前面临的主要困难和挑战\n普法形式单一,针对性不强。", "1 shortcomings 一、当前面临的主要困难和挑战"),
      .init("一、问题的成因\n干部学习不够主动,缺乏钻研精神。", "1 causes 一、问题的成因"),
      .init("一、2024年工作设想\n持续加强普法宣传,丰富宣传形式。", "1 plan 一、2024年工作设想"),
      .init("一、还差在哪儿\n普法形式单一,针对性不强。", "1 shortcomings 一、还差在哪儿"),
      .init("一、物业纠纷问题专项治理\n组织力量上门调处,逐户回访。", "1 achievements 一、物业纠纷问题专项治理"),
    ])

  /// What such a heading announces.
  struct Content: Equatable {
    /// Of two parts the first; 问题的成因 is about causes, 问题和成因 about both.
    var part: Part
    /// Whether a plan is announced behind another part: 存在问题及下一步打算.
    var alsoPlans: Bool
    /// Whether it names a time to come.
    var isToCome: Bool
  }

  private enum Kind: UInt8 {
    case weakness, cause, coming, plan, arrangement, achievement, joint, filler

    var isSilent: Bool { self == .joint || self == .filler }
    var plans: Bool { self == .coming || self == .plan }
  }

  private static let classes: [(WordClass, Kind)] = [
    (.headingWeakness, .weakness), (.headingCause, .cause), (.headingComing, .coming), (.headingPlan, .plan),
    (.headingArrangement, .arrangement), (.headingAchievement, .achievement), (.headingJoint, .joint),
    (.headingFiller, .filler),
  ]
  private static let all: WordClasses = [
    .headingWeakness, .headingCause, .headingComing, .headingPlan, .headingArrangement, .headingAchievement,
    .headingJoint, .headingFiller,
  ]
  private static let longest = 36

  /// What a heading announces; nil where it has words of its own.
  static func content(of heading: Range<Int>, in text: MarkedText, year: Int?) -> Content? {
    guard let kinds = kinds(of: heading, in: text, year: year),
      let first = kinds.firstIndex(where: { !$0.isSilent })
    else { return nil }
    let isToCome = kinds.contains(.coming)
    func content(_ part: Part) -> Content {
      Content(
        part: part, alsoPlans: part != .plan && kinds[first...].contains(where: \.plans), isToCome: isToCome)
    }
    switch kinds[first] {
    case .weakness:
      let behind = kinds[(first + 1)...].prefix { $0 == .filler || $0 == .cause }
      return content(behind.contains(.cause) ? .causes : .shortcomings)
    case .cause: return content(.causes)
    case .coming, .plan: return content(.plan)
    case .arrangement: return content(kinds.contains(.achievement) ? .achievements : .plan)
    case .achievement: return content(.achievements)
    case .joint, .filler: return nil
    }
  }

  /// Whether a heading begins with a word of the classes or a year: most headings do not, and this tells them at once.
  private static func opens(_ heading: Range<Int>, in text: MarkedText) -> Bool {
    let first = heading.first { place in
      text.units[place] != .of(" ")
        && !(text.mark(at: place).map { $0.isPause && $0 != .enumeration } ?? false)
    }
    guard let first else { return false }
    return text.longestForm(anyOf: all, at: first, before: .max) != nil || text.year(at: first) != nil
  }

  /// The kinds of the words that cover a heading, the fewest possible; nil where none do.
  ///
  /// - Complexity: O(n · d) in the heading and the longest form.
  private static func kinds(of heading: Range<Int>, in text: MarkedText, year: Int?) -> [Kind]? {
    guard heading.count <= 2 * longest, opens(heading, in: text) else { return nil }
    var places: [Int] = []
    for place in heading where text.units[place] != .of(" ") {
      if let mark = text.mark(at: place), mark.isPause, mark != .enumeration { continue }
      places.append(place)
    }
    guard !places.isEmpty, places.count <= longest else { return nil }
    let years = text.years(in: heading)
    // How many words cover the heading from each place on, and the first of them.
    let none = UInt8.max
    var words = [UInt8](repeating: none, count: places.count + 1)
    var step = [(kind: Kind, length: Int)](repeating: (.filler, 1), count: places.count)
    words[places.count] = 0
    for index in places.indices.reversed() {
      text.forms(at: places[index]) { form, end in
        let length = end - places[index]
        guard index + length <= places.count, words[index + length] < words[index],
          text.lexicon.form(form, isOf: all),
          let kind = classes.first(where: { text.lexicon.form(form, isOf: $0.0) })?.1
        else { return }
        words[index] = words[index + length] + 1
        step[index] = (kind, length)
      }
      if let stated = years.first(where: { $0.range.lowerBound == places[index] }), stated.isSingle,
        index + stated.range.count <= places.count, words[index + stated.range.count] < none
      {
        words[index] = words[index + stated.range.count] + 1
        step[index] = (year.map { stated.year == $0 + 1 } ?? false ? .coming : .filler, stated.range.count)
      }
    }
    guard words[0] < none else { return nil }
    var kinds: [Kind] = []
    var index = 0
    while index < places.count {
      kinds.append(step[index].kind)
      index += step[index].length
    }
    return kinds
  }
}
