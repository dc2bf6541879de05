import Foundation
import NianlunCommandLine
import Testing

/// Names and theme words of a user's are in force wherever reports are told of.
@Suite struct LexiconNameTests {
  private let folder: TemporaryFolder

  private static func report(_ township: String, _ year: Int, _ gardens: Int) -> String {
    """
    \(township)\(year)年法治政府建设情况报告
    一、主要工作
    （一）化解矛盾纠纷。全年召开板凳会3\(gardens)场，新建茶园\(gardens)处。
    （二）开展法治宣传。开展法治宣传2\(gardens)场次。
    二、存在的问题
    （一）人民调解员队伍力量薄弱，专职调解员不足。
    三、下一步打算
    选聘专职人民调解员\(gardens)名，办好板凳会。

    """
  }

  init() throws {
    var files = [
      "names.txt": """
      # 本县的说法
      theme grassroots : 板凳会
      weaknessName mediators : 调解力量 | mediation force
      labelName tea gardens | build : 茶园
      labelName bench meetings | event : 板凳会

      """,
      "wrong.txt": "theme grassroot : 板凳会\nweaknessName mediator : 调解力量 | force\nlabelName 茶园 : gardens\n",
    ]
    for township in ["青溪镇", "白石乡"] {
      for year in 2022...2024 {
        files["虚构/\(township)/\(year).txt"] = Self.report(township, year, year - 2018)
      }
    }
    folder = try TemporaryFolder(files)
  }

  private func trial(_ arguments: [String], _ names: Bool = true) -> Trial {
    Trial(arguments + (names ? ["--lexicon", "names.txt"] : []), in: folder)
  }

  private static let old = "虚构/青溪镇/2023.txt"
  private static let new = "虚构/青溪镇/2024.txt"
  private static let all = ["虚构/青溪镇/2022.txt", old, new]

  static let told: [(arguments: [String], words: [String])] = [
    (["read", new, "--lang", "en"], ["tea gardens built", "bench meetings"]),
    (["read", new, "--format", "csv", "--lang", "en"], ["tea gardens built"]),
    (["compare", old, new], ["调解力量"]),
    (["compare", old, new, "--lang", "en"], ["Mediation force", "tea gardens built"]),
    (["compare", old, new, "--format", "json"], [#""调解力量""#, #""mediation force""#]),
    (["compare", old, new, "--format", "html", "--lang", "en"], ["tea gardens built", "mediation force"]),
    (["weaknesses"] + all, ["调解力量"]),
    (["weaknesses", "--format", "json"] + all, [#""调解力量""#, #""mediation force""#]),
    (["trends", "--lang", "en"] + all, ["tea gardens built", "bench meetings"]),
    (["trends", "--format", "json"] + all, ["Mediation force"]),
    (["board", "虚构"], ["调解力量"]),
    (["board", "虚构", "--format", "json"], [#""mediation force""#]),
    (["history", "虚构"], [#""mediation force""#, "Tea gardens built"]),
  ]

  @Test(arguments: told) func everyCommandCallsThingsAsTheUserDoes(_ arguments: [String], _ words: [String]) {
    let (own, plain) = (trial(arguments), trial(arguments, false))
    #expect(own.code == .success && plain.code == .success, "\(own.error)")
    for word in words {
      #expect(own.output.contains(word), "\(arguments) \(word)")
      #expect(!plain.output.contains(word), "\(arguments) \(word)")
    }
  }

  @Test func aShareOfTheTextIsOfTheThemeThatItsWordNames() throws {
    func share(_ names: Bool) throws -> Double? {
      let output = trial(["trends", "--format", "json"] + Self.all, names).output
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let themes = try #require(value?["themes"] as? [[String: Any]])
      let own = themes.first { $0["theme"] as? String == "grassroots" }
      return (own?["shares"] as? [Double])?.last
    }
    let (own, plain) = (try share(true), try share(false))
    #expect((own ?? 0) > (plain ?? 0))
  }

  @Test func snapshotsAndStreamsAreToldOfTheSame() throws {
    let reports = Self.all
    #expect(trial(["snapshot"] + reports).code == .success)
    let kept = trial(["weaknesses", "青溪镇", "--format", "json"]).output
    #expect(kept.contains("调解力量") && kept == trial(["weaknesses", "--format", "json"] + reports).output)
    let lines = trial(["read", "--format", "ndjson"] + reports).output
    let input = MemoryInput(lines)
    let (output, error) = (MemoryChannel(), MemoryChannel())
    let code = CommandLineTool.run(
      arguments: ["history", "--from", "ndjson", "--lexicon", "names.txt"], environment: ["LANG": "zh_CN"],
      workingDirectory: folder.path, input: input, output: output, error: error, stages: .live)
    #expect(code == .success && output.text == trial(["history"] + reports).output)
  }

  @Test func aSiteCallsThingsAsTheUserDoes() throws {
    #expect(trial(["site", "虚构", "-o", "pages", "--lang", "en"]).code == .success)
    let page = try String(contentsOfFile: folder.path + "/pages/index.html", encoding: .utf8)
    #expect(page.contains("mediation force"))
    // Made anew once the words are others.
    #expect(trial(["site", "虚构", "-o", "pages", "--lang", "en"], false).code == .success)
    let later = try String(contentsOfFile: folder.path + "/pages/index.html", encoding: .utf8)
    #expect(!later.contains("mediation force") && later.contains("mediators"))
  }

  @Test func everyWrongLineIsToldInPlainWords() {
    let trial = Trial(["lexicon", "--lexicon", "wrong.txt", "--lang", "en"], in: folder)
    #expect(trial.code == .trouble && trial.output.isEmpty && trial.errorLines == 3)
    #expect(trial.error.contains("line 1: no theme “grassroot”; there are study, "))
    #expect(
      trial.error.contains("line 2: no kind of weakness “mediator”; perhaps “mediators”; nianlun lexicon "))
    #expect(trial.error.contains("line 3: “茶园” should be an English name"))
    let chinese = Trial(["lexicon", "--lexicon", "wrong.txt"], in: folder)
    #expect(chinese.error.contains("grassroots（基层治理）"))
  }

  @Test func theLexiconShowsWhatIsInForceAndWhereItStands() {
    let own = Trial(
      ["lexicon", "mediators", "茶园", "板凳会", "--lexicon", "names.txt", "--lang", "en"], in: folder)
    for line in [
      "- theme grassroots: 板凳会 (names.txt, line 2)",
      "- weaknessName mediators: 调解力量 | mediation force (names.txt, line 3)",
      "- labelName tea gardens | build: 茶园 (names.txt, line 4)",
    ] { #expect(own.output.contains(line), "\(line)") }
    #expect(!own.output.contains("人民调解员队伍 |"))
    let plain = Trial(["lexicon", "mediators", "--lang", "en"], in: folder)
    #expect(plain.output.contains("Built in: WeaknessKindTable"))
    #expect(plain.output.contains("- weaknessName mediators: 人民调解员队伍 | mediators"))
  }
}
