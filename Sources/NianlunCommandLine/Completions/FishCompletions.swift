import ReportRendering

/// The script for fish.
enum FishCompletions {
  static func text(_ language: Language) -> String {
    var lines = ["# Completions of nianlun for fish, written by: nianlun completions fish"]
    for (word, meaning) in CompletionWords.commands(language) {
      lines.append("complete -c nianlun -n __fish_use_subcommand -f -a \(word) -d \(quoted(meaning))")
    }
    let all = Command.allCases.map(\.rawValue).joined(separator: " ")
    lines.append("complete -c nianlun -n '__fish_seen_subcommand_from \(HelpText.word)' -f -a \(quoted(all))")
    for command in Command.allCases {
      let condition = "complete -c nianlun -n '__fish_seen_subcommand_from \(command.rawValue)'"
      let operands = command.specification.operandWords
      if !operands.isEmpty { lines.append("\(condition) -f -a \(quoted(operands.joined(separator: " ")))") }
      for option in command.specification.options {
        let specification = option.specification
        var line = condition
        if let short = specification.short { line += " -s \(short)" }
        line += " -l \(specification.long)"
        let choices = CompletionWords.choices(of: option, for: command)
        switch specification.value {
        case .none: line += " -f"
        case .text: line += " -r -F"
        case .choice: line += " -x -a \(quoted(choices.map(\.word).joined(separator: " ")))"
        }
        lines.append(line + " -d \(quoted(specification.help(language)))")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A word of the shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
