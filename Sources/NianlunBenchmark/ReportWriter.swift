import SeededRandom

/// Writes a fictional township's reports year by year, carrying half of the sentences over as clerks do.
struct ReportWriter {
  private let name: String
  private let county: String
  private let scale: Int
  private var random: SplitMix64
  private var kept: [[String]] = []

  init(name: String, county: String, scale: Int, seed: UInt64) {
    self.name = name
    self.county = county
    self.scale = scale
    random = SplitMix64(seed: seed)
  }

  /// The report on a year.
  mutating func report(on year: Int) -> String {
    var lines = [
      "\(county)\(name)\(year)年法治政府建设情况报告", "",
      "\(year)年，在\(county)委、县政府的坚强领导下，\(name)深入推进依法行政，现将法治政府建设情况报告如下。", "一、主要举措和成效",
    ]
    var next: [[String]] = []
    for section in 0..<CorpusWords.headings.count * scale {
      let heading = CorpusWords.headings[section % CorpusWords.headings.count]
      lines.append("（\(Self.numeral(section % 99 + 1))）\(heading)。")
      var sentences: [String] = []
      for place in 0..<4 {
        let old = section < kept.count ? kept[section][place] : nil
        sentences.append(old.flatMap { random.number(0...1) == 0 ? $0 : nil } ?? sentence())
      }
      next.append(sentences)
      lines.append(sentences.joined())
    }
    kept = next
    lines.append("二、存在的问题")
    lines.append((1...4 * scale).map { "\(Self.numeral($0 % 99))是" + weakness() + "。" }.joined())
    lines.append("三、下一步工作打算")
    lines.append((1...6 * scale).map { "\(Self.numeral($0 % 99))是" + plan() + "。" }.joined())
    lines += ["\(name)人民政府", "\(year + 1)年1月\(random.number(5...28))日"]
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func figure() -> String {
    random.pick(CorpusWords.deeds) + "\(random.number(2...400))" + random.pick(CorpusWords.measures)
  }

  /// A sentence; about one in three holds figures, as in reports, which have some five to eight in a thousand characters.
  private mutating func sentence() -> String {
    let opening = random.pick(CorpusWords.openings)
    let (deed, effect) = (random.pick(CorpusWords.deeds), random.pick(CorpusWords.effects))
    switch random.number(0...8) {
    case 0: return "\(opening)全年\(figure())，\(figure())，\(effect)。"
    case 1: return "\(opening)\(figure())，办结率\(random.number(80...99)).\(random.number(0...9))%。"
    case 2...4:
      return
        "\(opening)\(deed)，\(random.pick(CorpusWords.means))，\(random.pick(CorpusWords.deeds))，\(effect)。"
    default:
      return
        "\(opening)\(random.pick(CorpusWords.means))，\(deed)，\(effect)，\(random.pick(CorpusWords.effects))。"
    }
  }

  private mutating func weakness() -> String {
    random.pick(CorpusWords.circumstances) + random.pick(CorpusWords.objects)
      + random.pick(CorpusWords.faults)
  }

  private mutating func plan() -> String {
    "进一步\(random.pick(CorpusWords.deeds))" + (random.number(0...3) == 0 ? "不少于\(random.number(2...30))次" : "")
  }

  /// A number below a hundred in Chinese numerals.
  private static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    return number < 10 ? digits[max(1, number)] : (tens > 1 ? digits[tens] : "") + "十" + digits[number % 10]
  }
}
