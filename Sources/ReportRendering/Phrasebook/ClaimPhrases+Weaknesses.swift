import ChineseText
import ReportModel

/// What became of weaknesses.
extension ClaimPhrases {
  /// What is weak in English with the fault in the report's words.
  private func english(_ fault: Claim.Fault) -> String {
    fault.kind.map { "\($0.label.en.capitalisedFirst) (\(fault.words.quoted))" } ?? fault.words.quoted
  }

  /// The fault in the report's words, the kind before those of a point that tells of several things.
  private func chinese(_ fault: Claim.Fault) -> String {
    guard fault.isOfSeveral, let kind = fault.kind else { return fault.words }
    return "\(kind.label.zh)（\(fault.words.quoted)）"
  }

  func listed(_ fault: Claim.Fault) -> Words {
    guard fault.listing.listed.count > 1 else {
      return ("\(chinese(fault))（\(years.old.zh)列为问题）", "\(english(fault)), listed in \(years.old.en)")
    }
    let listed = ListingWords.years(fault.listing.listed)
    let called = wordings(fault.earlier, besides: fault)
    guard fault.isSure else {
      // The words are those of the last year; that those of the others mean the same is likely only.
      let before = ListingWords.years(fault.listing.listed.dropLast())
      let last = fault.listing.listed.last.map(String.init) ?? ""
      return (
        "\(chinese(fault))（\((["\(last)年列为问题", "\(before.zh)疑似已列"] + called.zh).joined(separator: "，"))）",
        "\(english(fault)), "
          + (["listed in \(last) and possibly in \(before.en)"] + called.en).joined(separator: ", ")
      )
    }
    return (
      "\(chinese(fault))（\((["\(listed.zh)列为问题"] + called.zh).joined(separator: "，"))）",
      "\(english(fault)), " + (["listed in \(listed.en)"] + called.en).joined(separator: ", ")
    )
  }

  /// What earlier reports call a fault, in brackets.
  private func called(_ earlier: [Claim.Wording], besides fault: Claim.Fault) -> Words {
    let words = wordings(earlier, besides: fault)
    if words.zh.isEmpty { return ("", "") }
    // In English the kind stands in front.
    let kind = fault.isOfSeveral ? nil : fault.kind
    return (
      "（\((words.zh + (kind.map { ["均属\($0.label.zh)"] } ?? [])).joined(separator: "，"))）",
      " (\(words.en.joined(separator: ", ")))"
    )
  }

  /// What earlier reports call a fault, those left out that say it in the same words.
  private func wordings(_ earlier: [Claim.Wording], besides fault: Claim.Fault) -> (
    zh: [String], en: [String]
  ) {
    var told: [(years: [Int?], words: String)] = []
    for wording in earlier where !wording.words.hasPrefix(fault.words) {
      if let same = told.firstIndex(where: { $0.words == wording.words }) {
        told[same].years.append(wording.year)
      } else {
        told.append(([wording.year], wording.words))
      }
    }
    let zh = told.map { entry in
      let years = entry.years.compactMap { $0.map(String.init) }.joined(separator: "、")
      return (years.isEmpty ? "前一份报告" : years + "年") + "称\(entry.words.quoted)"
    }
    let en = told.map { entry in
      let years = entry.years.compactMap { $0.map(String.init) }.joined(separator: " and ")
      return "in \(years.isEmpty ? "the older report" : years) as \(entry.words.quoted)"
    }
    return (zh, en)
  }

  func recurring(
    _ fault: Claim.Fault, _ earlier: [Claim.Wording], _ isSure: Bool, _ promise: Claim.Promise?
  ) -> Words {
    let listed = ListingWords.words(fault.listing) ?? ("\(both.zh)均列为问题", "listed in \(both.en)")
    let called = called(earlier, besides: fault)
    var words: Words =
      isSure
      ? ("\(chinese(fault))：\(listed.zh)\(called.zh)", "\(english(fault)): \(listed.en)\(called.en)")
      : likely(fault, earlier)
    guard let promise else { return words }
    let kept: Words =
      switch (promise.outcome, promise.isSure) {
      case (.met, _) where promise.isKeptInGeneral:
        ("\(Self.keptInGeneral.zh)，问题仍列", "\(Self.keptInGeneral.en), still listed")
      case (.met, true): ("报告称已完成，问题仍列", "kept according to the report, still listed")
      case (.met, false): ("报告所述似已完成，问题仍列", "likely kept according to the report, still listed")
      case (_, _) where promise.nearest != nil: Self.unclear
      case (_, true): ("报告未提及", "not mentioned")
      case (_, false): ("报告似未提及", "apparently not mentioned")
      }
    let nearest = nearest(promise)
    words.zh += "；\(years.old.zh)承诺\(promise.words.quoted)，\(kept.zh)\(nearest.zh)"
    words.en += "; promised in \(years.old.en): \(promise.words.quoted), \(kept.en)\(nearest.en)"
    if let again = promise.again.map(self.again) {
      words.zh += again.zh
      words.en += again.en
    }
    return words
  }

