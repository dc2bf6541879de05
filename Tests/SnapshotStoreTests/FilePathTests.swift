import SnapshotStore
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a/b.txt", "a"), ("b.txt", "."), ("/b", "/"), ("/", "/"), ("a/b/", "a"), ("/a/b", "/a"), ("", "."),
  ])
  func findsTheParent(_ path: String, _ expected: String) {
    #expect(FilePath.parent(of: path) == expected)
  }

  @Test(arguments: [("/a/./b/../c", "/a/c"), ("a/..", ""), ("/../a", "/a"), ("/a//b/", "/a/b")])
  func normalizes(_ path: String, _ expected: String) {
    #expect(FilePath.normalized(path) == expected)
  }

  @Test(arguments: [
    ("青溪镇/2023.txt", "2023", "txt"), ("a.b.TXT", "a.b", "txt"), (".hidden", ".hidden", ""), ("名", "名", ""),
  ])
  func takesNamesApart(_ path: String, _ stem: String, _ ending: String) {
    #expect(FilePath.stem(of: path) == stem)
    #expect(FilePath.ending(of: path) == ending)
  }

  @Test func joins() {
    #expect(FilePath.join("a", "b") == "a/b")
    #expect(FilePath.join("a/", "b") == "a/b")
    #expect(FilePath.join("a", "/b") == "/b")
    #expect(FilePath.join("", "b") == "b")
  }

  @Test(arguments: [
    "../../etc/passwd", "a\\b", "甲\u{202E}镇", "\u{0}\n甲", "..", "CON:", String(repeating: "长", count: 400),
  ])
  func aSafeNameIsOneNameInItsFolder(_ text: String) {
    let name = FilePath.safeName(text)
    #expect(!name.hasPrefix(".") && !name.contains("/") && !name.contains("\\") && !name.contains(":"))
    #expect(name.utf8.count <= FilePath.longestName)
    #expect(name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format && $0.value >= 0x20 })
  }

  @Test func longNamesThatDifferStayDifferent() {
    let long = String(repeating: "长", count: 400)
    #expect(FilePath.safeName(long + "甲") != FilePath.safeName(long + "乙"))
  }

  /// A combining mark after a slash makes one `Character` of both.
  @Test func aMarkAfterASlashDoesNotHideIt() {
    #expect(FilePath.lastName(of: "a/\u{301}b") == "\u{301}b")
  }
}
