import NianlunCommandLine
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

  @Test func writesABoardAPageATownshipAndAPageAPair() throws {
    let trial = Trial("site", "seeds", "-o", "site", in: folder)
    #expect(trial.code == .success)
    #expect(trial.output == "site/index.html\n")
    #expect(trial.error.contains("写了 6 页"))
    for page in [
      "index", "东县甲镇/index", "东县甲镇/2021-2022", "东县甲镇/2021-2024", "东县甲镇/2022-2024", "乙镇（虚构）/index",
    ] {
      #expect(folder.exists("site/\(page).html"), "\(page)")
    }
  }

  @Test func everyLinkLeadsToAPage() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    for page in ["index.html", "东县甲镇/index.html", "东县甲镇/2021-2022.html", "乙镇（虚构）/index.html"] {
      let html = try folder.text(of: "site/\(page)")
      var links = 0
      for part in html.split(separator: "href=\"").dropFirst() {
        guard let address = part.split(separator: "\"", omittingEmptySubsequences: false).first else {
          continue
        }
        guard address.hasSuffix(".html") else { continue }
        let target = FilePath.join(FilePath.parent(of: "site/\(page)"), decoded(address))
        #expect(folder.exists(target), "\(target)")
        links += 1
      }
      #expect(links > 0)
    }
  }

  @Test func leavesUnchangedPagesAloneAndRemovesStaleOnes() throws {
    _ = Trial("site", "seeds", "-o", "site", in: folder)
    try folder.write("mine", to: "site/mine.html")
    #expect(Trial("site", "seeds", "-o", "site", in: folder).error.contains("写了 0 页，6 页没有变化，删去 0 页"))
    let less = Trial("site", "seeds/甲镇", "-o", "site", in: folder)
    #expect(less.error.contains("删去 1 页"))
    #expect(!folder.exists("site/乙镇（虚构）/index.html"))
    #expect(folder.exists("site/mine.html"))
  }

  @Test func saysWhereItCannotWrite() throws {
    let trial = Trial("site", "seeds", "-o", "seeds/甲镇/2021.txt", in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 1)
    #expect(try folder.text(of: "seeds/甲镇/2021.txt") == "甲镇 2021 东县")
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
