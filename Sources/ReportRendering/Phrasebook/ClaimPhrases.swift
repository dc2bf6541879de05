import ChineseText
import ReportModel

/// The words of every claim, Chinese and English side by side.
struct ClaimPhrases {
  typealias Words = (zh: String, en: String)

  /// When each of the two says something; the report itself where its year is not known.
  private let years: Sides<Words>
  /// What the two are called.
  private let reports: Sides<Words>
  /// When both say something.
  private let both: Words

  init(_ years: Sides<Int?>) {
    let names: Sides<Words> = Sides(("前一份报告", "the older report"), ("后一份报告", "the newer report"))
    self.years = Sides(
      years.old.map { ("\($0)年", "\($0)") } ?? names.old, years.new.map { ("\($0)年", "\($0)") } ?? names.new)
    reports = Sides(
      years.old.map { ("\($0)年报告", "the \($0) report") } ?? names.old,
      years.new.map { ("\($0)年报告", "the \($0) report") } ?? names.new)
    if let old = years.old, let new = years.new {
      both = ("\(old)、\(new)年", "\(old) and \(new)")
    } else {
      both = ("两份报告", "both reports")
    }
  }

  /// The claim in words.
  func words(_ claim: Claim) -> Words {
    switch claim {
    case .contradiction(let year, let passage, let fact, let isCarriedOver, _):
      contradiction(year, passage, (fact.label.zh, fact.label.en), isCarriedOver)
    case .contradictionBetween(let fact, _):
      ("与\(reports.old.zh)不符：\(fact.label.zh)", "Against \(reports.old.en): \(fact.label.en)")
    case .recurring(let fault, let older, let isSure, let promise): recurring(fault, older, isSure, promise)
    case .unclear(let older, let newer):
      (
        "\(listed(older).zh)：\(years.new.zh)未列同样表述，\(years.new.zh)所列\(newer.words.quoted)是否同一问题，请对照原文",
        "\(listed(older).en): not listed in these words in \(years.new.en); whether it is \(newer.words.quoted) of \(years.new.en) is to be judged by the texts"
      )
    case .answered(let fault, let kind, let words, let earlier): answered(fault, kind, words, earlier)
    case .dropped(let fault, let isTouched, let cause): dropped(fault, isTouched, cause)
    case .returned(let fault, let isSure, let past, let plan): returned(fault, isSure, past, plan)
    case .fresh(let fault, let plan): fresh(fault, plan)
    case .missing(let fact): (fact.label.zh, fact.label.en.capitalisedFirst)
    case .counted(let tally): counted(tally)
    case .promise(let promise, let continues): self.promise(promise, continues)
    case .lowAim(let aim): lowAim(aim)
    case .moved(let move): moved(move)
    case .givenAgain(let figure): givenAgain(figure)
    case .gone(let figures, _): gone(figures)
    case .causes(let causes, _): self.causes(causes)
    case .copied(let percent, let mostly): copied(percent, mostly)
    case .measures(let new, let gone):
      counts(
        ("举措", "Measures"), (new, "新增\(new)处", "\(new) new"),
        (gone, "不再提及\(gone)处", "\(gone) no longer mentioned"))
    case .sections(let new, let gone): sections(new, gone)
    case .question(let question): self.question(question)
    }
  }

  // MARK: - Contradictions

  private func contradiction(
    _ year: Int?, _ passage: String?, _ message: Words, _ isCarriedOver: Bool
  ) -> Words {
    let quote = passage.map(\.quoted)
    let carried: Words =
      isCarriedOver ? ("；与上年数值相同，疑似沿用", "; the same value as last year's, possibly carried over") : ("", "")
    return (
      (year.map { "\($0)年" } ?? "") + (quote ?? "") + (year == nil && quote == nil ? "" : "：") + message.zh
        + carried.zh,
      [year.map(String.init), quote].compactMap(\.self).joined(separator: ", ")
        + (year == nil && quote == nil ? "" : ": ") + message.en + carried.en
    )
  }

  // MARK: - Weaknesses

