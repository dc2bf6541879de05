import Testing

@testable import ReportRendering

@Suite struct MeasureWordTests {
  @Test(arguments: [
    ("户次", "涉企检查", "40 business visits"), ("户", "走访企业", "40 businesses"), ("户", "慰问困难家庭", "40 households"),
    ("户次", "入户走访群众", "40 household visits"), ("户", "养殖", "40"), ("人次", "培训", "40 attendances"),
  ])
  func aMeasureWordFitsWhatIsCounted(_ unit: String, _ label: String, _ english: String) {
    #expect(MeasureWords.english(40, unit, of: label) == english)
  }
}
