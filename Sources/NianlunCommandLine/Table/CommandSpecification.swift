import ReportRendering

/// One command as the table describes it.
struct CommandSpecification {
  /// A command line that works as it stands, and what it does.
  struct Example {
    /// The command line.
    var line: String
    /// What it does.
    var purpose: Label
  }

  /// What follows the command's name; one form a line, none where nothing may follow.
  var operands: [Label]
  /// The words that may follow; none where reports or paths do.
  var operandWords: [String] = []
  /// Whether any words may follow, or none.
  var takesWords = false
  /// What the command does, in a phrase.
  var summary: Label
  /// What a user should know beyond that, a paragraph each.
  var details: [Label]
  /// The options that belong to the command alone, in the order of the help; every command takes the
  /// common ones besides.
  var ownOptions: [Option]
  /// The formats that it writes, the first being the default; none where it writes files of its own.
  var formats: [OutputFormat]
  /// What help and man page show of its use; a test runs them.
  var examples: [Example]

  /// Every option that the command takes.
  var options: [Option] {
    let format: [Option] = formats.isEmpty ? [] : [.format]
    return format + ownOptions + (readsReports ? Option.common : Option.commonToAll)
  }

  /// Whether reports are named behind the command.
  var readsReports: Bool { !operands.isEmpty && operandWords.isEmpty && !takesWords }
}
