package import ReportModel

extension Correction.Kind {
  /// The word that a person writes, and reads, for what is overruled.
  package var label: Label {
    switch self {
    case .indicator: Label(zh: "指标", en: "indicator")
    case .value: Label(zh: "数值", en: "value")
    case .kind: Label(zh: "性质", en: "kind")
    case .removed: Label(zh: "不是", en: "none")
    case .added: Label(zh: "漏列", en: "overlooked")
    case .same: Label(zh: "对应", en: "same as")
    case .different: Label(zh: "不对应", en: "not the same as")
    case .outcome: Label(zh: "结果", en: "outcome")
    case .label: Label(zh: "名称", en: "label")
    }
  }
}

extension Correction {
  /// What a person overruled, as it may be written in the column of corrections.
  package func words(_ language: Language) -> String {
    let value: String? =
      switch kind {
      case .kind: now.flatMap(MetricKind.init)?.label(language)
      case .outcome: now.flatMap(Outcome.init)?.label(language)
      case .same, .different: other
      default: now
      }
    return [kind.label(language), value].compactMap(\.self).joined(separator: " ")
  }

  /// What a person overruled with what was read, for those who read of it.
  func explanation(_ language: Language) -> String {
    let before: String? =
      switch kind {
      case .kind: was.flatMap(MetricKind.init)?.label(language)
      default: was
      }
    guard let before, before != now else { return words(language) }
    return words(language) + (language == .zh ? "（原读作 \(before)）" : " (read as \(before))")
  }
}

extension Words {
  /// The mark of what a person overruled.
  package static let corrected = Label(zh: "核定", en: "corrected")
  /// The same behind a name.
  static let correctedMark = Label(zh: "（核定）", en: " (corrected)")
  /// What stands beside figures of which a person overruled something.
  static let holdsCorrection = Label(zh: "含人工核定", en: "corrected by hand")
  /// The head of the column in which corrections are written, which is taken back.
  static let correction = Label(zh: "核定", en: "correction")
  /// The head of the column that tells what a row is of.
  static let reference = Label(zh: "参照", en: "reference")
  /// The title of the list of corrections.
  static let corrections = Label(zh: "人工核定", en: "Corrected by hand")
}

extension Report {
  /// The corrections of facts, each with its year, as they may be written in the column of corrections.
  func correctionWords(of ids: [String], _ language: Language) -> [String] {
    ids.flatMap { id in
      corrections(of: id).map { "\(year.map(String.init) ?? "")/\(id) " + $0.words(language) }
    }
  }
}

extension CSVTable {
  /// The heads of the two columns by which a table is taken back.
  static let correctionColumns = [Words.reference, Words.correction]

  /// The cells of these two columns.
  ///
  /// - Parameter facts: The facts that the row is about, by report.
  static func correctionCells(
    _ facts: [(report: Report, ids: [String])], _ language: Language, suffix: String = ""
  ) -> [Cell] {
    let references = facts.flatMap { fact in fact.ids.compactMap { fact.report.reference(to: $0) } }
      .map { $0 + suffix }
    let words = facts.flatMap { $0.report.correctionWords(of: $0.ids, language) }
    return [
      references.isEmpty ? .empty : .text(references.joined(separator: " ")),
      words.isEmpty ? .empty : .text(words.joined(separator: language == .zh ? "；" : "; ")),
    ]
  }
}

extension MetricRow {
  /// What to mind of a row.
  func note(in language: Language) -> String? {
    let parts = [corrected == true ? Words.holdsCorrection(language) : nil, reason?.label(language)]
    let words = parts.compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: language == .zh ? "；" : "; ")
  }
}

extension CommitmentRow {
  /// Why the verdict is what it is; where a person gave it, what it was given by before.
  func explanation(_ language: Language) -> String {
    let (general, unclear) = (ClaimPhrases.keptInGeneral, ClaimPhrases.unclear)
    let words =
      isKeptInGeneral
      ? Label(general.zh, general.en)(language)
      : nearest != nil
        ? Label(unclear.zh, unclear.en)(language)
        // What is only likely is not called admitted.
        : outcome == .missed && !sure && actual == nil
          ? Label("似未完成", "likely missed")(language) : reason.label(language)
    guard corrected == true else { return words }
    return language == .zh ? "人工核定；原判断依据：\(words)" : "corrected by hand; judged before by: \(words)"
  }
}
