import Lexicon
import MarkedText

/// Finds numbered heads that run on within one paragraph.
enum InlineHeads {
  static let rule = Rule(
    family: .outline, name: "inline heads",
    pattern:
      "behind stops, numbers of one style from 1 on, at least two, each with a short phrase and its text behind",
    reason: "Pages lose line ends, and clerks write small sections into one paragraph.",
    examples: [
      .init(
        "一、主要工作\n(一)突出政治引领。1.学法机制更完善。持续加强学习,推动任务落实。2.责任链条更紧密。压实工作责任,坚持常抓不懈。",
        "1 achievements 一、主要工作", "2 achievements (一)突出政治引领。", "3 achievements 1.学法机制更完善。",
        "3 achievements 2.责任链条更紧密。"),
      .init(
        "一、主要工作\n(一)规范行政执法。1.5万元罚没款全部上缴。2.3公里道路完成整治。",
        "1 achievements 一、主要工作", "2 achievements (一)规范行政执法。"),
    ])

  /// How many scalars a head may have; a longer first sentence is text.
  private static let lengths = 4...20

  /// The paragraph cut before each such head; whole where it holds none.
  static func pieces(of paragraph: Range<Int>, in text: MarkedText) -> [Range<Int>] {
    var found: [(place: Int, style: Int)] = []
    /// By style: the last number of the run, and the greatest.
    var last = SIMD8<Int>()
    var longest = last
    func look(_ place: Int) {
      guard let marker = text.marker(at: place), marker.style != .division else { return }
      let style = marker.style.rawValue
      guard marker.number == 1 || marker.number == last[style] + 1,
        hasHead(from: place + marker.length, to: paragraph.upperBound, in: text)
      else { return }
      found.append((place, style))
      last[style] = marker.number
      longest[style] = max(longest[style], marker.number)
      for deeper in style + 1..<last.scalarCount { last[deeper] = 0 }
    }
    look(paragraph.lowerBound)
    var stop = paragraph.lowerBound
    while let next = text.firstMark(in: stop..<paragraph.upperBound, where: { $0 == .stop }) {
      stop = next + 1
      while stop < paragraph.upperBound, text.units[stop] == .of(" ") { stop += 1 }
      if stop < paragraph.upperBound { look(stop) }
    }
    if found.isEmpty { return [paragraph] }
    var cuts = [paragraph.lowerBound]
    for entry in found where longest[entry.style] >= 2 && entry.place > paragraph.lowerBound {
      cuts.append(entry.place)
    }
    return cuts.indices.map { cuts[$0]..<($0 + 1 < cuts.count ? cuts[$0 + 1] : paragraph.upperBound) }
  }

  private static func hasHead(from start: Int, to end: Int, in text: MarkedText) -> Bool {
    guard start < end, let stop = text.firstMark(in: start..<end, where: { $0 == .stop || $0 == .colon })
    else {
      return false
    }
    return lengths.contains(stop - start) && end - stop > stop - start && !text.hasDigit(start..<stop)
  }
}
