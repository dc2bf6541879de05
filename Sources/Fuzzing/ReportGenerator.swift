import SeededRandom

/// Makes texts that are nearly reports: the genre's lines put together, and some of them damaged as files, scanners and
/// attackers damage them.
struct ReportGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A number below a limit.
  mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  /// One of some things.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  // MARK: - Reports

  /// The pieces of a report on a year.
  mutating func report(_ year: Int, township: String = "青溪镇") -> [String] {
    var pieces = ["\(township)\(year)年法治政府建设情况报告\n"]
    for (number, part) in Self.parts.enumerated() where !chance(8) {
      pieces.append(
        "\(pick([Self.numerals[number], Self.numerals[number], "\(number + 1)"]))、\(pick(part.heads))\n")
      for _ in 0..<(1 + below(5)) { pieces += statement(part.statements) }
      pieces.append("\n")
    }
    if chance(50) { pieces.append("\(township)人民政府\n\(year + 1)年1月\(1 + below(31))日\n") }
    return pieces
  }

  /// The pieces of a report damaged in some places.
  mutating func damaged(_ pieces: [String]) -> [String] {
    var pieces = pieces
    for _ in 0..<below(6) where !pieces.isEmpty {
      let place = below(pieces.count)
      switch below(10) {
      case 0: pieces.remove(at: place)
      case 1: pieces.insert(pieces[place], at: below(pieces.count))
      case 2: pieces[place] = spoilt(pieces[place])
      case 3: pieces.insert(pick(Self.oddities), at: place)
      case 4: pieces.insert(String(repeating: pick(Self.oddities), count: 1 + below(40)), at: place)
      case 5: pieces.insert(numeral(), at: place)
      case 6: pieces.swapAt(place, below(pieces.count))
      case 7: pieces[place] = pieces[place].replacing("\n", with: "\r\n")
      case 8: pieces[place] = String(pieces[place].unicodeScalars.prefix(below(20)))
      default: pieces[place] += numeral()
      }
    }
    return pieces
  }

  private mutating func statement(_ forms: [String]) -> [String] {
    var pieces: [String] = []
    if chance(40) {
      pieces.append(
        pick(["（\(pick(Self.numerals))）", "\(1 + below(9)).", "一是", "二是", "第三，", "①", "　　", "1．"]))
    }
    for part in pick(forms).split(separator: "#", omittingEmptySubsequences: false) {
      pieces += [String(part), numeral()]
    }
    pieces.removeLast()
    pieces.append(pick(["。", "。\n", "；", "，", "\n", "。 ", ""]))
    return pieces
  }

  /// A number as reports write one, and as none does.
  private mutating func numeral() -> String {
    let plain = String(below(pick([10, 100, 10_000, 10_000_000])))
    return switch below(16) {
    case 0: pick(["一", "二十", "三百余", "两千零五", "十二万", "数十", "若干", "半", "〇", "廿三", "壹佰"])
    case 1: plain + "." + String(below(100))
    case 2: plain + pick(["%", "％", "个百分点", "万", "亿", "余", "多", "+"])
    case 3: plain + pick(["-", "—", "～", "至", "、"]) + String(below(1_000))
    case 4: String(repeating: pick(["一", "9", "九", "0", "９"]), count: 1 + below(30))
    case 5: plain + pick(["万", "亿", "千"]) + pick(["万", "亿", "多", "余"])
    case 6: pick(["１２", "3 ４", "1,234", "1，234", "12,34", "1.2.3", "-5", "+7", "1e9", "∞", "½", "³"])
    case 7: "\(2000 + below(40))年\(below(15))月\(below(35))日"
    default: plain
    }
  }

  /// A piece with some characters lost, doubled or strange.
  private mutating func spoilt(_ piece: String) -> String {
    var scalars = Array(piece.unicodeScalars)
    for _ in 0...below(4) where !scalars.isEmpty {
      let place = below(scalars.count)
      switch below(3) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      default: scalars.insert(contentsOf: pick(Self.oddities).unicodeScalars, at: place)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// Signs that no report should hold, and some do.
  private static let oddities = [
    "\u{0}", "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}",
    "\u{E000}", "\u{2F00}",
    "\u{2FD5}", "\u{F900}", "\u{20000}", "\u{301}", "\u{FE0F}", "🏛", "\t", "\r", "\u{2028}", "\u{85}",
    "\u{A0}", "\u{3000}", "|", "<td>",
    "&nbsp;", "\"", "'", "\\", "《", "》", "（", "）", "“", "”", "：", "；", "、", "—", "——", "…", "%", "\n\n",
    "— 3 —", "第", "条",
  ]

  private static let parts: [(heads: [String], statements: [String])] = [
    (
      ["主要举措和成效", "法治政府建设主要工作情况", "工作开展情况"],
      [
        "召开党委会议专题研究法治建设工作#次", "开展联合执法检查#次，发现隐患#处，整改#处，整改率#%", "受理矛盾纠纷#件，其中调解成功#件，成功率#%",
        "镇综合行政执法队现有持证执法人员#名，比上年新增#名", "全年办结#件，同比增长#%", "投入#万元建成法治文化广场#处", "审查合同#份、规范性文件#件",
        "收到信访事项#件，其中初次信访#件、重复信访#件", "认真贯彻落实习近平法治思想", "未发生行政复议和行政诉讼案件",
      ]
    ),
    (
      ["主要负责人履行第一责任人职责情况"], ["党政主要负责人带头述法#次", "研究解决重点问题#个", "听取专题汇报#次"]
    ),
    (
      ["存在的问题和原因", "存在不足", "存在的主要问题及原因分析"],
      [
        "执法力量不足，持证人员仅#人", "普法方式单一，针对性不强", "村级调解员以兼职为主", "法治宣传覆盖面不够广，原因是经费保障不足", "去年指出的#个问题已整改到位",
        "部分干部依法办事的意识有待提高", "主要原因：一是重视不够，二是人手不足",
      ]
    ),
    (
      ["下一步工作安排", "\(2024)年工作计划"],
      ["新增持证人员#名以上", "开展普法讲座不少于#场", "力争办结率达到#%", "建成法治文化长廊#处", "继续加强执法队伍建设，招录#人"]
    ),
  ]
}
