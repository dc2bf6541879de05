import ReportRendering

/// The script for zsh.
enum ZshCompletions {
  static func text(_ language: Language) -> String {
    let commands = CompletionWords.commands(language).map {
      "    \(quoted($0.word + ":" + escaped($0.meaning)))"
    }
    let cases = Command.allCases.map { command in
      let specification = command.specification
      var arguments = specification.options.map { argument($0, command, language) }
      if let name = specification.operands.first.map({ escaped($0(language)) }) {
        let words = specification.operandWords.joined(separator: " ")
        arguments.append(quoted(words.isEmpty ? "*:\(name):_files" : "1:\(name):(\(words))"))
      }
      return "        \(command.rawValue))\n          _arguments \\\n            "
        + arguments.joined(separator: " \\\n            ") + "\n          ;;"
    }
    return """
      #compdef nianlun
      # Completions of nianlun for zsh, written by: nianlun completions zsh
      _nianlun() {
        local state
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        _arguments -C '1: :->command' '*:: :->rest'
        case $state in
          command) _describe -t commands nianlun commands ;;
          rest)
            case $words[1] in
              \(HelpText.word)) _describe -t commands nianlun commands ;;
      \(cases.joined(separator: "\n"))
            esac
            ;;
        esac
      }
      if [ "$funcstack[1]" = _nianlun ]; then _nianlun "$@"; else compdef _nianlun nianlun; fi

      """
  }

  /// What `_arguments` is told of an option.
  private static func argument(_ option: Option, _ command: Command, _ language: Language) -> String {
    let specification = option.specification
    let names = CompletionWords.names(of: option)
    let meaning = "[" + escaped(specification.help(language)) + "]"
    let name = escaped(specification.value.name(language))
    let choices = CompletionWords.choices(of: option, for: command)
    let value: String =
      switch specification.value {
      case .none: ""
      case .text: ":\(name):_files"
      case .choice:
        ":\(name):(("
          + choices.map { "\($0.word)\\:\"\(escaped($0.meaning(language)))\"" }.joined(separator: " ")
          + "))"
      }
    // A long name takes its value behind = as well.
    let long = "--" + specification.long + (specification.value.isTaken ? "=" : "")
    guard names.count > 1 else { return quoted(long + meaning + value) }
    return quoted("(\(names.joined(separator: " ")))") + "{\(names[0]),\(long)}" + quoted(meaning + value)
  }

  /// Text within what `_arguments` and `_describe` read.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "[": result += "\\["
      case "]": result += "\\]"
      case ":": result += "\\:"
      case "\"": result += "”"
      default: result.append(character)
      }
    }
    return result
  }

  /// A word of the shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
