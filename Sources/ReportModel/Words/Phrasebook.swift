/// Says in words what values hold as facts.
///
/// The words stand in rendering; the values are compared, kept and counted without them. An encoder of JSON asks one for
/// the texts that the documented form has beside the facts (`JSON.data(_:phrasebook:)`).
package protocol Phrasebook: Sendable {
  /// The same said in Chinese and in English; quotations stay in the original.
  typealias Phrase = (chinese: String, english: String)

  /// What one report's own text gives away.
  func words(_ fact: Finding.Fact) -> Phrase
  /// What a report says against the one before it.
  func words(_ fact: ComparisonFinding.Fact) -> Phrase
  /// Why sections continue each other, or none.
  func words(_ reason: SectionRow.Reason) -> Phrase
  /// Why figures cannot be compared, or what to mind.
  func words(_ reason: MetricRow.Reason) -> Phrase
  /// Why a promise is judged as it is.
  func words(_ reason: CommitmentRow.Reason) -> Phrase
  /// What a weakness is called.
  func words(_ name: WeaknessName) -> Phrase
  /// Where a weakness stands after the latest report.
  func words(_ note: Weakness.Note) -> Phrase
  /// What a summary claims.
  func words(_ saying: SummaryLine.Saying) -> Phrase
}

extension CodingUserInfoKey {
  /// The phrasebook of an encoder.
  static let phrasebook = CodingUserInfoKey(rawValue: "phrasebook")
}

extension Encoder {
  /// The phrasebook that the encoder was given.
  ///
  /// - Throws: `EncodingError` where it was given none, since a form without its words is half a form.
  var phrasebook: any Phrasebook {
    get throws {
      guard let key = CodingUserInfoKey.phrasebook, let book = userInfo[key] as? any Phrasebook else {
        throw EncodingError.invalidValue(
          "words",
          EncodingError.Context(codingPath: codingPath, debugDescription: "the encoder has no phrasebook"))
      }
      return book
    }
  }
}
