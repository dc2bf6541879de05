import ReportModel
import ReportRendering
import Testing

@testable import NianlunCommandLine

@Suite struct ArgumentParserTests {
  private func invocation(_ line: String) throws -> Invocation {
    let request = try ArgumentParser.request(line.split(separator: " ").map(String.init))
    guard case .run(let invocation) = request else {
      Issue.record("no command in \(line)")
      throw UsageError.commandMissing
    }
    return invocation
  }

  private func fault(_ line: String) -> UsageError? {
    do throws(UsageError) {
      _ = try ArgumentParser.request(line.split(separator: " ").map(String.init))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "read --format json a.txt", "read --format=json a.txt", "--format json read a.txt",
    "read a.txt --format json", "read --format text --format json a.txt",
  ])
  func takesOptionsAnywhereAndInBothForms(_ line: String) throws {
    let invocation = try invocation(line)
    #expect(invocation.command == .read)
    #expect(invocation.operands == ["a.txt"])
    #expect(invocation.settings.format == .json)
  }

  @Test(arguments: ["-o x", "-ox", "-o=x", "--output x", "--output=x"])
  func takesShortAndLongNames(_ option: String) throws {
    #expect(try invocation("read a.txt \(option)").settings.output == "x")
    #expect(try invocation("snapshot a.txt \(option)").settings.output == "x")
  }

  @Test func joinsShortFlags() throws {
    let settings = try invocation("read -qo x a.txt").settings
    #expect(settings.isQuiet && settings.output == "x")
  }

