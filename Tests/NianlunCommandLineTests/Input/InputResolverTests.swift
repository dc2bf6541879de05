import Foundation
import ReportRendering
import Testing

@testable import NianlunCommandLine

@Suite struct InputResolverTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "seeds/青溪镇（虚构）/2021.txt": "a", "seeds/青溪镇（虚构）/2022.txt": "b", "seeds/青溪镇（虚构）/2023.txt": "c",
      "seeds/宜居镇/2025.txt": "d", "seeds/README.md": "no report",
      "snapshots/酉阳自治县宜居镇/2024.json": "e", "snapshots/酉阳自治县宜居镇/2025.json": "f",
      "snapshots/甲县同名镇/2020.json": "g", "snapshots/乙县同名镇/2020.json": "h",
      "other/one.txt": "i", "other/deep/two.TXT": "j", "other/.hidden.txt": "k", "other/three.pdf": "l",
      "2019": "a file with the name of a year", "empty/note.md": "m", "only/2020.json": "n",
    ])
  }

  private func resolve(_ operands: String...) -> (shown: [String], messages: [String], files: [InputFile]) {
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) },
      readYear: { $0.shown.hasSuffix("one.txt") ? 2018 : nil })
    let files = resolver.files(operands)
    return (files.map(\.shown), messages, files)
  }

  @Test func takesFiles() {
    let result = resolve("other/one.txt", "seeds/宜居镇/2025.txt")
    #expect(result.shown == ["other/one.txt", "seeds/宜居镇/2025.txt"])
    #expect(result.messages.isEmpty)
  }

  @Test func takesFoldersAtAnyDepthInOrder() {
    #expect(resolve("other").shown == ["other/deep/two.TXT", "other/one.txt", "other/three.pdf"])
    #expect(resolve("seeds").shown.count == 4)
    #expect(resolve("other/").shown == ["other/deep/two.TXT", "other/one.txt", "other/three.pdf"])
    #expect(resolve("only").shown == ["only/2020.json"])
  }

  /// Each file is read, or named with the reason; a page's own folder and a note about the folder are neither.
  @Test func everyFileOfAFolderIsAccountedFor() throws {
    let names = [
      "2019.docx", "2019.pdf", "2019.txt", "2020.html", "2020_files/2020.html", "2021.xlsx", "2022.jpg",
      "2023.md", "a.jpg", "b.md",
      "2020.json", "sub/2019.odt",
    ]
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ("seeds/甲镇/\($0)", "x") }))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/seeds/甲镇/link", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/seeds/甲镇/link2", withDestinationPath: ".")
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) }, readYear: { _ in nil })
    let shown = resolver.files(["seeds/甲镇"]).map(\.shown)
    #expect(shown == ["2019.txt", "2020.html", "2023.md", "sub/2019.odt"].map { "seeds/甲镇/\($0)" })
    #expect(
      messages.map { String($0.prefix { $0 != "：" }) }
        == ["2021.xlsx", "2022.jpg", "2019.docx", "2019.pdf"].map { "seeds/甲镇/\($0)" })
  }

  @Test func takesTownshipsWithAllYears() {
    #expect(
      resolve("青溪镇").shown == [2021, 2022, 2023].map { "seeds/青溪镇（虚构）/\($0).txt" })
  }

  @Test func seedsHideSnapshots() {
    #expect(resolve("宜居镇").shown == ["snapshots/酉阳自治县宜居镇/2024.json", "seeds/宜居镇/2025.txt"])
    #expect(resolve("酉阳自治县宜居镇", "2025").shown == ["seeds/宜居镇/2025.txt"])
  }

  @Test func takesYearsInTheOrderGiven() {
    #expect(
      resolve("青溪镇", "2023", "2021").shown == ["seeds/青溪镇（虚构）/2023.txt", "seeds/青溪镇（虚构）/2021.txt"])
    #expect(resolve("青溪镇", "2021-2022").shown.count == 2)
    #expect(resolve("青溪镇", "2021", "宜居镇", "2025").shown.count == 2)
    #expect(resolve("seeds/青溪镇（虚构）", "2022").shown == ["seeds/青溪镇（虚构）/2022.txt"])
    #expect(resolve("other", "2018").shown == ["other/one.txt"])
  }

  @Test func aFileMayBeNamedLikeAYear() {
    #expect(resolve("2019").shown == ["2019"])
  }

  @Test func fictionTravelsFromTheFolder() {
    #expect(resolve("青溪镇").files.allSatisfy { $0.isFictional })
    #expect(resolve("seeds/青溪镇（虚构）/2021.txt").files.allSatisfy { $0.isFictional })
    #expect(resolve("seeds").files.filter(\.isFictional).count == 3)
    #expect(!resolve("宜居镇").files.contains { $0.isFictional })
    #expect(!resolve("seeds/青溪镇（虚构）/../宜居镇/2025.txt").files.contains { $0.isFictional })
  }

  @Test func fictionHoldsAtAnyDepthAndInBothForms() throws {
    try folder.write("x", to: "甲镇(虚构)/旧/一/2020.txt")
    #expect(resolve("甲镇(虚构)/旧/一/2020.txt").files.allSatisfy { $0.isFictional })
    let inside = InputResolver(
      workingDirectory: folder.path + "/甲镇(虚构)", report: { _ in }, readYear: { _ in nil })
    #expect(inside.files(["旧/一/2020.txt"]).allSatisfy { $0.isFictional })
  }

  @Test(arguments: [
    (["青西镇"], "青溪镇"), (["青溪"], "青溪镇"), (["seeds/宜居镇/2024.txt"], "seeds/宜居镇/2025.txt"),
    (["othr/one.txt"], "没有这个文件"), (["青溪镇", "2024"], "2021、2022、2023"), (["2024"], "乡镇名"),
    (["同名镇"], "甲县同名镇"), (["empty"], "没有报告"), (["不相干"], "没有这个乡镇"),
  ])
  func oneMessageNamesTheNearest(_ operands: [String], _ part: String) {
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) }, readYear: { _ in nil })
    #expect(resolver.files(operands).isEmpty)
    #expect(messages.count == 1)
    #expect(messages.first?.contains(part) == true, "\(messages)")
  }

  @Test func theCountyTellsTownshipsOfOneNameApart() {
    #expect(resolve("乙县同名镇").shown == ["snapshots/乙县同名镇/2020.json"])
  }

  @Test func whatIsMissingDoesNotStopTheRest() {
    let result = resolve("nowhere.txt", "other/one.txt", "青西镇")
    #expect(result.shown == ["other/one.txt"])
    #expect(result.messages.count == 2)
  }

  @Test func withoutSeedsAndSnapshotsTheMessageSaysSo() throws {
    let empty = try TemporaryFolder()
    let trial = Trial("trends", "青溪镇", in: empty)
    #expect(trial.code == .trouble && trial.errorLines == 1)
    #expect(trial.error.contains("seeds/"))
  }
}
