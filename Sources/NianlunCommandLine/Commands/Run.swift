import ReportModel
import ReportRendering

/// One run of a command: what was asked, and everything that it touches.
struct Run {
  /// What was asked.
  let invocation: Invocation
  /// The language of labels and messages.
  let language: Language
  /// The variables of the process.
  let environment: [String: String]
  /// The folder that paths are relative to.
  let workingDirectory: String
  /// Where a report comes from that is named `-`; nil for nowhere.
  let input: (any InputChannel)?
  /// Where results go.
  let output: any OutputChannel
  /// Where messages go.
  let reporter: Reporter
  /// Reads the reports.
  let loader: ReportLoader
  /// The library.
  let stages: Stages

  /// The options.
  var settings: Settings { invocation.settings }

  /// Does what was asked.
  func perform() throws(Failure) {
    switch invocation.command {
    case .read: try read()
    case .compare: try compare()
    case .weaknesses: try weaknesses()
    case .trends: try trends()
    case .check: try check()
    case .board: try board()
    case .site: try site()
    case .snapshot: try snapshot()
    case .completions: try completions()
    case .install: try install()
    case .correct: try correct()
    }
  }

  /// The files that the operands name, at least one; where none are named, what is piped in.
  func inputs() throws(Failure) -> [InputFile] {
    guard invocation.operands.isEmpty else { return try inputs(invocation.operands) }
    guard let input, !input.isTerminal else { throw Failure(.usage(.operandMissing(invocation.command))) }
    return try inputs([InputFile.standardInput])
  }

  /// The files that some operands name; at least one.
  func inputs(_ operands: [String]) throws(Failure) -> [InputFile] {
    let resolver = InputResolver(
      workingDirectory: workingDirectory, report: { reporter.report($0) },
      readYear: { loader.year(of: $0) })
    let files = resolver.files(operands)
    guard !files.isEmpty else { throw .alreadyReported }
    return files
  }

  /// The reports of files without those that stand there twice; at least one.
  func reports(of files: [InputFile], byYear: Bool) throws(Failure) -> [LoadedReport] {
    let loaded = Duplicates.removed(from: loader.reports(of: files), byYear: byYear) { reporter.report($0) }
    guard !loaded.isEmpty else { throw .alreadyReported }
    return loaded
  }

  /// The reports of files for a history, which only those with a year can stand in; at least one.
  func datedReports(of files: [InputFile]) throws(Failure) -> [LoadedReport] {
    let dated = try reports(of: files, byYear: true).filter { loaded in
      if loaded.report.year == nil { reporter.report(.yearMissing(path: loaded.file.shown)) }
      return loaded.report.year != nil
    }
    guard !dated.isEmpty else { throw .alreadyReported }
    return dated
  }

  /// Writes a result to standard output; on a terminal that is shorter than it, a page at a time.
  func show(_ bytes: [UInt8]) throws(Failure) {
    if settings.usesPager, output.isTerminal, let rows = output.rows,
      bytes.count(where: { $0 == UInt8(ascii: "\n") }) >= rows, let pager = Pager(environment: environment),
      output.show(bytes, by: pager)
    {
      return
    }
    try write(bytes)
  }

  /// Writes a result to standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(ChannelError) {
      try output.write(bytes)
    } catch {
      // Whoever closed the pipe has seen enough; that is no trouble.
      throw error == .closed ? .alreadyReported : Failure(.outputFailed(error))
    }
  }
}
