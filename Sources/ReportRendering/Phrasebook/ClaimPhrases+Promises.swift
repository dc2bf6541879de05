import ChineseText
import ReportModel

/// What became of promises.
extension ClaimPhrases {
  /// What an earlier report promised and what came of it.
  func promised(_ past: Claim.PastPromise) -> Words {
    let verdict = Self.verdict(past)
    let figures: Words =
      past.figures.map {
        let before = past.answeredIn.map { ("\($0)年", " in \($0)") } ?? ("其后", " then")
        return (
          "（\(before.0)\($0.old.told.zh)，\(years.new.zh)\($0.new.told.zh)）",
          " (\($0.old.told.en)\(before.1), \($0.new.told.en) in \(years.new.en))"
        )
      } ?? ("", "")
    return (
      "；\(Self.year(past.year, "更早"))承诺\(past.words.quoted)，\(verdict.zh)\(figures.zh)",
      "; promised in \(past.year.map(String.init) ?? "an earlier year"): \(past.words.quoted), \(verdict.en)\(figures.en)"
    )
  }

  /// That a promise was made before, and what came of it then, the earliest first.
  private func history(_ past: [Claim.PastPromise]) -> Words {
    guard !past.isEmpty else { return ("", "") }
    let told = past.reversed().map { entry -> Words in
      let verdict = Self.verdict(entry)
      return (
        "\(Self.year(entry.year, "更早"))已承诺，\(verdict.zh)",
        "promised before in \(entry.year.map(String.init) ?? "an earlier year"), \(verdict.en)"
      )
    }
    return (
      "（" + told.map(\.zh).joined(separator: "；") + "）", " (" + told.map(\.en).joined(separator: "; ") + ")"
    )
  }

  private static func year(_ year: Int?, _ other: String) -> String { year.map { "\($0)年" } ?? other }

  private static func verdict(_ past: Claim.PastPromise) -> Words {
    let (zh, en) = (
      past.answeredIn.map { "\($0)年报告" } ?? "其后的报告",
      past.answeredIn.map { "the \($0) report" } ?? "the next report"
    )
    return switch past.outcome {
    case .met: ("\(zh)称已完成", "reported done in \(en)")
    case .partlyMet: ("据\(zh)只部分完成", "met in part according to \(en)")
    case .missed: ("据\(zh)未完成", "not met according to \(en)")
    case .noEvidence: ("\(zh)未说明进展", "no progress reported in \(en)")
    }
  }

  func unanswered(_ promises: Claim.Unanswered) -> Words {
    let names = promises.words.map(\.quoted)
    let isPart = promises.count > names.count
    return (
      "\(Self.year(promises.year, "更早"))承诺" + names.joined(separator: "、")
        + (isPart ? "等\(promises.count)项" : "") + "：\(both.zh)均未提及",
      "Promised in \(promises.year.map(String.init) ?? "an earlier year"): "
        + names.joined(separator: ", ") + (isPart ? " and \(promises.count - names.count) more" : "")
        + "; not mentioned in either \(years.old.en) or \(years.new.en)"
    )
  }

  func lowAim(_ aim: Claim.LowAim) -> Words {
    (
      "\(reports.new.zh)承诺\(aim.words.quoted)，低于当年已达到的\(aim.reached.told.zh)",
      "Promised in \(reports.new.en): \(aim.words.quoted), below the \(aim.reached.told.en) reached in that year"
    )
  }

  func counted(_ tally: Claim.Tally) -> Words {
    let total =
      tally.met + tally.general + tally.partlyMet + tally.missed + tally.silent + tally.unclear
    let parts: [(count: Int, zh: String, en: String)] = [
      (tally.met, "报告称已完成", "reported done"),
      (tally.general, "泛述而有相应工作", "too general to check, with work reported in that field"),
      (tally.partlyMet, "部分完成", "met in part"), (tally.missed, "未完成", "missed"),
      (tally.silent, "未提及", "not mentioned"),
      (tally.unclear, Self.unclear.zh, "with no clear answer"),
    ]
    let told = parts.filter { $0.count > 0 }
    let unsure: Words =
      switch tally.unsure {
      case 0: ("", "")
      case total: ("；结论均为推断，请对照原文", "; all of these verdicts are inferred, see the passages")
      default:
        (
          "；其中\(tally.unsure)项的结论为推断，见“承诺落实”",
          "; \(tally.unsure) of these verdicts \(tally.unsure == 1 ? "is" : "are") inferred, as marked under “Promises”"
        )
      }
    return (
      "\(years.old.zh)承诺\(total)项：" + told.map { "\($0.zh)\($0.count)项" }.joined(separator: "，") + unsure.zh,
      "Of \(total) \(total == 1 ? "promise" : "promises") made in \(years.old.en): "
        + told.map { "\($0.count) \($0.en)" }.joined(separator: ", ") + unsure.en
    )
  }

