import ReportModel
import ReportRendering
import SnapshotStore
import Testing

@testable import NianlunCommandLine

@Suite struct ReporterTests {
  @Test func messagesStayOnOneHarmlessLine() {
    let channel = MemoryChannel()
    let reporter = Reporter(language: .zh, channel: channel, isQuiet: false)
    reporter.report(.unreadable(path: "a\n\u{1B}[31mb\u{202E}c", .missing))
    #expect(channel.text == "nianlun: a\\u{A}\\u{1B}[31mb\\u{202E}c：没有这个文件\n")
  }

  @Test func troubleWinsOverFindings() {
    let reporter = Reporter(language: .en, channel: MemoryChannel(), isQuiet: false)
    #expect(reporter.exitCode == .success)
    reporter.foundSomething()
    #expect(reporter.exitCode == .findings)
    reporter.report(.sameFile(path: "a", as: "b"))
    #expect(reporter.exitCode == .findings)
    reporter.report(.yearMissing(path: "a"))
    reporter.foundSomething()
    #expect(reporter.exitCode == .trouble)
  }

  @Test func quietLeavesOutNotesOnly() {
    let channel = MemoryChannel()
    let reporter = Reporter(language: .en, channel: channel, isQuiet: true)
    reporter.report(.snapshotsDone(written: 1, unchanged: 0, folder: "x"))
    #expect(channel.text.isEmpty)
    reporter.report(.sameFile(path: "a", as: "b"))
    #expect(channel.text.contains("warning"))
  }

  @Test func aMessageTakesThePlaceOfTheStatusLine() {
    let channel = MemoryChannel()
    let reporter = Reporter(language: .en, channel: channel, isQuiet: false)
    reporter.showStatus("read 1/2")
    reporter.report(.yearMissing(path: "a"))
    #expect(channel.text.hasPrefix("\rread 1/2\u{1B}[K\r\u{1B}[Knianlun: a"))
  }

  @Test func everyMessageIsOneLineInBothLanguages() {
    let errors: [UsageError] = [
      .commandMissing, .commandUnknown("x", nearest: nil), .commandUnknown("x", nearest: "y"),
      .optionUnknown("--x", command: .read, nearest: nil),
      .optionUnknown("--x", command: nil, nearest: "--y"),
      .optionForeign("--x", command: .read, owners: [.compare]), .valueMissing("--format", .format),
      .valueUnexpected("--all"), .valueUnknown("--x", value: "y", nearest: nil, choices: ["z"]),
      .valueUnknown("--x", value: "y", nearest: "z", choices: ["z"]), .formatForeign(.csv, command: .site),
      .operandMissing(.read), .operandUnexpected("x", command: .install),
      .endingUnknown(path: "x", endings: ["txt"]), .helpUnexpected("x"),
      .optionRepeated("-o", values: ["x", "y"]), .endingForeign(path: "x", format: .html),
    ]
    let reasons: [FileError.Reason] = [
      .missing, .folderMissing, .notPermitted, .isFolder, .notAFolder, .diskFull, .readOnly, .nameTooLong,
      .tooBig, .brokenPipe, .other("x"),
    ]
    var messages = errors.map(Message.usage)
    messages += reasons.map { Message.unreadable(path: "p", $0) }
    let others: [Message] = [
      .pathMissing("p", nearest: "q"), .folderWithoutReports("p"),
      .townshipUnknown("t", nearest: nil, hasLibrary: false),
      .townshipUnknown("t", nearest: nil, hasLibrary: true), .townshipAmbiguous("t", candidates: ["a", "b"]),
      .yearUnknown("2023", township: "t", available: []), .yearWithoutTownship("2023"),
      .comparisonOfOtherThanTwo(found: 1), .comparisonWithoutYears(township: "t", years: [2021]),
      .severalTownships(["a", "b"], format: .html), .severalReports(2, format: .html),
      .sectionUnknown("x", headings: ["a"]), .binaryOnTerminal(.docx), .notOpened("p"), .notOnPath("p"),
      .prefixMissing,
      .countiesDiffer(township: "a", counties: ["b", "c"]),
      .filterOfWholeFormat(.json), .directoryMissing(.site), .outputIsInput("p"),
      .leftTogether(folder: "p", names: ["x"], .undated),
      .leftTogether(folder: "p", names: [String](repeating: "x", count: 99), .otherFormat),
      .snapshot(path: "p", .notASnapshot(path: "p", schema: nil)),
      .snapshot(path: "p", .damaged(path: "p", detail: "x")), .yearMissing(path: "p"),
      .unwritable(path: "p", .diskFull), .outputFailed(.diskFull), .outputFailed(.other("x")),
      .sameFile(path: "p", as: "q"), .sameReport(path: "p", as: "q", township: "t", year: 2023),
      .yearDiffers(path: "p", named: 2023, read: 2022), .snapshotsDone(written: 1, unchanged: 2, folder: "p"),
      .siteDone(written: 1, unchanged: 2, removed: 0, folder: "p"),
    ]
    messages += others
    for message in messages {
      let words = message.words
      #expect(!words.en.isEmpty && !words.en.contains("\n") && !words.zh.contains("\n"))
      #expect(words.zh != words.en || words.en.hasSuffix("x"))
    }
  }

  @Test func progressTellsRateAndRest() {
    #expect(Progress.line(.reading, done: 5, total: 30, elapsed: .milliseconds(100)).en == "read 5/30")
    #expect(
      Progress.line(.reading, done: 20, total: 60, elapsed: .seconds(4)).en
        == "read 20/60, 5.0 a second, 8 s left")
    #expect(
      Progress.line(.reading, done: 20, total: 60, elapsed: .seconds(4)).zh == "已读 20/60，每秒 5.0 份，还需 8 秒")
  }
}