  @Test func readsEveryOption() throws {
    let settings = try invocation(
      "compare a b --format=html --only metrics --theme enforcement --section 执法 --all --no-bom --quiet "
        + "--lang en --color never"
    ).settings
    #expect(
      settings.filter
        == ComparisonFilter(only: .metrics, theme: .enforcement, section: "执法", includeFormulas: true))
    #expect(settings.language == .en && settings.color == .never && !settings.hasByteOrderMark)
  }

  @Test(
    arguments: [
      ("metrics", ComparisonFilter.Kind.metrics), ("数据", .metrics), ("Figures", .metrics),
      ("figures", .metrics),
      ("承诺落实", .commitments), ("Promises", .commitments), ("存在问题", .shortcomings), ("章节对应", .sections),
      ("摘要", .summary), ("矛盾与疏漏", .findings), ("照搬的文字", .copies), ("举措", .measures),
    ])
  func takesTheHeadingsOfTheOutputForParts(_ word: String, _ part: ComparisonFilter.Kind) throws {
    #expect(try invocation("compare a b --only \(word)").settings.filter.only == part)
  }

  @Test(arguments: Language.allCases, ComparisonFilter.Kind.allCases)
  func everyHeadingIsTakenForItsPart(_ language: Language, _ part: ComparisonFilter.Kind) throws {
    let request = try ArgumentParser.request(["compare", "a", "b", "--only", part.heading(language)])
    guard case .run(let invocation) = request else {
      Issue.record("no command")
      return
    }
    #expect(invocation.settings.filter.only == part)
  }

  @Test(
    arguments: [
      ("a.docx", OutputFormat.docx), ("对比.docx", .docx), ("a.html", .html), ("a.HTM", .html),
      ("a.md", .markdown),
      ("a.json", .json), ("a.csv", .csv), ("a.txt", .text), ("a", .text), ("-", .text), ("out.d/a", .text),
    ])
  func theOutputsEndingTellsTheFormat(_ path: String, _ format: OutputFormat) throws {
    #expect(try invocation("compare a b -o \(path)").settings.format == format)
  }

  @Test func aFormatAskedForByNameWinsOverNoEnding() throws {
    #expect(try invocation("compare a b -o a.txt --format markdown").settings.format == .markdown)
    #expect(try invocation("compare a b -o a.xyz --format csv").settings.format == .csv)
    #expect(
      fault("compare a b -o a.xyz")
        == .endingUnknown(path: "a.xyz", endings: ["txt", "json", "md", "html", "csv", "docx"]))
    #expect(fault("compare a b -o a.docx --format html") == .endingForeign(path: "a.docx", format: .html))
    // A folder may be called as it likes.
    #expect(fault("site a -o site.xyz") == nil)
  }

  @Test func commandsWithoutReportsTakeTheirOwnWords() {
    #expect(fault("completions bash") == nil && fault("install") == nil && fault("install --prefix x") == nil)
    #expect(fault("completions") == .operandMissing(.completions))
    #expect(
      fault("completions bsh")
        == .valueUnknown("completions", value: "bsh", nearest: "bash", choices: ["bash", "zsh", "fish"]))
    #expect(fault("install x") == .operandUnexpected("x", command: .install))
    #expect(fault("completions bash zsh") == .operandUnexpected("zsh", command: .completions))
    #expect(fault("read --man a") == .optionUnknown("--man", command: .read, nearest: nil))
  }

  /// Of two choices the last counts; of two files one would be left out in silence.
  @Test func aFileThatIsNamedTwiceIsRefused() {
    #expect(fault("read a -o x -o y") == .optionRepeated("-o", values: ["x", "y"]))
    #expect(fault("read a --lexicon x --lexicon y") == .optionRepeated("--lexicon", values: ["x", "y"]))
    #expect(fault("read a -o x --output x -q -q") == nil)
  }

  @Test func helpTakesNoWordThatItHasNoUseFor() {
    #expect(fault("help --man extra") == .helpUnexpected("extra"))
    #expect(fault("help compare board") == .helpUnexpected("board"))
    #expect(fault("help compare") == nil && fault("help --man") == nil)
  }

  @Test func takesThemesInChinese() throws {
    #expect(try invocation("compare a b --theme 行政执法").settings.filter.theme == .enforcement)
  }

  @Test func endsOptionsAtTwoDashes() throws {
    #expect(try invocation("read -- --format a").operands == ["--format", "a"])
  }

  @Test(arguments: [
    ("", UsageError.commandMissing),
    ("--quiet", .commandMissing),
    ("comapre a b", .commandUnknown("comapre", nearest: "compare")),
    ("weakness a", .commandUnknown("weakness", nearest: "weaknesses")),
    ("frobnicate", .commandUnknown("frobnicate", nearest: nil)),
    ("help compar", .commandUnknown("compar", nearest: "compare")),
    ("read --fromat json a", .optionUnknown("--fromat", command: .read, nearest: "--format")),
    ("read --fromat=json a", .optionUnknown("--fromat", command: .read, nearest: "--format")),
    ("read -format json a", .optionUnknown("-format", command: .read, nearest: "--format")),
    ("read -x a", .optionUnknown("-x", command: .read, nearest: nil)),
    ("read --only metrics a", .optionForeign("--only", command: .read, owners: [.compare])),
    ("snapshot --format json a", .optionForeign("--format", command: .snapshot, owners: Self.formatted)),
    ("read a --format", .valueMissing("--format", .format)),
    ("read a --format --quiet", .valueMissing("--format", .format)),
    ("read a --format=", .valueMissing("--format", .format)),
    ("compare a b --all=yes", .valueUnexpected("--all")),
    (
      "compare a b --only metric",
      .valueUnknown("--only", value: "metric", nearest: "metrics", choices: Self.kinds)
    ),
    (
      "compare a b --only zzzzzz", .valueUnknown("--only", value: "zzzzzz", nearest: nil, choices: Self.kinds)
    ),
  ])
  func namesWhatIsWrong(_ line: String, expected: UsageError) {
    #expect(fault(line) == expected)
  }

  private static let formatted: [Command] = [.read, .compare, .weaknesses, .trends, .check, .board, .lexicon]
  private static let kinds = ComparisonFilter.Kind.allCases.map(\.rawValue)

  @Test(arguments: [
    ("--help", Request.help(nil)), ("help", .help(nil)), ("-h", .help(nil)),
    ("compare --help", .help(.compare)), ("--help compare", .help(.compare)),
    ("help compare", .help(.compare)), ("compare --nonsense a --help", .help(.compare)),
    ("--version", .version), ("-V", .version), ("read --version", .version),
  ])
  func helpAndVersionWin(_ line: String, expected: Request) throws {
    #expect(try ArgumentParser.request(line.split(separator: " ").map(String.init)) == expected)
  }

  @Test(arguments: [
    (["read", "--lang", "en", "--bad"], Language.en), (["--lang=zh"], .zh), (["--lang", "fr"], nil),
    ([], nil),
  ])
  func findsTheLanguageOfWrongArgumentsToo(_ arguments: [String], expected: Language?) {
    #expect(ArgumentParser.language(in: arguments) == expected)
  }
}
