import Platform
import ReportModel
import ReportRendering
import SnapshotStore

// Commands as filters: they read a stream to its end, write a line for each result, and keep no state.
extension CommandRun {
  /// `nianlun read --format ndjson`: a line for each report, in the order of the reports.
  func readAsLines() throws(Failure) {
    guard settings.stream == .ndjson else {
      let files = try inputs()
      loader.prepare(for: files)
      let reader = loader.reader
      try Parallel.each(of: files, make: { Self.line(of: reader.report(of: $0)) }, take: writeLine)
      return
    }
    let reader = loader.reader
    try eachLine { (lines) throws(Failure) in
      try Parallel.each(of: lines, make: { Self.line(of: reader.report(of: $0)) }, take: writeLine)
    }
  }

  /// `nianlun history`: for each township what changed from each report to the next, its weaknesses and its trends, a
  /// line each; townships in the order of their names, whatever the order of the reports.
  func history() throws(Failure) {
    let spool = try spool()
    let groups = try datedGroups(of: spool).sorted { $0.township.isListed(before: $1.township) }
    var reader = loader.reader
    reader.spool = spool?.file
    let (stages, whole) = (stages, reader)
    defer { withExtendedLifetime(spool) {} }
    try Parallel.each(
      of: groups, make: { Self.lines(of: LoadedTownship($0, reader: whole), stages) },
      take: { (_, made) throws(Failure) in
        made.failures.forEach(reporter.report)
        try write(made.bytes)
      })
  }

  // MARK: - In

  /// A place for what comes in, where reports come as lines.
  private func spool() throws(Failure) -> Spool? {
    guard settings.stream == .ndjson else { return nil }
    do throws(ChannelError) {
      return try Spool()
    } catch {
      throw Failure(.inputFailed(error))
    }
  }

  /// The townships of what is named or comes in.
  private func datedGroups(of spool: Spool?) throws(Failure) -> [TownshipGroup] {
    guard let spool else { return try datedGroups(of: try inputs()) }
    var entries: [CatalogueEntry] = []
    let reader = loader.reader
    try eachLine { (lines) throws(Failure) in
      var places: [Range<Int>] = []
      do throws(ChannelError) {
        for line in lines { places.append(try spool.append(line.bytes)) }
      } catch {
        throw Failure(.inputFailed(error))
      }
      let looks = Parallel.map(Array(zip(lines, places))) { reader.entry(of: $0.0, at: $0.1) }
      for look in looks {
        switch look {
        case .success(let entry): entries.append(entry)
        case .failure(let failure): reporter.report(failure.message)
        }
      }
    }
    return try datedGroups(of: entries)
  }

  /// Takes the lines of standard input, some at a time.
  private func eachLine(_ take: ([LineReader.Line]) throws(Failure) -> Void) throws(Failure) {
    guard let input else { return }
    var reader = LineReader(input)
    while true {
      let lines: [LineReader.Line]
      do throws(ChannelError) {
        lines = try reader.next(atMost: Parallel.width)
      } catch {
        throw Failure(.inputFailed(error))
      }
      if lines.isEmpty { return }
      try take(lines)
    }
  }

  /// The paths on standard input.
  func streamedPaths() throws(Failure) -> [String] {
    var paths: [String] = []
    try eachLine { lines in paths += lines.map { String(decoding: $0.bytes, as: UTF8.self) } }
    return paths
  }

  // MARK: - Out

  private static func line(of reading: Result<Report, FileReader.Failure>) -> Result<
    [UInt8], FileReader.Failure
  > {
    reading.map { report in
      // What was read can be written: its numbers are finite.
      (try? JSON.line(report, phrasebook: .standard)).map { [UInt8]($0) } ?? []
    }
  }

  private func writeLine(_ thing: some Any, _ line: Result<[UInt8], FileReader.Failure>) throws(Failure) {
    switch line {
    case .success(let bytes): try write(bytes)
    case .failure(let failure): reporter.report(failure.message)
    }
  }

  private static func lines(
    of township: LoadedTownship, _ stages: Stages
  ) -> (bytes: [UInt8], failures: [Message]) {
    let reports = township.reports
    guard !reports.isEmpty else { return ([], township.failures) }
    let views = township.views(stages)
    var bytes: [UInt8] = []
    do {
      for place in reports.indices.dropFirst() {
        bytes += try JSON.line(views.comparison(place - 1, place), phrasebook: .standard)
      }
      bytes += try JSON.line(views.weaknesses(), phrasebook: .standard)
      bytes += try JSON.line(views.trends(), phrasebook: .standard)
    } catch {
      return ([], township.failures + [.notEncodable("\(township.group.fullName): \(error)")])
    }
    return (bytes, township.failures)
  }
}
