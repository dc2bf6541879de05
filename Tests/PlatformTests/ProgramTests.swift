import Testing

@testable import Platform

/// Programs that are run for the user, such as the pager.
@Suite struct ProgramTests {
  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "WORD": "字"]

  init() { OperatingSystem.ignoreBrokenPipes() }

  @Test func aProgramReadsWhatItIsGiven() throws {
    let folder = try #require(OperatingSystem.makeTemporaryFolder())
    defer { for name in ["word", "text"] { OperatingSystem.remove("\(folder)/\(name)") } }
    // More than a pipe holds.
    let text = String(repeating: "一行文字\n", count: 50_000)
    let code = OperatingSystem.run(
      ["sh", "-c", "printf %s \"$WORD\" >'\(folder)/word'; cat >'\(folder)/text'"],
      environment: Self.environment, input: [UInt8](text.utf8))
    #expect(code == 0)
    #expect(
      try String(decoding: OperatingSystem.read("\(folder)/text", limit: 1 << 20), as: UTF8.self) == text)
    #expect(try String(decoding: OperatingSystem.read("\(folder)/word", limit: 16), as: UTF8.self) == "字")
  }

  @Test func whoStopsReadingHasSeenEnough() {
    let bytes = [UInt8](repeating: 65, count: 1 << 20)
    #expect(OperatingSystem.run(["sh", "-c", "exit 3"], environment: Self.environment, input: bytes) == 3)
  }

  @Test(arguments: [["nianlun-no-such-program"], ["sh", "-c", "nianlun-no-such-program 2>/dev/null"]])
  func aProgramThatIsNotThereIsTold(_ arguments: [String]) {
    #expect(OperatingSystem.run(arguments, environment: Self.environment, input: [65]) == nil)
  }

  @Test func aProgramThatTakesTooLongIsEnded() throws {
    let folder = try #require(OperatingSystem.makeTemporaryFolder())
    func run(_ script: String, isWithinLimit: () -> Bool = { true }) -> OperatingSystem.Ending {
      OperatingSystem.run(
        "/bin/sh", ["-c", script], folder: folder, variables: Self.environment, seconds: 1,
        isWithinLimit: isWithinLimit)
    }
    #expect(run("echo out; echo err >&2; exit 4") == .exited(4))
    #expect(try OperatingSystem.read(folder + "/output", limit: 16) == Array("out\n".utf8))
    #expect(try OperatingSystem.read(folder + "/errors", limit: 16) == Array("err\n".utf8))
    #expect(run("sleep 9") == .timedOut)
    #expect(run("sleep 9") { false } == .tooBig)
    #expect(
      OperatingSystem.run(
        folder + "/none", [], folder: folder, variables: [:], seconds: 1, isWithinLimit: { true })
        == .notStarted)
  }
}
