import Foundation
import ReportModel
import ReportReading
import ReportRendering
import SnapshotStore
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
      "reports/丙县新村乡/2022.txt": "新村乡 2022", "reports/丙县新村乡/2023.txt": "新村乡 2023",
      "2019": "a file with the name of a year", "empty/note.md": "m", "only/2020.json": "n",
    ])
  }

  /// A file says “township year county”, and `one.txt` is of 2018.
  private static func look(_ file: InputFile) -> Result<CatalogueEntry, FileReader.Failure> {
    let text =
      file.shown.hasSuffix("one.txt")
      ? "- 2018"
      : (try? FileSystem.bytes(of: file.path)).map {
        String(decoding: $0, as: UTF8.self)
      } ?? ""
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, let year = Int(words[1]) else {
      return .failure(FileReader.Failure(message: .notAReport(path: file.shown, ReadingError.noReport)))
    }
    let identity = Report.fake(
      township: words[0] == "-" ? nil : words[0], year: year, county: words.count > 2 ? words[2] : nil,
      fictional: file.isFictional, text: text
    ).identity
    return .success(CatalogueEntry(file: file, identity: identity, checksum: text))
  }

  private func resolve(_ operands: String...) -> (shown: [String], messages: [String], files: [InputFile]) {
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) },
      look: { $0.map { Self.look($0) } })
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

  /// Each file is read, or named with the reason; what may be the report of a year in a line of its own; a page's
  /// own folder is neither.
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
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) },
      look: { $0.map { Self.look($0) } })
    let shown = resolver.files(["seeds/甲镇"]).map(\.shown)
    #expect(shown == ["2019.txt", "2020.html", "2023.md", "sub/2019.odt"].map { "seeds/甲镇/\($0)" })
    #expect(
      messages.map { String($0.prefix { $0 != "：" }) }
        == ["2021.xlsx", "2022.jpg", "2019.docx", "2019.pdf"].map { "seeds/甲镇/\($0)" }
        + [String](repeating: "seeds/甲镇", count: 3))
    for name in ["a.jpg", "b.md", "2020.json"] {
      #expect(messages.suffix(3).contains { $0.contains("1 个文件没有读：\(name)。") }, "\(messages)")
    }
  }

  @Test func takesTownshipsWithAllYears() {
    #expect(
      resolve("青溪镇").shown == [2021, 2022, 2023].map { "seeds/青溪镇（虚构）/\($0).txt" })
  }

  @Test func reportsAreLookedUpWhereGettingStartedPutsThem() {
    #expect(resolve("新村乡", "2023").shown == ["reports/丙县新村乡/2023.txt"])
  }

  @Test func seedsHideSnapshots() {
    #expect(resolve("宜居镇").shown == ["snapshots/酉阳自治县宜居镇/2024.json", "seeds/宜居镇/2025.txt"])
    #expect(resolve("酉阳自治县宜居镇", "2025").shown == ["seeds/宜居镇/2025.txt"])
  }

  /// A year that lies beside a township's reports and cannot be read is told, also where that is looked up by name.
  @Test(arguments: [
    (["青溪镇"], ["reports/2022.docx", "reports/2021.xlsx", "青溪镇2020.docx"]),
    (["青溪镇", "2020-2023"], ["reports/2022.docx", "reports/2021.xlsx", "青溪镇2020.docx"]),
    (["青溪镇", "2023", "2024"], []), (["青溪镇", "2022-2024"], ["reports/2022.docx"]), (["白石乡"], []),
  ])
  func aYearThatCannotBeReadIsTold(_ operands: [String], _ told: [String]) throws {
    let folder = try TemporaryFolder([
      "reports/2023.txt": "青溪镇 2023", "reports/2024.txt": "青溪镇 2024", "reports/2022.docx": "",
      "reports/2021.xlsx": "",
      "reports/合同.docx": "", "青溪镇2020.docx": "", "2019.docx": "", "seeds/白石乡2024.txt": "白石乡 2024",
    ])
    var messages: [String] = []
    let resolver = InputResolver(workingDirectory: folder.path, report: { messages.append($0.words(.zh)) }) {
      $0.map { file in
        file.shown.hasSuffix("docx")
          ? .failure(FileReader.Failure(message: .unreadable(path: file.shown, .notPermitted)))
          : Self.look(file)
      }
    }
    #expect(!resolver.files(operands).isEmpty)
    #expect(
      Set(messages.map { String($0.prefix { $0 != "：" }) }) == Set(told) && messages.count == told.count)
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
      workingDirectory: folder.path + "/甲镇(虚构)", report: { _ in }, look: { $0.map { Self.look($0) } })
    #expect(inside.files(["旧/一/2020.txt"]).allSatisfy { $0.isFictional })
  }

  @Test(arguments: [
    (["青西镇"], "青溪镇"), (["青溪"], "青溪镇"), (["seeds/宜居镇/2024.txt"], "seeds/宜居镇/2025.txt"),
    (["othr/one.txt"], "没有这个文件"), (["青溪镇", "2024"], "2021、2022、2023"), (["2024"], "乡镇名"),
    (["同名镇"], "甲县同名镇"), (["不相干"], "没有这个乡镇"),
  ])
  func oneMessageNamesTheNearest(_ operands: [String], _ part: String) {
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) },
      look: { $0.map { Self.look($0) } })
    #expect(resolver.files(operands).isEmpty)
    #expect(messages.count == 1)
    #expect(messages.first?.contains(part) == true, "\(messages)")
  }

  @Test func aFolderWithoutReportsSaysWhatItHolds() {
    var messages: [String] = []
    let resolver = InputResolver(
      workingDirectory: folder.path, report: { messages.append($0.words(.zh)) },
      look: { $0.map { Self.look($0) } })
    #expect(resolver.files(["empty"]).isEmpty)
    #expect(messages.count == 2 && messages[0].contains("没有读") && messages[1].contains("没有报告"))
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

  @Test func reportsAreKnownByWhatTheySay() throws {
    try folder.write("白石乡 2022 北县", to: "甲.txt")
    try folder.write("白石乡 2023", to: "seeds/乙（终稿）.txt")
    try folder.write("白石乡 2021", to: "seeds/2021年/白石.txt")
    try folder.write("别乡 2022", to: "丙.txt")
    let found = resolve("白石乡", "2022", "2023")
    #expect(found.shown == ["甲.txt", "seeds/乙（终稿）.txt"] && found.messages.isEmpty, "\(found)")
    #expect(resolve("白石乡").shown == ["seeds/2021年/白石.txt", "甲.txt", "seeds/乙（终稿）.txt"])
    #expect(resolve("北县白石乡", "2022").shown == ["甲.txt"])
    #expect(resolve("白石乡", "2020").messages.first?.contains("2021、2022、2023") == true)
    #expect(resolve("白石镇").messages.first?.contains("白石乡") == true)
  }

  @Test func looseReportsAddToThoseOfAFolder() throws {
    try folder.write("宜居镇 2026", to: "新.txt")
    try folder.write("宜居镇 2025", to: "旧.txt")
    #expect(resolve("宜居镇", "2025", "2026").shown == ["seeds/宜居镇/2025.txt", "新.txt"])
  }

  @Test func ofTwoLooseReportsOnAYearTheFirstIsTakenWithAWord() throws {
    try folder.write("白石乡 2022 北县", to: "a.txt")
    try folder.write("白石乡 2022", to: "b.txt")
    let found = resolve("白石乡", "2022")
    #expect(found.shown == ["a.txt"] && found.messages.count == 1)
  }

  @Test func looseReportsOfTwoCountiesAreToldApart() throws {
    try folder.write("白石乡 2022 北县", to: "a.txt")
    try folder.write("白石乡 2022 南县", to: "b.txt")
    let both = resolve("白石乡", "2022")
    #expect(both.shown.isEmpty && both.messages.first?.contains("南县白石乡") == true)
    #expect(resolve("南县白石乡", "2022").shown == ["b.txt"])
  }
}
