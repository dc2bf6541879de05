package import ReportModel

extension Indicator {
  private static let names = (
    objects: table(ConceptNames.objects), actions: table(ConceptNames.actions),
    levels: table(ConceptNames.levels)
  )

  private static func table(_ text: String) -> [String: String] {
    var names: [String: String] = [:]
    for fields in PhraseTable.rows(text) where fields.count == 2 { names[fields[0]] = fields[1] }
    return names
  }

  /// What is counted, in English, composed from object, deed, level and measure.
  ///
  /// - Parameter unit: The measure word; told where English counts with one.
  package func gloss(unit: String = "") -> String {
    func name(_ code: String, _ names: [String: String]) -> String {
      names[code] ?? code.replacing("-", with: " ")
    }
    // A rate says nothing of its object but what it is the rate of.
    let isRate = flags.contains(.rate) || unit == "%"
    let named = objects.filter { !isRate || $0 != "resolution-rate" }
    // What was held is told by what was done there, where that is said; 办结 is one deed of two names.
    let isHandled = actions.contains("handle")
    let told =
      actions.count > 1 ? actions.filter { $0 != "hold" && !(isHandled && $0 == "resolve") } : actions
    let deeds = told.prefix(2).map { name($0, Self.names.actions) }
    let counted = flags.contains(.participants) ? "participants in " : ""
    var words = counted + (named.first.map { name($0, Self.names.objects) } ?? "")
    if named.isEmpty {
      words =
        flags.contains(.participants)
        ? "people taking part"
        : told == ["hold"] ? "activities" : isRate && !deeds.isEmpty ? "" : "other matters"
    }
    let isSettlement = isRate && objects.contains("resolution-rate")
    let done = deeds.isEmpty && isSettlement ? ["settled"] : Array(deeds)
    if !done.isEmpty { words += (words.isEmpty ? "" : " ") + done.joined(separator: " and ") }
    if flags.contains(.new) { words = "new " + words }
    if isRate, !flags.contains(.change) {
      words = objects.contains("satisfaction") ? words : "rate of " + words
    }
    if flags.contains(.change) { words = "change in " + words }
    if let level { words += " " + name(level, Self.names.levels) }
    if let measure = MeasureWords.plural(unit), !words.hasPrefix(measure) { words += " (\(measure))" }
    return words
  }

  /// What is counted, as an English sentence tells it: the gloss with the report's own words beside it.
  package func name(unit: String = "") -> String { "\(gloss(unit: unit)) (\(label.quoted))" }

  /// What is counted, in a language.
  package func name(in language: Language, unit: String = "") -> String {
    language == .zh ? label : name(unit: unit)
  }

  /// What is counted, for a table: the report's own words, in English behind what they mean.
  func runs(in language: Language, unit: String = "") -> [Run] {
    language == .zh ? [.quoted(label)] : [.text(gloss(unit: unit)), .text(" "), .quoted(label)]
  }
}

extension ConceptNames {
  /// Whether a concept has words of its own.
  package static func knows(_ code: String) -> Bool {
    [objects, actions, levels].contains { table in
      PhraseTable.rows(table).contains { $0.first == code }
    }
  }
}
