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
    ("trends", .operandMissing(.trends)),
  ])
  func namesWhatIsWrong(_ line: String, expected: UsageError) {
    #expect(fault(line) == expected)
  }

  private static let formatted: [Command] = [.read, .compare, .weaknesses, .trends, .check, .board]
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