  /// What is weak in English with the fault in the report's words.
  private func english(_ fault: Claim.Fault) -> String {
    fault.kind.flatMap(WeaknessName.label(of:)).map { "\($0.en.capitalisedFirst) (\(fault.words.quoted))" }
      ?? fault.words.quoted
  }

  /// The fault in the report's words, the kind before those of a point that tells of several things.
  private func chinese(_ fault: Claim.Fault) -> String {
    guard fault.isOfSeveral, let kind = fault.kind.flatMap(WeaknessName.label(of:)) else {
      return fault.words
    }
    return "\(kind.zh)（\(fault.words.quoted)）"
  }

  private func listed(_ fault: Claim.Fault) -> Words {
    guard fault.listing.listed.count > 1 else {
      return ("\(chinese(fault))（\(years.old.zh)列为问题）", "\(english(fault)), listed in \(years.old.en)")
    }
    let listed = ListingWords.years(fault.listing.listed)
    return ("\(chinese(fault))（\(listed.zh)列为问题）", "\(english(fault)), listed in \(listed.en)")
  }

  private func recurring(
    _ fault: Claim.Fault, _ older: String, _ isSure: Bool, _ promise: Claim.Promise?
  ) -> Words {
    let isSame = older == fault.words
    let listed = ListingWords.words(fault.listing) ?? ("\(both.zh)均列为问题", "listed in \(both.en)")
    var words: Words =
      switch (isSure, isSame) {
      case (true, true):
        ("\(chinese(fault))：\(listed.zh)", "\(english(fault)): \(listed.en)")
      case (true, false):
        (
          "\(chinese(fault))：\(listed.zh)（\(years.old.zh)称\(older.quoted)）",
          "\(english(fault)): \(listed.en) (in \(years.old.en) as \(older.quoted))"
        )
      case (false, _):
        likely(fault, older)
      }
    guard let promise else { return words }
    let kept: Words =
      switch (promise.outcome, promise.isSure) {
      case (.met, true): ("报告称已完成，问题仍列", "kept by the report's account, still listed")
      case (.met, false): ("报告所述似已完成，问题仍列", "likely kept by the report's account, still listed")
      case (_, true): ("报告未提及", "not mentioned")
      case (_, false): ("报告似未提及", "apparently not mentioned")
      }
    words.zh += "；承诺\(promise.words.quoted)，\(kept.zh)"
    words.en += "; promised \(promise.words.quoted), \(kept.en)"
    if let again = promise.again.map(self.again) {
      words.zh += again.zh
      words.en += again.en
    }
    return words
  }

  /// A weakness that likely is the one listed before, in the older report and perhaps in others.
  private func likely(_ fault: Claim.Fault, _ older: String) -> Words {
    let before = ListingWords.years(fault.listing.listed.dropLast())
    guard fault.listing.listed.count > 2 else {
      return (
        "\(chinese(fault))：\(years.old.zh)列有\(older.quoted)，疑似仍存在",
        "\(english(fault)): likely the fault listed in \(years.old.en) as \(older.quoted)"
      )
    }
    return (
      "\(chinese(fault))：疑似与\(before.zh)所列为同一问题（\(years.old.zh)称\(older.quoted)）",
      "\(english(fault)): likely the fault listed in \(before.en) (in \(years.old.en) as \(older.quoted))"
    )
  }

  private func dropped(_ fault: Claim.Fault, _ isTouched: Bool, _ cause: String?) -> Words {
    let (zh, en) = listed(fault)
    var words: Words =
      isTouched || cause != nil
      ? (
        "\(zh)：\(years.new.zh)不再列出，未说明是否解决",
        "\(en): no longer listed in \(years.new.en), no word on whether it was put right"
      )
      : (
        "\(zh)：\(years.new.zh)未再提及，未见整改说明",
        "\(en): not mentioned in \(years.new.en), no word on whether it was put right"
      )
    if let cause {
      words.zh += "；原因部分仍称\(cause.quoted)"
      words.en += "; the causes still speak of \(cause.quoted)"
    }
    return words
  }

