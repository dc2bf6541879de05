import ChineseText
import ReportModel
import Lexicon

extension FindingReader {
  private typealias Entry = (quantity: Quantity, id: String)

  /// Parts that are more than their whole, and complete listings that do not give their total.
  func sums() -> [Finding] {
    quantities.indices.compactMap { index in
      guard isSummand(quantities[index].quantity) else { return nil }
      return announced(index) ?? divided(index)
    }
  }

  /// Money adds up as cases do.
  private func isSummand(_ quantity: Quantity) -> Bool {
    isCount(quantity)
      || quantity.unitClass == .money && quantity.kind == .actual && quantity.qualifier == .exact
  }

  // MARK: - Listings behind 其中 and 分别为

  private static let partial = ["其中", "包括"]
  private static let complete = ["分别为", "分别是"]

  /// Parts that 其中 or 分别为 announces, held against the total before them.
  private func announced(_ index: Int) -> Finding? {
    let total = quantities[index]
    let after = quantities[(index + 1)...].prefix(12).prefix { between(total.quantity, $0.quantity) <= 1 }
    guard
      let first = after.firstIndex(where: {
        announces($0.quantity, Self.partial + Self.complete)
          || isBracketed($0.quantity, behind: total.quantity)
      }),
      nearestTotal(before: first) == index
    else { return nil }
    let parts = siblings(from: first, like: total.quantity)
    guard parts.count >= 2 else { return nil }
    let isComplete =
      announces(quantities[first].quantity, Self.complete) && first == index + 1 && closes(parts)
      && between(total.quantity, parts[0].quantity) == 0
    return finding(total, parts, isComplete: isComplete)
  }

  /// 31场次 of which 19场: the measure words of cases and of events stand for each other.
  private func measuresLike(_ left: Quantity, _ right: Quantity) -> Bool {
    func plain(_ unit: String) -> String {
      if ["件", "起", "宗", "例", "件次", "起次"].contains(unit) { return "件" }
      return unit.hasSuffix("次") && unit != "人次" && unit.unicodeScalars.count > 1
        ? String(unit.dropLast()) : unit
    }
    return plain(left.unit) == plain(right.unit)
  }

  /// 信访38件(来信9件、来访21件): the parts stand in brackets right behind their total.
  private func isBracketed(_ quantity: Quantity, behind total: Quantity) -> Bool {
    guard total.end < quantity.number.lowerBound, text.scalars[total.end] == "(" else { return false }
    return !text.scalars[total.end..<quantity.number.lowerBound].contains(")")
  }

  private func announces(_ quantity: Quantity, _ words: [String]) -> Bool {
    guard quantity.local.lowerBound < quantity.number.lowerBound else { return false }
    return text.starts(quantity.local, with: "含")
      || text.hasAny(words, in: quantity.local.lowerBound..<quantity.number.lowerBound)
  }

  /// The last count before 其中 that is no rate: what the parts are parts of.
  private func nearestTotal(before first: Int) -> Int? {
    quantities[..<first].indices.last {
      isSummand(quantities[$0].quantity) && measuresLike(quantities[$0].quantity, quantities[first].quantity)
    }
  }

  /// What of a thing has been dealt with is no part beside its kinds: 其中调解30件,成功28件.
  private static let dealtWith = [
    "成功", "化解", "办结", "整改", "结案", "答复", "达成", "解决", "涉及", "涉案", "参与", "参加", "覆盖", "占", "同比", "较", "完成", "销号",
    "履行", "均",
  ]
  /// Attributes that one person may have two of.
  private static let attributes = [
    "党员", "女", "学历", "本科", "大专", "专科", "民族", "岁", "退役", "返乡", "持", "证", "取得", "具有", "新增", "从事", "获", "骨干",
    "代表", "法律",
  ]

  /// The parts that stand beside each other, from the first on.
  private func siblings(from first: Int, like total: Quantity) -> [Entry] {
    var parts: [Entry] = []
    for part in quantities[first...].prefix(12) {
      guard isSummand(part.quantity), measuresLike(part.quantity, total),
        !isShadowed(part.quantity) || isBracketed(part.quantity, behind: total)
      else { break }
      if let last = parts.last {
        let gap = last.quantity.end..<part.quantity.number.lowerBound
        let words = text.text(gap)
        guard between(last.quantity, part.quantity) == 0, gap.count <= 24, !words.contains(";"),
          !isNested(words, beside: text.text(parts[0].quantity.local)), !words.contains("其中")
        else { break }
      }
      let own = text.text(part.quantity.local)
      // One thing may concern several places or persons.
      if own.contains("涉及") { return [] }
      if [.person, .personTimes].contains(total.unitClass), Self.attributes.contains(where: own.contains) { return [] }
      parts.append(part)
    }
    return parts
  }

  /// Whether the words before a part say what became of the part before it, unless the first part is named so too
  /// (村级化解39起、镇级化解84起).
  private func isNested(_ words: String, beside first: String) -> Bool {
    Self.dealtWith.contains { words.contains($0) && !first.contains($0) }
  }

  /// A figure in brackets belongs to the one before it.
  private func isShadowed(_ quantity: Quantity) -> Bool {
    let sentence = sentenceStart(quantity.number.lowerBound)..<quantity.number.lowerBound
    let open = text.scalars[sentence].filter { $0 == "(" }.count
    let closed = text.scalars[sentence].filter { $0 == ")" }.count
    let announcing = text.hasAny(["(其中", "(分别"], in: sentence)
    return open > closed && !announcing
  }

