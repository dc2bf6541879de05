import ReportRendering
import Testing

@testable import NianlunCommandLine

@Suite struct LanguageTests {
  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], Language.zh),
    (["LANG": "en_US.UTF-8"], .en),
    ([:], .en),
    (["LANG": "zh_CN", "LC_ALL": "C"], .en),
    (["LANG": "en_GB", "LC_MESSAGES": "zh_TW"], .zh),
    (["LANG": "zh_CN", "LC_ALL": ""], .zh),
    (["LC_ALL": "zh", "LC_MESSAGES": "en", "LANG": "en"], .zh),
  ])
  func theFirstVariableThatIsSetWins(_ environment: [String: String], _ expected: Language) {
    #expect(Language(environment: environment) == expected)
  }
}
