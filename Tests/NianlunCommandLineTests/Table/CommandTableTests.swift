import ReportRendering
import Testing

@testable import NianlunCommandLine

@Suite struct CommandTableTests {
  @Test(arguments: Command.allCases, Language.allCases)
  func helpHoldsEveryOptionChoiceAndExample(_ command: Command, _ language: Language) {
    let help = HelpText.text(of: command, language: language)
    for option in command.specification.options {
      let specification = option.specification
      #expect(help.contains("--\(specification.long)"))
      if let short = specification.short { #expect(help.contains("-\(short), ")) }
      if case .choice(let choices) = specification.value {
        let formats = command.specification.formats.map(\.rawValue)
        for choice in choices where option != .format || formats.contains(choice.word) {
          #expect(help.contains(choice.word))
        }
      }
    }
    for example in command.specification.examples { #expect(help.contains(example.line)) }
    #expect(!command.specification.examples.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func generalHelpHoldsEveryCommand(_ language: Language) {
    let help = HelpText.text(of: nil, language: language)
    for command in Command.allCases { #expect(help.contains("  \(command.rawValue) ")) }
    #expect(help.contains("nianlun compare 青溪镇 2023 2024"))
  }

  @Test(arguments: [nil] + Command.allCases.map(Optional.some), Language.allCases)
  func helpFitsEightyColumns(_ command: Command?, _ language: Language) {
    for line in HelpText.text(of: command, language: language).split(separator: "\n") {
      // A mark that may not begin a line hangs over the edge.
      #expect(HelpLayout.columns(of: String(line)) <= HelpText.width + 2, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: Command.allCases)
  func examplesAreValid(_ command: Command) throws {
    for example in command.specification.examples {
      let words = example.line.split(separator: " ").map(String.init)
      #expect(words[0] == "nianlun")
      guard case .run(let invocation) = try ArgumentParser.request(Array(words.dropFirst())) else {
        Issue.record("\(example.line) asks for help")
        continue
      }
      #expect(invocation.command == command)
    }
  }

  /// No label of the table is empty, and none of the Chinese ones is English by oversight.
  @Test func bothLanguagesAreComplete() {
    var labels: [Label] = []
    for command in Command.allCases {
      let specification = command.specification
      labels += specification.operands + [specification.summary] + specification.details
      labels += specification.examples.map(\.purpose)
    }
    labels += Option.allCases.map(\.specification.help)
    for label in labels {
      #expect(label.zh.unicodeScalars.contains { $0.value > 0x2E80 }, "\(label.zh)")
      #expect(!label.en.isEmpty)
      #expect(!label.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(label.en)")
    }
  }

  @Test(arguments: Command.allCases)
  func noCommandHasTwoOptionsOfOneName(_ command: Command) {
    let options = command.specification.options.map(\.specification)
    #expect(Set(options.map(\.long)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test func namesakesAgreeOnWhetherAValueFollows() {
    for option in Option.allCases {
      for namesake in Option.named(long: option.specification.long) {
        #expect(namesake.takesValue == option.takesValue)
      }
    }
  }
}
