/// The script for bash, which has no descriptions and is the same in every language.
///
/// It runs on the bash 3.2 of macOS, too.
enum BashCompletions {
  static func text() -> String {
    let commands = (Command.allCases.map(\.rawValue) + [HelpText.word]).joined(separator: " ")
    let values = CompletionWords.namesWithValues.joined(separator: " | ")
    var cases: [String] = []
    var lists: [String] = []
    for command in Command.allCases {
      let options = command.specification.options
      for option in options {
        let choices = CompletionWords.choices(of: option, for: command)
        guard !choices.isEmpty else { continue }
        let pattern = CompletionWords.names(of: option).map { "\(command.rawValue),\($0)" }
          .joined(separator: " | ")
        cases.append("    \(pattern)) choices='\(choices.map(\.word).joined(separator: " "))' ;;")
      }
      let names = options.flatMap(CompletionWords.names)
      let operands = command.specification.operandWords
      lists.append(
        "    \(command.rawValue)) options='\(names.joined(separator: " "))' operands='\(operands.joined(separator: " "))' ;;"
      )
    }
    return """
      # Completions of nianlun for bash, written by: nianlun completions bash
      _nianlun() {
        local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
        local command= options= operands= choices= index word
        COMPREPLY=()
        # --name=value comes as three words.
        [[ $before != = ]] || before=${COMP_WORDS[COMP_CWORD - 2]}
        if [[ $current == = ]]; then current=; fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          case $word in
            \(values))
              ((index++))
              [[ ${COMP_WORDS[index]} != = ]] || ((index++))
              ;;
            -*) ;;
            *)
              command=$word
              break
              ;;
          esac
        done
        case $command,$before in
      \(cases.joined(separator: "\n"))
        esac
        if [[ -n $choices ]]; then
          COMPREPLY=($(compgen -W "$choices" -- "$current"))
          return
        fi
        # Other values are files, which bash completes where nothing is given.
        case $before in
          \(values)) return ;;
        esac
        case $command in
          '' | \(HelpText.word)) operands='\(commands)' options='--help --version' ;;
      \(lists.joined(separator: "\n"))
        esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        else
          COMPREPLY=($(compgen -W "$operands" -- "$current"))
        fi
      }
      complete -o default -F _nianlun nianlun

      """
  }
}
