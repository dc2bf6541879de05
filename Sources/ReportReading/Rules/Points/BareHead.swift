import MarkedText

/// The head of an item before its own detail, which is no measure.
enum BareHead {
  static let rule = Rule(
    family: .points, name: "bare head",
    pattern:
      "the first sentence of an item (一是, 1.) that is short, holds no figure and is followed by further "
      + "sentences of the item, where the section has two such items",
    reason: "一是健全领导体系。 names what its detail tells; counted by itself it is new or gone with every rewording",
    examples: [
      Rule.Example(
        "一、主要做法\n一是健全领导体系。专题研究3次。二是压实工作责任。组织述法12人次。", "done 专题研究3次", "done 组织述法12人次"),
      Rule.Example("一、主要做法\n一是修订村规民约。二是压实工作责任。", "done 修订村规民约", "done 压实工作责任"),
      Rule.Example("一、主要做法\n一是开展宣传6次。发放资料800份。二是组织述法12人次。", "done 开展宣传6次", "done 发放资料800份", "done 组织述法12人次"),
    ])

  private static let longest = 20
  private static let fewest = 2

  /// Where the heads of a section's items end.
  static func heads(of paragraphs: [Range<Int>], in text: MarkedText) -> [Int] {
    let lists = ListReader(text: text)
    var found: [Int] = []
    for paragraph in paragraphs {
      let items = lists.enumerated(in: paragraph)
      var bodies = lists.bodies(of: items, in: paragraph)
      if items.isEmpty, let marker = text.marker(at: paragraph.lowerBound) {
        bodies = [paragraph.lowerBound + marker.length..<paragraph.upperBound]
      }
      for body in bodies {
        guard let stop = text.firstMark(in: body, where: { $0 == .stop }), stop + 1 < body.upperBound,
          stop - body.lowerBound <= longest, text.numerals(in: body.lowerBound..<stop).isEmpty,
          text.firstMark(in: body.lowerBound..<stop, where: { $0 == .semicolon }) == nil
        else { continue }
        found.append(stop)
      }
    }
    return found.count >= fewest ? found : []
  }
}
