import Lexicon
import MarkedText

/// Tells where a numbered heading ends that runs on into its paragraph.
enum HeadingEnd {
  static let rule = Rule(
    family: .outline, name: "heading end",
    pattern: """
      the whole paragraph where it is short and one sentence; else before the first 一是, else the first stop, colon or \
      semicolon near its start, but never behind a clause that begins the text: one that opens with a time or a body, \
      or that counts something; else the clauses of one measure that it begins with
      """,
    reason: """
      Headings are couplets and name no figures. Clerks run them into the text with a full stop, a colon, a comma or \
      nothing; a sentence that counts deeds has left its heading behind.
      """,
    examples: [
      .init(
        "一、主要工作\n(一)强化普法宣传,营造浓厚氛围,今年以来,全镇深入村组院落开展各类法治宣传教育活动,引导群众办事依法、遇事找法,受到广泛好评。",
        "1 achievements 一、主要工作", "2 achievements (一)强化普法宣传,营造浓厚氛围,"),
      .init(
        "一、主要工作\n(一)强化普法宣传,开展宣传活动12场次。全年未发生一起有影响的案件,群众满意度稳步提升。",
        "1 achievements 一、主要工作", "2 achievements (一)强化普法宣传,"),
      .init(
        "一、主要工作\n(一)规范行政执法。组织执法检查,查处占道经营。",
        "1 achievements 一、主要工作", "2 achievements (一)规范行政执法。"),
      .init(
        "一、主要工作\n(一)着力强化数字支撑:一是接入一体化平台;二是培训网格员。",
        "1 achievements 一、主要工作", "2 achievements (一)着力强化数字支撑:"),
      .init(
        "一、存在问题\n1.热线工单办理不够精细。下一步,建立会商制度。\n2.村居法律顾问服务流于形式,法律明白人作用发挥不明显,有的律师只在签到表上留名,有的法律明白人受训后再没有参加过活动。下一步,完善评价机制。",
        "1 shortcomings 一、存在问题", "2 shortcomings 1.热线工单办理不够精细。",
        "2 shortcomings 2.村居法律顾问服务流于形式,法律明白人作用发挥不明显,有的律师只在签到表上留名,有的法律明白人受训后再没有参加过活动。"),
      .init(
        "一、主要工作\n(一)加强组织领导今年以来,镇党委多次研究法治工作。全年召开会议4次。",
        "1 achievements 一、主要工作", "2 achievements (一)加强组织领导"),
    ])

  /// How long a heading's first sentence may be to run on into its paragraph.
  private static let longestRunIn = 48
  /// How long a paragraph may be that is all heading, by whether its number is one of sections.
  private static func longestAlone(_ marker: MarkedText.Marker) -> Int { marker.isStrong ? 80 : 60 }

  /// The end of a heading whose words begin at a place; nil where the paragraph is no section's.
  ///
  /// - Parameters:
  ///   - holdsPoints: Whether the part holds points, which name figures and are cut by others.
  ///   - isOfList: Whether the number before or behind it heads a point: then this one does, too.
  static func end(
    from start: Int, in piece: Range<Int>, _ marker: MarkedText.Marker, holdsPoints: Bool,
    isOfList: Bool = false,
    _ text: MarkedText
  ) -> Int? {
    let upper = piece.upperBound
    let stop = text.firstMark(in: start..<upper) { $0 == .stop || $0 == .semicolon }
    let left = holdsPoints ? nil : textStart(in: start..<(stop ?? upper), text)
    if stop == nil || stop == upper - 1, piece.count <= longestAlone(marker) {
      // One phrase alone in its paragraph.
      if let left, marker.style.rawValue <= MarkedText.Marker.Style.chineseParenthesis.rawValue {
        return left
      }
      let colon = text.firstMark(in: start..<upper) { $0 == .colon }
      if let colon, colon < upper - 1, colon - start <= 30 { return colon + 1 }
      return upper
    }
    if let item = text.enumerators(in: start..<upper).first, item.range.lowerBound > start,
      item.range.lowerBound - start <= longestRunIn, item.range.lowerBound <= stop ?? .max
    {
      return item.range.lowerBound
    }
    if let left, left - start <= longestRunIn,
      marker.isStrong || stop.map({ $0 - start < longestRunIn }) ?? false
    {
      return left
    }
    if let stop, stop - start < longestRunIn, stop < upper - 1 { return stop + 1 }
    if let colon = text.firstMark(in: start..<min(start + 32, upper), where: { $0 == .colon }),
      colon < stop ?? .max
    {
      return colon + 1
    }
    if marker.isStrong { return couplet(from: start, to: upper, text) }
    return holdsPoints && isOfList ? stop.map { $0 + 1 } ?? upper : nil
  }

  /// Where in the first sentence its text begins: at a clause behind the first, or in the first at a time.
  private static func textStart(in sentence: Range<Int>, _ text: MarkedText) -> Int? {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let comma = text.firstMark(in: start..<sentence.upperBound) { $0 == .comma }
      let clause = start..<(comma ?? sentence.upperBound)
      if start > sentence.lowerBound, isText(clause, text) { return start }
      if let time = text.first(.textTime, in: clause), time.range.lowerBound >= start + 4 {
        return time.range.lowerBound
      }
      guard let comma else { return nil }
      start = comma + 1
    }
    return nil
  }

  /// Whether a clause begins a text: with a time or a body, or counts something.
  private static func isText(_ clause: Range<Int>, _ text: MarkedText) -> Bool {
    text.opens(clause, with: .textOpening) || counts(clause, text)
  }

  /// Whether a figure with its measure word stands in a range.
  static func counts(_ range: Range<Int>, _ text: MarkedText) -> Bool {
    text.numerals(in: range).contains { $0.unit != nil && text.units[$0.range.lowerBound].isDigit }
  }

  /// The first clause with those behind it that have its measure.
  private static func couplet(from start: Int, to upper: Int, _ text: MarkedText) -> Int? {
    guard let first = text.firstMark(in: start..<min(start + 32, upper), where: \.endsClause) else {
      return nil
    }
    var end = first + 1
    while let next = text.firstMark(in: end..<upper, where: \.endsClause), next > end,
      abs(next - end - (first - start)) <= 1, next + 1 - start <= longestRunIn, !isText(end..<next, text)
    {
      end = next + 1
    }
    return end
  }
}
