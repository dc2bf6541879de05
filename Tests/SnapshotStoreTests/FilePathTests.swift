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

  /// A combining mark after a slash makes one `Character` of both.
  @Test func aMarkAfterASlashDoesNotHideIt() {
    #expect(FilePath.lastName(of: "a/\u{301}b") == "\u{301}b")
  }
}