  private func answered(
    _ fault: Claim.Fault, _ kind: ShortcomingRow.Answer.Kind, _ words: String, _ earlier: Claim.Figure?
  ) -> Words {
    let (zh, en) = listed(fault)
    let before = before(earlier)
    return switch kind {
    case .resolved:
      (
        "\(zh)：报告称已解决，待核实：\(words.quoted)\(before.zh)",
        "\(en): put right by the report's account, to be verified: \(words.quoted)\(before.en)"
      )
    case .eased:
      (
        "\(zh)：不再列出，报告称有改善：\(words.quoted)\(before.zh)",
        "\(en): no longer listed, better by the report's account: \(words.quoted)\(before.en)"
      )
    case .acted:
      (
        "\(zh)：\(years.new.zh)不再列出，报告称\(words.quoted)\(before.zh)，未说明是否解决",
        "\(en): no longer listed in \(years.new.en); the report tells of \(words.quoted)\(before.en), no word on whether it was put right"
      )
    case .admitted:
      ("\(zh)：不再列出，正文承认\(words.quoted)", "\(en): no longer listed, yet the report admits \(words.quoted)")
    }
  }

  /// The older report's figure behind the newer one's.
  private func before(_ earlier: Claim.Figure?) -> Words {
    earlier.map {
      ("（\(years.old.zh)\($0.told.zh)）", " (\($0.told.en) in \(years.old.en))")
    } ?? ("", "")
  }

  private func returned(
    _ fault: Claim.Fault, _ isSure: Bool, _ past: Claim.PastPromise?, _ plan: String?
  ) -> Words {
    let listed = ListingWords.words(fault.listing) ?? ListingWords.years(fault.listing.listed)
    let verdict: Words =
      isSure ? ("问题重现", "the fault is back") : ("疑似问题重现", "likely the same fault, back again")
    let before: Words = past.map(promised) ?? ("", "")
    let now: Words =
      plan.map { ("；\(years.new.zh)承诺\($0.quoted)", "; promised in \(years.new.en): \($0.quoted)") } ?? (
        "", ""
      )
    return (
      "\(chinese(fault))：\(listed.zh)；\(verdict.zh)" + before.zh + now.zh,
      "\(english(fault)): \(listed.en); \(verdict.en)" + before.en + now.en
    )
  }

  private func fresh(_ fault: Claim.Fault, _ plan: String?) -> Words {
    (
      "\(chinese(fault))：\(years.new.zh)新列" + (plan.map { "；承诺\($0.quoted)" } ?? ""),
      "\(english(fault)): new in \(years.new.en)" + (plan.map { "; promised: \($0.quoted)" } ?? "")
    )
  }

  // MARK: - Promises

  /// What an earlier report promised and what came of it.
  private func promised(_ past: Claim.PastPromise) -> Words {
    let verdict = Self.verdict(past)
    let figures: Words =
      past.figures.map {
        ("（\($0.old.told.zh)→\($0.new.told.zh)）", " (\($0.old.told.en) → \($0.new.told.en))")
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
    case .partlyMet: ("据\(zh)只部分完成", "met in part by \(en)")
    case .missed: ("据\(zh)未完成", "missed by \(en)")
    case .noEvidence: ("\(zh)未提及", "not mentioned in \(en)")
    }
  }

  private func lowAim(_ aim: Claim.LowAim) -> Words {
    (
      "\(years.new.zh)承诺\(aim.words.quoted)，低于当年已达到的\(aim.reached.told.zh)",
      "Promised in \(years.new.en): \(aim.words.quoted), below the \(aim.reached.told.en) reached in that year"
    )
  }

  private func counted(_ tally: Claim.Tally) -> Words {
    let total = tally.met + tally.partlyMet + tally.missed + tally.silent
    let parts: [(count: Int, zh: String, en: String)] = [
      (tally.met, "报告称已完成", "reported done"), (tally.partlyMet, "部分完成", "met in part"),
      (tally.missed, "未完成", "missed"), (tally.silent, "未提及", "not mentioned"),
    ]
    let told = parts.filter { $0.count > 0 }
    return (
      "\(years.old.zh)承诺\(total)项：" + told.map { "\($0.zh)\($0.count)项" }.joined(separator: "，"),
      "Of \(total) \(total == 1 ? "promise" : "promises") made in \(years.old.en): "
        + told.map { "\($0.count) \($0.en)" }.joined(separator: ", ")
    )
  }

