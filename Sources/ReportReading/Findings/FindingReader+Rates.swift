import ChineseText
import ReportModel
import Lexicon

extension FindingReader {
  /// Rates that their parts do not give.
  func rates() -> [Finding] {
    var found: [Finding] = []
    for (index, entry) in quantities.enumerated()
    where entry.quantity.unit == "%" && entry.quantity.kind == .actual && entry.quantity.qualifier == .exact {
      guard isShareRate(entry.quantity) else { continue }
      let before = Array(
        quantities[..<index].suffix(4).filter {
          sameSentence($0.quantity, entry.quantity) && isCount($0.quantity) && !isOpen($0.quantity)
        })
      guard before.count >= 2 else { continue }
      let part = before[before.count - 1]
      let whole = before[before.count - 2]
      guard whole.quantity.value > 0, part.quantity.value <= whole.quantity.value,
        comparable(part.quantity, whole.quantity),
        isPartOf(part.quantity, whole.quantity), !isBreakdown(part.quantity), !isBreakdown(whole.quantity)
      else { continue }
      guard !isGiven(entry.quantity, by: before.map(\.quantity.value)) else { continue }
      let rate = part.quantity.value / whole.quantity.value * 100
      guard abs(rate - entry.quantity.value) > tolerance(entry.quantity), entry.quantity.value <= 100 else {
        continue
      }
      let range = whole.quantity.clause.lowerBound..<entry.quantity.clause.upperBound
      let (a, b) = (figure(part.quantity.value), figure(whole.quantity.value))
      found.append(
        Finding(
          kind: .inconsistentRate, metrics: [whole.id, part.id, entry.id], text: source(range),
          span: text.span(range),
          message: "\(a)÷\(b)＝\(percent(rate))%，报告写\(figure(entry.quantity.value))%",
          messageEnglish: "\(a)/\(b) is \(percent(rate))%, the report says \(figure(entry.quantity.value))%"))
    }
    return found
  }

  /// Rates of growth that the two figures beside them do not give: 82户,比上年的64户增长25.6%.
  func growths() -> [Finding] {
    quantities.enumerated().compactMap { index, entry in
      guard entry.quantity.kind == .change, entry.quantity.unit == "%", index >= 2 else { return nil }
      let (now, before) = (quantities[index - 2], quantities[index - 1])
      guard isCount(now.quantity), isCount(before.quantity),
        now.quantity.unitClass == before.quantity.unitClass,
        sameSentence(now.quantity, entry.quantity), isLastYears(before.quantity), before.quantity.value > 0
      else { return nil }
      let growth = (now.quantity.value - before.quantity.value) / before.quantity.value * 100
      let falls = entry.quantity.direction == .down
      let stated = falls ? -entry.quantity.value : entry.quantity.value
      guard abs(growth - stated) > tolerance(entry.quantity) else { return nil }
      let range = now.quantity.clause.lowerBound..<entry.quantity.clause.upperBound
      let (a, b) = (figure(now.quantity.value), figure(before.quantity.value))
      return Finding(
        kind: .inconsistentRate, metrics: [now.id, before.id, entry.id], text: source(range),
        span: text.span(range),
        message: "\(b)→\(a)，变化\(percent(growth))%，报告写\(falls ? "下降" : "增长")\(figure(entry.quantity.value))%",
        messageEnglish: "\(b) to \(a) is \(percent(growth))%, the report says \(percent(stated))%")
    }
  }

  /// Whether a figure is given for the year before, as 上年的64户.
  private func isLastYears(_ quantity: Quantity) -> Bool {
    let start = max(0, quantity.number.lowerBound - 6)
    return text.hasAny(["上年", "去年", "上一年"], in: start..<quantity.number.lowerBound)
  }

  /// Whether any two figures of the sentence give the rate: which of them it is of is then left to the report.
  private func isGiven(_ rate: Quantity, by values: [Double]) -> Bool {
    values.indices.contains { whole in
      values[whole] > 0
        && values.indices.contains { part in
          part != whole && values[part] <= values[whole]
            && abs(values[part] / values[whole] * 100 - rate.value) <= tolerance(rate)
        }
    }
  }

  /// What is still under way is not what a rate of completion is of: 正在调解5件.
  private func isOpen(_ quantity: Quantity) -> Bool {
    let words = quantity.local.lowerBound..<max(quantity.local.lowerBound, quantity.number.lowerBound)
    return text.hasAny(["正在", "未", "剩余", "其余", "尚有", "另有"], in: words)
  }

  /// A rate of completion, not one of change, coverage or satisfaction.
  private func isShareRate(_ quantity: Quantity) -> Bool {
    text.hasAny(
      ["化解率", "成功率", "办结率", "整改率", "调解率", "调处率", "完成率", "调成率", "结案率", "办复率", "率"], in: quantity.local)
      && !text.hasAny(
        ["满意", "参考", "覆盖", "知晓", "合格", "初信初访", "持证", "及格", "出庭", "占比", "网办"], in: quantity.local)
  }

  /// The rounding that the written rate allows, with a little room for a last digit cut instead of rounded.
  private func tolerance(_ quantity: Quantity) -> Double {
    let written = text.text(quantity.number)
    let decimals = written.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count } ?? 0
    return decimals == 0 ? 1.0 : decimals == 1 ? 0.11 : 0.06
  }

  private func comparable(_ left: Quantity, _ right: Quantity) -> Bool {
    left.unit == right.unit || left.unitClass == right.unitClass
      || ([UnitClass.countedCase, .item, .place].contains(left.unitClass)
        && [UnitClass.countedCase, .item, .place].contains(right.unitClass))
  }

  /// Parts announced by 其中 are no whole.
  private func isBreakdown(_ quantity: Quantity) -> Bool {
    let sentence = (0..<quantity.number.lowerBound).reversed().first {
      text.scalars[$0].isSentenceEnd || text.scalars[$0] == "\n"
    }
    return text.find("其中", in: (sentence ?? -1) + 1..<quantity.number.lowerBound) != nil
  }

  /// The part is said to be dealt with: 化解, 办结, 整改.
  private func isPartOf(_ part: Quantity, _ whole: Quantity) -> Bool {
    text.hasAny(
      ["化解", "办结", "整改", "调解", "调处", "成功", "答复", "处理", "完成", "解决", "结案", "销号", "办复"], in: part.local)
  }
}
