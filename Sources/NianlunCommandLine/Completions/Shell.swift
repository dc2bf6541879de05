import ReportRendering

/// The shells that completions are written for; the raw value is the word on the command line.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// Where the shell looks for completions that a program brings along, below a prefix.
  var path: String {
    switch self {
    case .bash: "share/bash-completion/completions/nianlun"
    case .zsh: "share/zsh/site-functions/_nianlun"
    case .fish: "share/fish/vendor_completions.d/nianlun.fish"
    }
  }

  /// The script that completes the tool's command line, made of the table alone.
  func completions(_ language: Language) -> String {
    switch self {
    case .bash: BashCompletions.text()
    case .zsh: ZshCompletions.text(language)
    case .fish: FishCompletions.text(language)
    }
  }
}