  /// A weakness that likely is the one listed before, in the older report and perhaps in others.
  private func likely(_ fault: Claim.Fault, _ earlier: [Claim.Wording]) -> Words {
    let before = ListingWords.years(fault.listing.listed.dropLast())
    guard fault.listing.listed.count > 2 else {
      let older = (earlier.last?.words ?? fault.words).quoted
      return (
        "\(chinese(fault))：\(years.old.zh)列有\(older)，疑似仍存在",
        "\(english(fault)): possibly the fault listed in \(years.old.en) as \(older)"
      )
    }
    let called = called(earlier, besides: fault)
    return (
      "\(chinese(fault))：疑似与\(before.zh)所列为同一问题\(called.zh)",
      "\(english(fault)): possibly the fault listed in \(before.en)\(called.en)"
    )
  }

  func dropped(_ fault: Claim.Fault, _ isTouched: Bool, _ isFollowed: Bool, _ cause: String?) -> Words {
    let (zh, en) = listed(fault)
    var words: Words =
      isFollowed && cause == nil
      // What was promised against it tells how it stands.
      ? ("\(zh)：\(years.new.zh)不再列出", "\(en): no longer listed in \(years.new.en)")
      : isTouched || cause != nil
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

  func answered(
    _ fault: Claim.Fault, _ kind: ShortcomingRow.Answer.Kind, _ words: String, _ earlier: Claim.Figure?
  ) -> Words {
    let (zh, en) = listed(fault)
    let before = before(earlier)
    return switch kind {
    case .resolved:
      (
        "\(zh)：报告称已解决，待核实：\(words.quoted)\(before.zh)",
        "\(en): put right according to the report, to be verified: \(words.quoted)\(before.en)"
      )
    case .eased:
      (
        "\(zh)：不再列出，报告称有改善：\(words.quoted)\(before.zh)",
        "\(en): no longer listed, better according to the report: \(words.quoted)\(before.en)"
      )
    case .kept:
      (
        "\(zh)：不再列出，针对它的承诺报告称已完成：\(words.quoted)\(before.zh)",
        "\(en): no longer listed, the promise against it kept according to the report: \(words.quoted)\(before.en)"
      )
    case .acted:
      (
        "\(zh)：\(years.new.zh)不再列出，报告称\(words.quoted)\(before.zh)，未说明是否解决",
        "\(en): no longer listed in \(years.new.en); the report says \(words.quoted)\(before.en), no word on whether it was put right"
      )
    case .admitted:
      ("\(zh)：不再列出，正文承认\(words.quoted)", "\(en): no longer listed, yet the report admits \(words.quoted)")
    }
  }

  /// The older report's figure behind the newer one's.
  func before(_ earlier: Claim.Figure?) -> Words {
    earlier.map {
      ("（\(years.old.zh)\($0.told.zh)）", " (\($0.told.en) in \(years.old.en))")
    } ?? ("", "")
  }

  /// The same behind other words; nothing where it is not clear.
  private func andPlanned(_ plan: Claim.Countermeasure) -> Words {
    let words = planned(plan)
    return words.zh.isEmpty ? words : ("；" + words.zh, "; " + words.en)
  }

  /// What the newer report plans against it.
  func planned(_ plan: Claim.Countermeasure) -> Words {
    switch plan {
    case .plan(let plan):
      ("\(reports.new.zh)承诺\(plan.words.quoted)", "promised in \(reports.new.en): \(plan.words.quoted)")
    case .nothing: ("\(reports.new.zh)的计划中似未见针对它的措施", "\(reports.new.en) apparently plans nothing against it")
    case .unclear: ("", "")
    }
  }

  func returned(
    _ fault: Claim.Fault, _ earlier: [Claim.Wording], _ isSure: Bool, _ remedy: Claim.PastRemedy?,
    _ past: Claim.PastPromise?,
    _ plan: Claim.Countermeasure
  ) -> Words {
    let listed = ListingWords.words(fault.listing) ?? ListingWords.years(fault.listing.listed)
    let verdict: Words =
      isSure ? ("问题重现", "the problem has come back") : ("疑似问题重现", "possibly the same problem, back again")
    let worded = self.called(earlier, besides: fault)
    let called: Words =
      remedy.map {
        (
          "；\($0.year)年报告称\($0.words.quoted)",
          "; the \($0.year) report said \($0.words.quoted)"
        )
      } ?? ("", "")
    let before: Words = past.map(promised) ?? ("", "")
    let now = andPlanned(plan)
    return (
      "\(chinese(fault))：\(listed.zh)\(worded.zh)\(called.zh)；\(verdict.zh)" + before.zh + now.zh,
      "\(english(fault)): \(listed.en)\(worded.en)\(called.en); \(verdict.en)" + before.en + now.en
    )
  }

  func fresh(_ fault: Claim.Fault, _ plan: Claim.Countermeasure) -> Words {
    let now = andPlanned(plan)
    return (
      "\(chinese(fault))：\(years.new.zh)新列" + now.zh, "\(english(fault)): new in \(years.new.en)" + now.en
    )
  }
}
