import ReportModel
import ReportRendering

/// One run of a command: what was asked, and everything that it touches.
struct CommandRun {
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
    if settings.stream != nil, let word = invocation.operands.first {
      throw Failure(.usage(.operandBesideStream(word, invocation.command)))
    }
    switch invocation.command {
    case .read: try read()
    case .compare: try compare()
    case .weaknesses: try weaknesses()
    case .trends: try trends()
    case .history: try history()
    case .check: try check()
    case .board: try board()
    case .site: try site()
    case .snapshot: try snapshot()
    case .completions: try completions()
    case .install: try install()
    case .correct: try correct()
    case .lexicon: try lexicon()
    }
  }

  /// The files that the operands name, at least one; where none are named, what is piped in.
  func inputs() throws(Failure) -> [InputFile] {
    var operands = settings.stream == .paths ? try streamedPaths() : invocation.operands
    if settings.stream == nil, operands.isEmpty {
      guard let input, !input.isTerminal else { throw Failure(.usage(.operandMissing(invocation.command))) }
      operands = [InputFile.standardInput]
    }
    return try inputs(operands)
  }

  /// The files that some operands name; at least one.
  func inputs(_ operands: [String]) throws(Failure) -> [InputFile] {
    let resolver = InputResolver(
      workingDirectory: workingDirectory, report: { reporter.report($0) },
      look: { loader.look(at: $0) })
    let files = resolver.files(operands)
    guard !files.isEmpty else { throw .alreadyReported }
    return files
  }

  /// The reports of files without those that stand there twice; at least one.
  func reports(of files: [InputFile]) throws(Failure) -> [LoadedReport] {
    let loaded = loader.reports(of: files)
    let entries = loaded.map(\.entry)
    let kept = Duplicates.removed(from: entries, byYear: false) { reporter.report($0) }
    guard !kept.isEmpty else { throw .alreadyReported }
    return kept.map { loaded[$0] }
  }

  /// The townships of files for views over the years, in which only reports with a year can stand; at least one.
  ///
  /// Nothing is kept of a report but whose it is; who needs more of it reads it again, a township at a time, so that
  /// memory is bounded by what is worked on.
  func datedGroups(of files: [InputFile]) throws(Failure) -> [TownshipGroup] {
    try datedGroups(of: loader.entries(of: files))
  }

  /// The townships of reports for views over the years; at least one.
  func datedGroups(of entries: [CatalogueEntry]) throws(Failure) -> [TownshipGroup] {
    let dated = Duplicates.removed(from: entries, byYear: true) { reporter.report($0) }
      .map { entries[$0] }.filter { entry in
        if entry.identity.year == nil { reporter.report(.yearMissing(path: entry.file.shown)) }
        return entry.identity.year != nil
      }
    guard !dated.isEmpty else { throw .alreadyReported }
    let groups = TownshipGroup.groups(of: dated)
    let unread = unread
    return groups.map { group in
      var group = group
      let own = Set(group.entries)
      group.notes = YearNotes.notes(
        on: group.entries, beside: dated.filter { !own.contains($0) }, unread: unread)
      return group
    }
  }

  /// The files that could not be read so far and whose names tell a year, each once.
  var unread: [UnreadFile] {
    var known: Set<String> = []
    return reporter.unread.filter { known.insert($0.path).inserted }
      .compactMap { UnreadFile($0.path, in: workingDirectory, reason: $0.reason) }
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
