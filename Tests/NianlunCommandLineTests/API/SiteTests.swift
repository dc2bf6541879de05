import Foundation
import NianlunCommandLine
import ReportModel
import SnapshotStore
import Testing

@Suite struct SiteTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "seeds/甲镇/2021.txt": "甲镇 2021 东县", "seeds/甲镇/2022.txt": "甲镇 2022", "seeds/甲镇/2024.txt": "甲镇 2024",
      "seeds/乙镇（虚构）/2023.txt": "乙镇 2023",
    ])
  }

  @Test func writesABoardAPageATownshipAndAPageForReportsThatFollowEachOther() throws {
    let trial = Trial("site", "seeds", "-o", "site", in: folder)
    #expect(trial.code == .success)
    #expect(trial.output == "site/index.html\n")
    #expect(trial.error.contains("写了 5 页"))
    for page in ["index", "东县甲镇/index", "东县甲镇/2021-2022", "东县甲镇/2022-2024", "乙镇（虚构）/index"] {
      #expect(folder.exists("site/\(page).html"), "\(page)")
    }
    #expect(!folder.exists("site/东县甲镇/2021-2024.html"))
  }

  @Test func everyLinkLeadsToAPage() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    for page in ["index.html", "东县甲镇/index.html", "东县甲镇/2021-2022.html", "乙镇（虚构）/index.html"] {
      let links = try links(of: page)
      #expect(!links.isEmpty)
      for target in links { #expect(folder.exists(target), "\(target)") }
    }
    let pair = try folder.text(of: "site/东县甲镇/2021-2022.html")
    #expect(pair.contains("<span aria-current=\"page\">2021 → 2022</span>"))
  }

  @Test func tellsTownshipsOfOneNameApart() throws {
    try folder.write("甲镇 2023", to: "seeds/甲镇（虚构）/2023.txt")
    try folder.write("甲镇 2023 西县", to: "seeds/西县甲镇/2023.txt")
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    let links = try links(of: "index.html")
    #expect(
      links == [
        "site/乙镇（虚构）/index.html", "site/甲镇（虚构）/index.html", "site/东县甲镇/index.html",
        "site/西县甲镇/index.html",
      ], "\(links)")
  }

  @Test func escapesWhatATownshipsNameMayHold() throws {
    let name = "../甲#?&%'\"|`=<script>alert(1)</script>\u{202E}镇"
    try folder.write("\(name) 2023", to: "seeds/丙/2023.txt")
    try folder.write("\(name) 2024", to: "seeds/丙/<b>2024.txt")
    #expect(Trial("site", "seeds", "-o", "site", in: folder).error.contains("写了 7 页"))
    let links = try links(of: "index.html")
    #expect(links.count == 3)
    for target in links {
      #expect(folder.exists(target) && target.hasPrefix("site/"), "\(target)")
      let html = try folder.text(of: target)
      #expect(!html.contains("<script>alert") && !html.contains("\u{202E}"))
    }
  }

  @Test func leavesUnchangedPagesAloneAndRemovesStaleOnes() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    try folder.write("mine", to: "site/mine.html")
    #expect(Trial("site", "seeds", "-o", "site", in: folder).error.contains("写了 0 页，5 页没有变化，删去 0 页"))
    let less = Trial("site", "seeds/甲镇", "-o", "site", in: folder)
    #expect(less.error.contains("删去 1 页"))
    #expect(!folder.exists("site/乙镇（虚构）/index.html"))
    #expect(folder.exists("site/mine.html"))
  }

  /// A page of two years tells what earlier reports list, so that it is written anew when one of those changes.
  @Test func aPageOfTwoYearsFollowsAnEarlierReport() throws {
    func report(_ year: Int, _ fault: String) -> String {
      "青溪镇\(year)年法治政府建设情况报告\n一、主要工作\n开展联合执法检查20次。\n二、存在的问题\n\(fault)。\n"
        + "三、下一步打算\n开展执法培训不少于2次。"
    }
    let folder = try TemporaryFolder([
      "r/2021.txt": report(2021, "普法宣传形式单一，针对性不强"), "r/2022.txt": report(2022, "执法力量不足"),
      "r/2023.txt": report(2023, "普法宣传形式单一，针对性不强"),
    ])
    _ = Trial(["site", "r", "-o", "kept"], in: folder)
    let page = "青溪镇/2022-2023.html"
    let before = try folder.text(of: "kept/" + page)
    try folder.write(report(2021, "普法宣传方式老套，效果不好"), to: "r/2021.txt")
    for site in ["kept", "fresh"] { _ = Trial(["site", "r", "-o", site], in: folder) }
    let after = try folder.text(of: "kept/" + page)
    let fresh = try folder.text(of: "fresh/" + page)
    #expect(after == fresh && after != before)
  }

  @Test func aListedPageThatSomebodyChangedIsLeftInPlace() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    try folder.write("mine now", to: "site/乙镇（虚构）/index.html")
    let less = Trial("site", "seeds/甲镇", "-o", "site", in: folder)
    #expect(less.code == .success && less.error.contains("site/乙镇（虚构）/index.html"))
    #expect(try folder.text(of: "site/乙镇（虚构）/index.html") == "mine now")
  }

  @Test func aDamagedListRemovesNothing() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    try folder.write("mine", to: "site/mine.html")
    let list = try folder.text(of: "site/.nianlun-site")
    try folder.write(list + "k 0000000000000000 mine.html\nmine.html\n", to: "site/.nianlun-site")
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    #expect(try folder.text(of: "site/mine.html") == "mine")
  }

  @Test(arguments: ["site", "snapshot"])
  func aSecondRunOnTheSameFolderSaysSo(_ command: String) throws {
    try FileSystem.makeFolders(FilePath.join(folder.path, "out"))
    var lock: FolderLock? = try FolderLock(FilePath.join(folder.path, "out"))
    let trial = Trial(command, "seeds", "-o", "out", in: folder)
    #expect(trial.code == .trouble && trial.error.contains("另一个 nianlun") && trial.output.isEmpty)
    #expect(lock != nil)
    lock = nil
    #expect(Trial(command, "seeds", "-o", "out", in: folder).code == .success)
  }

  @Test func aPageThatCannotBeWrittenDoesNotStopTheOthers() throws {
    try folder.write("", to: "site/乙镇（虚构）")
    let trial = Trial("site", "seeds", "-o", "site", in: folder)
    #expect(trial.code == .trouble && trial.error.contains("site/乙镇（虚构）"))
    #expect(folder.exists("site/index.html") && folder.exists("site/东县甲镇/index.html"))
  }

  @Test func makesOnlyWhatChanged() throws {
    let made = Counter()
    var work = FakeWork()
    let (compare, trends, board) = (work.compare, work.trends, work.board)
    work.compare = { old, new in
      made.add()
      return compare(old, new)
    }
    work.trends = { reports in
      made.add()
      return trends(reports)
    }
    work.board = { standings in
      made.add()
      return board(standings)
    }
    var stages = work.stages
    func count(_ stages: Stages) -> Int {
      made.reset()
      _ = Trial("site", "seeds", "-o", "site", in: folder, stages: stages)
      return made.count
    }
    #expect(count(stages) == 5)
    #expect(count(stages) == 0)
    try folder.write("甲镇 2024 - !", to: "seeds/甲镇/2024.txt")
    // Both comparisons of the township's own page, its figures, those of the other township, and the board.
    #expect(count(stages) == 5)
    try folder.write("spoilt", to: "site/东县甲镇/2021-2022.html")
    #expect(count(stages) == 1)
    #expect(try folder.text(of: "site/东县甲镇/2021-2022.html").contains("</html>"))
    stages.state = { "another program" }
    #expect(count(stages) == 5)
  }

  @Test func theBoardSearchesTheTextsOfAllReports() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    let board = try folder.text(of: "site/index.html")
    #expect(board.contains("data-files=\"./texts/1.js\"") && board.contains("&#39;self&#39;"))
    let texts = try folder.text(of: "site/texts/1.js")
    #expect(texts.hasPrefix("nianlunTexts([{") && texts.hasSuffix("}]);\n"))
    for path in ["2021-2022.html", "2022-2024.html", "index.html"] {
      #expect(texts.contains(path), "\(path)")
    }
    #expect(!texts.contains("<"))
    _ = Trial("site", "seeds/甲镇", "-o", "site", in: folder)
    #expect(try !folder.text(of: "site/texts/1.js").contains("乙镇"))
  }

  @Test func clearsAwayWhatAKilledRunLeft() throws {
    try folder.write("half", to: "site/东县甲镇/.nianlun-77-abc.tmp")
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    #expect(!folder.exists("site/东县甲镇/.nianlun-77-abc.tmp"))
  }

  @Test func saysWhereItCannotWrite() throws {
    let trial = Trial("site", "seeds", "-o", "seeds/甲镇/2021.txt", in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 1)
    #expect(try folder.text(of: "seeds/甲镇/2021.txt") == "甲镇 2021 东县")
  }

  /// The files that a page's links lead to, each once, in their order.
  private func links(of page: String) throws -> [String] {
    var links: [String] = []
    for part in try folder.text(of: "site/\(page)").split(separator: "href=\"").dropFirst() {
      guard let address = part.split(separator: "\"", omittingEmptySubsequences: false).first,
        let path = address.split(separator: "#", omittingEmptySubsequences: false).first,
        path.hasSuffix(".html")
      else { continue }
      let target = FilePath.normalized(FilePath.join(FilePath.parent(of: "site/\(page)"), decoded(path)))
      if !links.contains(target) { links.append(target) }
    }
    return links
  }

  private func decoded(_ address: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Counts what is made, on whatever thread it is.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var made = 0

  var count: Int { lock.withLock { made } }

  func add() { lock.withLock { made += 1 } }

  func reset() { lock.withLock { made = 0 } }
}
