import Testing

@testable import NianlunCommandLine

/// Programs that are run for the user, such as the pager.
@Suite struct ProgramTests {
  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "WORD": "字"]

  init() { Platform.ignoreBrokenPipes() }

  @Test func aProgramReadsWhatItIsGiven() throws {
    let folder = try TemporaryFolder()
    // More than a pipe holds.
    let text = String(repeating: "一行文字\n", count: 50_000)
    let code = Platform.run(
      ["sh", "-c", "printf %s \"$WORD\" >'\(folder.path)/word'; cat >'\(folder.path)/text'"],
      environment: Self.environment, input: [UInt8](text.utf8))
    #expect(code == 0)
    #expect(try folder.text(of: "text") == text)
    #expect(try folder.text(of: "word") == "字")
  }

  @Test func whoStopsReadingHasSeenEnough() {
    let bytes = [UInt8](repeating: 65, count: 1 << 20)
    #expect(Platform.run(["sh", "-c", "exit 3"], environment: Self.environment, input: bytes) == 3)
  }

  @Test(arguments: [["nianlun-no-such-program"], ["sh", "-c", "nianlun-no-such-program 2>/dev/null"]])
  func aProgramThatIsNotThereIsTold(_ arguments: [String]) {
    #expect(Platform.run(arguments, environment: Self.environment, input: [65]) == nil)
  }
}
