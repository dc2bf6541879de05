import Foundation
import ReportRendering
import Testing

@testable import NianlunCommandLine

/// Completions and the man page against the parser: they offer what it takes, and nothing else.
@Suite struct CompletionTests {
  /// The long options that the parser takes with a command.
  private static func taken(by command: Command) -> Set<String> {
    let operand = command.specification.operandWords.first ?? "a"
    var taken: Set<String> = []
    for option in Option.allCases {
      let specification = option.specification
      var words = [command.rawValue] + (command.specification.operands.isEmpty ? [] : [operand])
      words.append("--" + specification.long)
      switch specification.value {
      case .none: break
      case .text: words.append("x.txt")
      case .choice(let choices): words.append(choices[0].word)
      }
      if (try? ArgumentParser.request(words)) != nil { taken.insert("--" + specification.long) }
    }
    return taken
  }

  /// What bash offers for the last word of a command line; nil where there is no bash.
  private static func offered(_ words: [String]) throws -> [String]? {
    let bash = ["/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash"].first(
      where: FileManager.default.isExecutableFile)
    guard let bash else { return nil }
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      BashCompletions.text()
      + "\nCOMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _nianlun; printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: bash)
    process.arguments = ["-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: Command.allCases)
  func bashOffersTheOptionsThatTheParserTakes(_ command: Command) throws {
    guard let offered = try Self.offered(["nianlun", command.rawValue, "--"]) else { return }
    #expect(Set(offered) == Self.taken(by: command))
  }

  @Test(arguments: Command.allCases)
  func bashOffersTheValuesThatTheParserTakes(_ command: Command) throws {
    let operand = command.specification.operandWords.first ?? "a"
    for option in command.specification.options {
      guard case .choice = option.specification.value else { continue }
      let name = "--" + option.specification.long
      guard let offered = try Self.offered(["nianlun", command.rawValue, name, ""]) else { return }
      #expect(!offered.isEmpty)
      for word in offered {
        let operands = command.specification.operands.isEmpty ? [] : [operand]
        #expect(throws: Never.self) { try ArgumentParser.request([command.rawValue, name, word] + operands) }
      }
      #expect(try Self.offered(["nianlun", command.rawValue, name, "=", ""]) == offered)
    }
  }

  @Test func bashOffersTheCommands() throws {
    guard let offered = try Self.offered(["nianlun", ""]) else { return }
    #expect(Set(offered) == Set(Command.allCases.map(\.rawValue) + ["help"]))
    #expect(try Self.offered(["nianlun", "--lang", "zh", "comp"]) == ["compare", "completions"])
    #expect(try Self.offered(["nianlun", "help", "comp"]) == ["compare", "completions"])
    #expect(try Self.offered(["nianlun", "completions", ""]) == ["bash", "zsh", "fish"])
    // A value is no command, and a file is left to the shell.
    #expect(try Self.offered(["nianlun", "-o", "read", "compare", "--on"]) == ["--only"])
    #expect(try Self.offered(["nianlun", "compare", "-o", ""]) == [])
  }

  @Test(arguments: Language.allCases, Command.allCases)
  func zshFishAndManualTellEveryOption(_ language: Language, _ command: Command) throws {
    let zsh = Shell.zsh.completions(language)
    let start = try #require(zsh.firstRange(of: "\n        \(command.rawValue))\n"))
    let end = try #require(zsh[start.upperBound...].firstRange(of: "\n          ;;"))
    let own = zsh[start.upperBound..<end.lowerBound]
    let fish = Shell.fish.completions(language).split(separator: "\n")
      .filter { $0.contains("__fish_seen_subcommand_from \(command.rawValue)'") }
    let manual = ManualPage.text(language)
    for option in Option.allCases {
      let name = option.specification.long
      let isTaken = Self.taken(by: command).contains("--" + name)
      let forms = ["[", "=[", "=}", "}"].map { "--\(name)" + $0 }
      #expect(forms.contains { own.contains($0) } == isTaken, "\(name)")
      #expect(fish.contains { ($0 + " ").contains(" -l \(name) ") } == isTaken, "\(name)")
      if isTaken { #expect(manual.contains("\\-\\-" + name.replacing("-", with: "\\-"))) }
    }
    for example in command.specification.examples {
      #expect(manual.contains(example.line.replacing("-", with: "\\-")))
    }
  }

  @Test(arguments: Language.allCases)
  func theManualHasNoStrayRequests(_ language: Language) {
    let known = ["TH", "SH", "SS", "PP", "TP", "RS", "RE", "nf", "fi", "nh", "ad", "\\\""]
    for line in ManualPage.text(language).split(separator: "\n") where line.hasPrefix(".") {
      #expect(known.contains { line.dropFirst().hasPrefix($0) }, "\(line)")
    }
  }

  @Test func theManualIsAskedForBehindHelp() throws {
    #expect(try ArgumentParser.request(["help", "--man"]) == .manual)
    let folder = try TemporaryFolder()
    #expect(Trial("help", "--man", in: folder).output == ManualPage.text(.zh))
    #expect(Trial("completions", "fish", in: folder).output == Shell.fish.completions(.zh))
  }

  @Test func installPutsEverythingBelowThePrefix() throws {
    let folder = try TemporaryFolder()
    var stages = Stages.fake
    stages.program = { [1, 2, 3] }
    let trial = Trial("install", "--prefix", "usr", in: folder, stages: stages)
    #expect(trial.code == .success)
    let paths = [
      "usr/bin/nianlun", "usr/share/man/zh_CN/man1/nianlun.1", "usr/share/man/man1/nianlun.1",
      "usr/share/bash-completion/completions/nianlun", "usr/share/zsh/site-functions/_nianlun",
      "usr/share/fish/vendor_completions.d/nianlun.fish",
    ]
    #expect(trial.output == paths.map { $0 + "\n" }.joined())
    for path in paths { #expect(folder.exists(path)) }
    #expect(FileManager.default.isExecutableFile(atPath: folder.path + "/usr/bin/nianlun"))
    #expect(trial.error.contains("PATH"))
    let again = Trial(
      "install", "--prefix", "usr", in: folder,
      environment: ["LANG": "zh_CN", "PATH": folder.path + "/usr/bin"],
      stages: stages)
    #expect(again.code == .success && again.error.isEmpty)
    #expect(Trial("install", in: folder, environment: [:], stages: stages).code == .trouble)
  }
}
