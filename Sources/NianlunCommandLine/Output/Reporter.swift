import ReportRendering

/// The one place that decides message, stream and exit code.
///
/// Messages go to standard error, one a line, each with the program's name before it; an error makes the
/// process end with `ExitCode.trouble`, which wins over `ExitCode.findings`.
final class Reporter {
  /// The exit code so far.
  private(set) var exitCode = ExitCode.success
  /// The language of messages.
  let language: Language
  /// The files that could not be read so far, by path, each with the reason.
  private(set) var unread: [(path: String, reason: Label)] = []
  private let channel: any OutputChannel
  private let isQuiet: Bool
  private var hasStatusLine = false

  /// Makes a reporter.
  init(language: Language, channel: any OutputChannel, isQuiet: Bool) {
    self.language = language
    self.channel = channel
    self.isQuiet = isQuiet
  }

  /// Says a message.
  func report(_ message: Message) {
    if let file = message.unread { unread.append(file) }
    switch message.severity {
    case .error: exitCode = .trouble
    case .warning: break
    case .note: if isQuiet { return }
    }
    let mark: Label =
      switch message.severity {
      case .error: Label(zh: "", en: "")
      case .warning: Label(zh: "注意：", en: "warning: ")
      case .note: Label(zh: "", en: "")
      }
    clearStatus()
    send("nianlun: " + mark(language) + message.words(language).onOneLine + "\n")
  }

  /// Takes note that `check` found something.
  func foundSomething() {
    if exitCode == .success { exitCode = .findings }
  }

  /// Shows a line that the next one takes the place of; the caller asks for it on a terminal only.
  func showStatus(_ text: String) {
    hasStatusLine = true
    send("\r" + text.onOneLine + "\u{1B}[K")
  }

  /// Takes the passing line away.
  func clearStatus() {
    guard hasStatusLine else { return }
    hasStatusLine = false
    send("\r\u{1B}[K")
  }

  /// Where not even standard error can be written to, the exit code is all that is left to tell.
  private func send(_ text: String) { try? channel.write(text) }
}