  // MARK: - A total divided without an announcement

  /// What is done and what is not, which make up a whole: 受理40件,办结35件,正在办理3件.
  private static let settled = ["办结", "化解", "整改", "调解成功", "调处成功", "成功", "结案", "销号", "解决"]
  private static let open = ["正在", "未", "其余", "剩余", "另有", "尚"]

  /// Kinds that no one thing is both of.
  private static let halves: [([String], [String])] = [
    (["简易程序"], ["普通程序", "一般程序"]),
    (["立行立改", "立查立改", "立改", "当场整改", "现场整改", "立即整改"], ["限期整改", "限时整改", "督促整改"]),
    (["镇级", "乡级", "街道级", "镇调委会", "乡调委会"], ["村级", "社区级", "村(社区)级", "村调委会", "各村"]),
  ]

  private func divided(_ index: Int) -> Finding? {
    let total = quantities[index]
    let after = quantities[(index + 1)...].prefix(6).prefix {
      between(total.quantity, $0.quantity) == 0 && $0.quantity.unit == total.quantity.unit
        && isSummand($0.quantity)
    }
    guard after.count == 2, let done = after.first, let rest = after.last, closes(Array(after)) else {
      return nil
    }
    func words(_ quantity: Quantity) -> String {
      text.text(quantity.local.lowerBound..<max(quantity.local.lowerBound, quantity.number.lowerBound))
    }
    let (first, second) = (words(done.quantity), words(rest.quantity))
    let isHalved = Self.halves.contains { one, other in
      one.contains(where: first.contains) && other.contains(where: second.contains)
        || other.contains(where: first.contains) && one.contains(where: second.contains)
    }
    if isHalved { return finding(total, Array(after), isComplete: false) }
    guard Self.settled.contains(where: first.contains), !Self.open.contains(where: first.contains),
      Self.open.contains(where: second.contains), !second.contains("其中"), !second.contains("另"),
      Self.receiving.contains(where: words(total.quantity).contains), first.unicodeScalars.count <= 8,
      second.unicodeScalars.count <= 10, done.quantity.value <= total.quantity.value
    else { return nil }
    return finding(total, Array(after), isComplete: true)
  }

  private static let receiving = [
    "受理", "排查", "接收", "收到", "发现", "办理", "摸排", "登记", "调解", "接到", "交办", "转办", "梳理", "起底",
  ]

  // MARK: - Both

  /// Whether nothing of the sentence stands behind the parts that could be a further one.
  private func closes(_ parts: [Entry]) -> Bool {
    guard let last = parts.last else { return false }
    let rest = last.quantity.end..<text.scalars.count
    let end = rest.first {
      text.scalars[$0].isSentenceEnd || text.scalars[$0] == "\n" || text.scalars[$0] == ";"
    }
    let tail = last.quantity.end..<(end ?? rest.upperBound)
    let more = quantities.contains {
      tail.contains($0.quantity.number.lowerBound) && $0.quantity.unit == last.quantity.unit
    }
    return !more
      && !text.hasAny(
        ["等", "余", "另", "其他", "其它"], in: last.quantity.end..<min(tail.upperBound, tail.lowerBound + 8))
  }

  private func finding(_ total: Entry, _ parts: [Entry], isComplete: Bool) -> Finding? {
    let sum = (parts.reduce(0) { $0 + $1.quantity.value } * 1000).rounded() / 1000
    let whole = total.quantity.value
    let slack = rounding(total.quantity) + parts.reduce(0) { $0 + rounding($1.quantity) }
    guard sum > whole + slack || isComplete && sum < whole - slack, let last = parts.last else { return nil }
    let range = total.quantity.clause.lowerBound..<last.quantity.clause.upperBound
    let terms = parts.map { figure($0.quantity.value) }.joined(separator: "＋")
    let plain = parts.map { figure($0.quantity.value) }.joined(separator: " + ")
    let exceeds = sum > whole
    return Finding(
      kind: exceeds ? .partsExceedWhole : .sumDiffers, metrics: [total.id] + parts.map(\.id),
      text: source(range), span: text.span(range),
      message: "\(terms)＝\(figure(sum))，\(exceeds ? "超过" : "少于")总数\(figure(whole))",
      messageEnglish:
        "\(plain) = \(figure(sum)), \(exceeds ? "more" : "less") than the total of \(figure(whole))")
  }

  /// How far a figure in 万 or 亿 may be from what it rounds: 1.2万 stands for 11,500 to 12,500.
  private func rounding(_ quantity: Quantity) -> Double {
    let written = text.text(quantity.number)
    let scale: Double = written.contains("亿") ? 100_000_000 : written.contains("万") ? 10_000 : 0
    // What stands behind 万 (3万4000) leaves nothing to round.
    guard scale > 0, let last = written.last, last == "万" || last == "亿" else { return 0 }
    let decimals =
      written.split(separator: ".").dropFirst().first.map { $0.unicodeScalars.filter(\.isASCIIDigit).count }
      ?? 0
    return scale / 2 / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  }

  /// How many sentences end between two quantities of one paragraph; many where a paragraph does.
  private func between(_ earlier: Quantity, _ later: Quantity) -> Int {
    guard earlier.number.lowerBound <= later.number.lowerBound else { return .max }
    let words = text.scalars[earlier.number.lowerBound..<later.number.lowerBound]
    return words.contains("\n") ? .max : words.filter(\.isSentenceEnd).count
  }
}
