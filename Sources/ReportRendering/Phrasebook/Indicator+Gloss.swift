import Lexicon
package import ReportModel

extension Indicator {
  /// What is counted, in English; nil where a word of its label is not known for certain, since a wrong name is worse
  /// than none.
  ///
  /// A concept of a user's own is called by its code.
  package var gloss: String? { english ?? named(by: .standard) ?? namedByCode }

  /// The codes of the concepts that nobody added.
  private static let known = Set(Lexicon.standard.concepts.map(\.code))

  private var namedByCode: String? {
    objects.first.flatMap { Self.known.contains($0) ? nil : $0.replacing("-", with: " ") }
  }

  /// What the words of its label say; nil where one of them is not known.
  func named(by reader: LabelReader) -> String? {
    guard let reading = reader.reading(of: label) else { return nil }
    // A share without the name of a rate is a share of something that is not told.
    let isRate = reading.measure != nil || reading.isRate
    guard !flags.contains(.rate) || isRate || flags.contains(.change) else { return nil }
    var words = reading.noun
    if let deed = reading.deed, !deed.isEmpty { words += " " + deed }
    if let measure = reading.measure { words = measure.replacing("*", with: words) }
    if let level = reading.level {
      words = level.isOfThing ? level.name + " " + words : words + " " + level.name
    }
    if reading.isNew { words = "new " + words }
    if flags.contains(.change) || reading.isChange { words = "change in " + words }
    return words
  }

  /// What is counted, as an English sentence tells it: what it is called with the report's own words beside it, and the
  /// measure word where English counts with one.
  ///
  /// - Parameter unit: The measure word; empty where the figures beside it tell it.
  package func name(unit: String = "") -> String {
    let (before, after) = parts(unit: unit)
    return before.isEmpty ? label.quoted + after : "\(before)\(after) (\(label.quoted))"
  }

  /// What is counted, in a language.
  package func name(in language: Language, unit: String = "") -> String {
    language == .zh ? label : name(unit: unit)
  }

  /// What is counted, for a table: the report's own words, in English behind what they mean.
  func runs(in language: Language, unit: String = "") -> [Run] {
    guard language == .en else { return [.quoted(label)] }
    let (before, after) = parts(unit: unit)
    guard !before.isEmpty else { return [.quoted(label)] + (after.isEmpty ? [] : [.text(after)]) }
    return [.text(before + after + " "), .quoted(label)]
  }

  /// What it is called, empty where that is not known, and the measure word in brackets.
  private func parts(unit: String) -> (before: String, after: String) {
    let before = gloss ?? ""
    let measure = MeasureWords.plural(unit, of: label).flatMap { before.hasPrefix($0) ? nil : " (\($0))" }
    return (before, measure ?? "")
  }
}