  func promise(_ promise: Claim.Promise, _ continues: Bool) -> Words {
    let past = history(promise.past)
    var words: Words = (
      "\(years.old.zh)承诺\(promise.words.quoted)\(past.zh)",
      (continues ? "promised" : "Promised") + " in \(years.old.en): \(promise.words.quoted)\(past.en)"
    )
    if let reported = promise.reported {
      let admits = promise.outcome == .missed && !promise.isCounted && promise.isSure
      words.zh += "，报告\(admits ? "承认" : "称")\(reported.quoted)"
      words.en += ", \(admits ? "admitted" : "reported"): \(reported.quoted)"
      let before = before(promise.earlier)
      words.zh += before.zh
      words.en += before.en
    }
    let verdict = verdict(promise)
    let nearest = nearest(promise)
    words.zh += "；" + verdict.zh + nearest.zh
    words.en += "; " + verdict.en + nearest.en
    if promise.fellBack {
      words.zh += "，低于上年"
      words.en += ", below the year before"
    }
    if let again = promise.again.map(self.again) {
      words.zh += again.zh
      words.en += again.en
    }
    return words
  }

  /// What is nearest to a promise that is likely passed over.
  func nearest(_ promise: Claim.Promise) -> Words {
    promise.nearest.map {
      ("，最接近的表述是\($0.quoted)，请核对", ", the closest passage is \($0.quoted)")
    } ?? ("", "")
  }

  /// How the newer report promises again.
  func again(_ again: Claim.Again) -> Words {
    let (zh, en) = reports.new
    return switch again {
    case .inSameWords: ("，\(zh)再次承诺，一字不差", ", promised again in \(en), word for word")
    case .inOtherWords: ("，\(zh)再次承诺", ", promised again in \(en)")
    // Whether it is so many in all or so many more, the report's own words tell.
    case .withAim(let words):
      ("；\(zh)又承诺\(words.quoted)", "; new promise in \(en): \(words.quoted)")
    }
  }

  private func verdict(_ promise: Claim.Promise) -> Words {
    promise.isKeptInGeneral
      ? Self.keptInGeneral
      : promise.nearest != nil
        ? Self.unclear
        : Self.verdict(
          promise.outcome == .partlyMet && (promise.isRate || promise.fellBack) ? .missed : promise.outcome,
          isCounted: promise.isCounted, isSure: promise.isSure)
  }

  /// That there was work in the field of a promise that names no more than which way to go.
  static let keptInGeneral: Words = (
    "承诺只是泛述，报告有相应工作", "the promise is too general to check; the report names work in that field"
  )

  /// That nothing surely answers a promise, though a passage may.
  static let unclear: Words = ("未见明确回应", "no clear answer")

  /// What became of a promise.
  ///
  /// - Parameters:
  ///   - isCounted: Whether it was judged by a figure.
  ///   - isSure: Whether the verdict is sure enough to be said outright.
  static func verdict(_ outcome: Outcome, isCounted: Bool, isSure: Bool) -> Words {
    switch (outcome, isCounted, isSure) {
    case (.met, true, true): ("指标达到", "target reached")
    case (.met, true, false): ("指标似已达到", "target likely reached")
    case (.met, false, true): ("报告称已完成", "reported done")
    case (.met, false, false): ("报告所述似已完成", "likely done according to the report")
    case (.partlyMet, true, true): ("指标未达到，部分完成", "target missed, met in part")
    case (.partlyMet, true, false): ("指标似未达到，部分完成", "target likely missed, met in part")
    case (.partlyMet, false, true): ("部分完成", "met in part")
    case (.partlyMet, false, false): ("可能只部分完成", "likely met only in part")
    case (.missed, true, true): ("指标未达到", "target missed")
    case (.missed, true, false): ("指标似未达到", "target likely missed")
    case (.missed, false, true): ("未完成", "missed")
    case (.missed, false, false): ("可能未完成", "likely missed")
    case (.noEvidence, _, true): ("报告未提及", "not mentioned")
    case (.noEvidence, _, false): ("报告似未提及", "apparently not mentioned")
    }
  }
}