  private func promise(_ promise: Claim.Promise, _ continues: Bool) -> Words {
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
    words.zh += "；" + verdict.zh
    words.en += "; " + verdict.en
    if promise.fellBack {
      words.zh += "，较上年倒退"
      words.en += ", worse than the year before"
    }
    if let again = promise.again.map(self.again) {
      words.zh += again.zh
      words.en += again.en
    }
    return words
  }

  /// How the newer report promises again.
  private func again(_ again: Claim.Again) -> Words {
    let (zh, en) = reports.new
    return switch again {
    case .inSameWords: ("，\(zh)再次承诺，一字不差", ", promised again in \(en), word for word")
    case .inOtherWords: ("，\(zh)再次承诺", ", promised again in \(en)")
    case .sameAim(let aim): ("，\(zh)仍定\(aim.aimed.zh)", ", still \(aim.aimed.en) in \(en)")
    case .otherAim(let aim): ("，\(zh)改定\(aim.aimed.zh)", ", now \(aim.aimed.en) in \(en)")
    }
  }

  private func verdict(_ promise: Claim.Promise) -> Words {
    switch (promise.outcome, promise.isCounted, promise.isSure) {
    case (.met, true, true): ("指标达到", "target reached")
    case (.met, true, false): ("指标似已达到", "target likely reached")
    case (.met, false, true): ("报告称已完成", "reported done")
    case (.met, false, false): ("报告所述似已完成", "likely done by the report's account")
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

  // MARK: - Figures

  private func moved(_ move: Claim.Move) -> Words {
    var words = course(move)
    switch move.change {
    case .untold: break
    case .percent(let percent):
      words.zh += "，\(move.rises ? "增加" : "减少")约\(percent)%"
      words.en += ", \(move.rises ? "up" : "down") about \(percent)%"
    case .times(let times):
      words.zh += "，约为\(years.old.zh)的\(times.written)倍"
      words.en += ", about \(times.written) times as many"
    case .atLeast(let percent):
      words.zh += "，增加\(percent)%以上"
      words.en += ", up \(percent)% or more"
    case .points(let points):
      words.zh += "，\(move.rises ? "上升" : "下降")\(points.written)个百分点"
      words.en += ", \(move.rises ? "up" : "down") \(points.written) percentage points"
    }
    if move.byCounts != nil {
      words.zh += "（报告写\(move.figures.old.written)→\(move.figures.new.written)）"
      words.en += " (as reported, \(move.figures.old.told.en) → \(move.figures.new.told.en))"
    }
    if let aim = move.reached?.aimed {
      words.zh += "，达到\(aim.zh)的目标"
      words.en += ", target of \(aim.en) reached"
    }
    if let caution = caution(move) {
      words.zh += "；" + caution.zh
      words.en += "; " + caution.en
    }
    return words
  }

  /// What is counted, with both figures; none is told as such.
  private func course(_ move: Claim.Move) -> Words {
    let (zh, en) = (move.indicator.label, move.indicator.name())
    let name = move.continues ? en : en.capitalisedFirst
    let (old, new) = (move.figures.old, move.figures.new)
    let bare = Sides(old, new).map { $0.counted(as: move.indicator) }
    if let rates = move.byCounts {
      return (
        "\(zh)：按件数\(rates.old.plain)%→\(rates.new.plain)%",
        "\(name): by the counts \(rates.old.plain)% → \(rates.new.plain)%"
      )
    }
    return switch (old.amount.value == 0, new.amount.value == 0) {
    case (true, true): ("\(zh)两年均无", "\(name): none in either year")
    case (true, false): ("\(zh)由无增至\(new.written)", "\(name): from none to \(bare.new)")
    case (false, true): ("\(zh)由\(old.written)降为无", "\(name): from \(bare.old) to none")
    case (false, false) where old.amount.value == new.amount.value && move.change == .untold && move.caution == nil:
      ("\(zh)两年均为\(new.written)", "\(name): \(bare.new) in both years")
    case (false, false):
      ("\(zh)：\(old.written)→\(new.written)", "\(name): \(bare.old) → \(bare.new)")
    }
  }

  private func givenAgain(_ figure: Claim.GivenAgain) -> Words {
    let told = figure.entries.map { entry -> Words in
      entry.figure.map { ("\(entry.year)年\($0.told.zh)", "\($0.told.en) in \(entry.year)") }
        ?? ("\(entry.year)年未列", "not given in \(entry.year)")
    }
    return (
      "\(figure.indicator.label)：" + told.map(\.zh).joined(separator: "，"),
      "\(figure.indicator.name().capitalisedFirst): " + told.map(\.en).joined(separator: ", ")
    )
  }

  private func caution(_ move: Claim.Move) -> Words? {
    switch move.caution {
    case nil: nil
    case .contradicted: ("所据数据与报告自身不符，待核", "a report's own figures contradict it, to be verified")
    case .withinRounding: ("其中有约数，增减无法判断", "one is approximate, no telling whether up or down")
    case .otherStage(let oldIsClosed):
      oldIsClosed
        ? (
          "\(years.old.zh)为办结数，\(years.new.zh)为收立案数，口径不同，不可比",
          "cases closed in \(years.old.en) but opened in \(years.new.en), which differ in scope, not comparable"
        )
        : (
          "\(years.old.zh)为收立案数，\(years.new.zh)为办结数，口径不同，不可比",
          "cases opened in \(years.old.en) but closed in \(years.new.en), which differ in scope, not comparable"
        )
    case .otherLevel(let levels):
      {
        let names = levels.map { $0?.label ?? Label("未注明层级", "no level named") }
        let isKnown = levels.old != nil && levels.new != nil
        return (
          "\(years.old.zh)\(levels.old == nil ? "" : "为")\(names.old.zh)，\(years.new.zh)\(levels.new == nil ? "" : "为")\(names.new.zh)，\(isKnown ? "口径不同，不可比" : "口径待核，不可比")",
          "\(names.old.en) in \(years.old.en), \(names.new.en) in \(years.new.en); \(isKnown ? "they differ in scope" : "scope to be checked"), not comparable"
        )
      }()
    }
  }

  private func gone(_ figures: [Claim.Gone]) -> Words {
    let zh = figures.map { "\($0.indicator.label)（\(years.old.zh)\($0.figure.told.zh)）" }
    let en = figures.map { "\($0.indicator.name()) (\($0.figure.told.en) in \(years.old.en))" }
    return (
      "\(years.new.zh)不再给出的数据：" + zh.joined(separator: "、"),
      "No longer given in \(years.new.en): " + en.joined(separator: ", ")
    )
  }

  // MARK: - Text

  private func causes(_ causes: [Claim.CauseAgain]) -> Words {
    let names = causes.map(\.words.quoted)
    let years = ListingWords.years(causes.first?.years ?? [])
    let wording: Words =
      switch causes.first?.wording {
      case .whole: ("一字不差", "word for word")
      case .clause: ("同文", "in the same words")
      case .near, nil: ("说法相近", "in similar words")
      }
    var words: Words = (
      "\(names.joined())：\(years.zh)均列为原因，\(wording.zh)",
      "\(names.joined(separator: ", ")): given as \(causes.count == 1 ? "a cause" : "causes") in \(years.en) \(wording.en)"
    )
    if let silent = causes.first?.silent, !silent.isEmpty {
      let years = ListingWords.years(silent)
      words.zh += "；\(years.zh)报告未写原因"
      words.en += "; no causes given in \(years.en)"
    }
    return words
  }

  /// So many headings are named.
  private static let mostHeadings = 3

  private func sections(_ new: [String], _ gone: [String]) -> Words {
    func named(_ headings: [String]) -> Words {
      let names = headings.prefix(Self.mostHeadings).map(\.quoted)
      let more = headings.count - names.count
      return (
        names.joined(separator: "、") + (more > 0 ? "等\(headings.count)个部分" : ""),
        names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      )
    }
    var parts: [Words] = []
    if !gone.isEmpty {
      let names = named(gone)
      parts.append(
        (
          "\(reports.old.zh)所设\(names.zh)，\(reports.new.zh)不再单设",
          "sections of \(reports.old.en) without a counterpart: \(names.en)"
        ))
    }
    if !new.isEmpty {
      let names = named(new)
      parts.append(("\(reports.new.zh)新设\(names.zh)", "new in \(reports.new.en): \(names.en)"))
    }
    return (
      "章节：" + parts.map(\.zh).joined(separator: "；"), "Sections: " + parts.map(\.en).joined(separator: "; ")
    )
  }

  /// Below so many percent the copied share is of shared laws and slogans.
  private static let markedCopying = 10

  private func copied(_ percent: Int, _ mostly: Claim.CopiedPart?) -> Words {
    let part: Words =
      switch mostly {
      case .weaknesses(let percent):
        ("，问题和原因部分约\(percent)%", "; about \(percent)% of the part on shortcomings and causes")
      case .deeds: ("，集中在工作情况部分", ", most of it in the account of work done")
      case .plans: ("，集中在工作安排部分", ", most of it in the plans")
      case nil: percent < Self.markedCopying ? ("，照搬不明显", "; no marked copying") : ("", "")
      }
    return (
      "\(reports.new.zh)约\(percent)%的文字与\(reports.old.zh)逐字相同（数字除外）" + part.zh,
      "About \(percent)% of \(reports.new.en) is word for word that of \(reports.old.en), figures aside" + part.en
    )
  }

  private typealias Count = (number: Int, zh: String, en: String)

  private func counts(_ name: Words, _ counts: Count...) -> Words {
    let told = counts.filter { $0.number > 0 }
    return (
      name.zh + "：" + told.map(\.zh).joined(separator: "，"),
      name.en + ": " + told.map(\.en).joined(separator: ", ")
    )
  }

  // MARK: - Questions

  private func question(_ question: Claim.Question) -> Words {
    switch question {
    case .figures(let passage, _):
      return (
        "\(passage.quoted)：哪一个数有误？请按台账更正",
        "\(passage.quoted): which figure is wrong? Please correct it by the records"
      )
    case .promise(let promise):
      let silence = promise.isSure ? ("未提及", "does not mention it") : ("似未提及", "seems not to mention it")
      return (
        "\(years.old.zh)承诺\(promise.words.quoted)，\(reports.new.zh)\(silence.0)：是否完成？",
        "Promised in \(years.old.en): \(promise.words.quoted); \(reports.new.en) \(silence.1). Was it done?"
      )
    case .dropped(let faults):
      let names = faults.map(\.words.quoted)
      return (
        "\(years.old.zh)所列" + names.joined() + "是否已解决，依据是什么？",
        "Listed in \(years.old.en): " + names.joined(separator: ", ") + ". Put right, and what shows it?"
      )
    case .figure(let indicator, _):
      return (
        "\(indicator.label)：\(years.old.zh)定有目标，\(reports.new.zh)未列此数，实际多少？",
        "\(indicator.name().capitalisedFirst): a target was set in \(years.old.en), \(reports.new.en) gives no such figure. What did it come to?"
      )
    }
  }
}

extension Claim.Figure {
  /// The figure as it is written, in English as a number; none is told as such.
  fileprivate var told: ClaimPhrases.Words {
    amount.value == 0 ? ("无", "none") : (written, english(amount))
  }

  private func english(_ amount: Amount) -> String {
    guard isExceeded else { return amount.label.en }
    return "over " + Amount(amount.value, amount.unit).label.en
  }

  /// What English counts by number alone.
  private static let bare: Set<String> = ["case", "document", "event", "item", "person", "place", "thing"]

  /// The figure in English without a measure word that what is counted has in itself.
  fileprivate func counted(as indicator: Indicator) -> String {
    let isBare = indicator.countedIn.map(Self.bare.contains) ?? false
    return english(isBare ? Amount(amount.value, "", qualifier: amount.qualifier) : amount)
  }

  /// The figure as an aim.
  fileprivate var aimed: ClaimPhrases.Words {
    (amount.qualifier == .approx ? written : amount.label.zh, amount.label.en)
  }
}
