import Lexicon
import MarkedText
import Platform
import ReportHistory
import ReportModel
import ReportReading
import ReportRendering

/// Measures each stage and prints its row of the table.
struct Benchmark {
  /// How often each body is run.
  var rounds = 7
  /// The one stage to measure, nil for all.
  var only: String?
  /// A folder whose `.txt` files are read instead of generated reports, to hold the figures against other programs'.
  var folder: String?

  /// Measures all stages over generated reports.
  func run() {
    print("| stage | work | median | spread | rate |")
    print("| --- | --- | --- | --- | --- |")
    let corpus = Corpus(townships: 40, years: 5)
    let texts = folder.map(Files.texts) ?? corpus.reports
    let size = texts.reduce(0) { $0 + $1.count }
    let sources = texts.map { SourceText(utf8: $0) }
    let work = "\(texts.count) reports, \(size / texts.count) bytes each"
    stage("lexicon", "built from its tables") { _ = Lexicon(additions: "") }
    stage("decoding", work, bytes: size) { for source in sources { _ = MarkedText.decodedCount(source) } }
    stage("marking", work, bytes: size) { for source in sources { _ = MarkedText(source).count } }
    stage("reading", work, bytes: size) { for text in texts { _ = read(text) } }
    for scale in [1, 10, 100] {
      let long = Corpus(townships: 1, years: 1, scale: scale).reports[0]
      stage("reading \(scale)×", "one report of \(long.count) bytes", bytes: long.count) { _ = read(long) }
    }
    if only.map({ ["comparing", "weaknesses", "trends"].contains($0) }) ?? true { history(corpus) }
    for scale in [1, 10] where only.map({ $0 == "comparing \(scale)×" }) ?? true { comparing(scale) }
    for times in [10, 30] where only.map({ $0 == "repeated \(times)×" }) ?? true { repeated(times) }
    print("\nPeak memory: \(written(OperatingSystem.peakMemory)) MB")
  }

  private func history(_ corpus: Corpus) {
    let townships = corpus.townships.prefix(8).map { $0.reports.compactMap { read($0.bytes) } }
    let pairs = townships.flatMap { Array(zip($0, $0.dropFirst())) }
    stage("comparing", "\(pairs.count) pairs of reports", pieces: pairs.count) {
      for (old, new) in pairs { _ = History.compare(old, new) }
    }
    let work = "\(townships.count) townships of 5 reports"
    stage("weaknesses", work, pieces: townships.count) {
      for reports in townships { _ = History.weaknesses(reports) }
    }
    stage("trends", work, pieces: townships.count) {
      for reports in townships { _ = History.trends(reports) }
    }
  }

  /// Measures how comparing grows with the length of the reports.
  private func comparing(_ scale: Int) {
    let corpus = Corpus(townships: scale > 1 ? 1 : 10, years: 2, scale: scale)
    let pairs = corpus.townships.map { $0.reports.compactMap { read($0.bytes) } }
    stage(
      "comparing \(scale)×", "\(pairs.count) pairs of reports of \(corpus.reports[0].count) bytes",
      pieces: pairs.count
    ) {
      for pair in pairs { _ = History.compare(pair[0], pair[1]) }
    }
  }

  /// Measures how comparing, and the page that shows it, grow where each report holds its text many times.
  private func repeated(_ times: Int) {
    let texts = Corpus(townships: 1, years: 2).reports.map { Array(repeatElement($0, count: times).joined()) }
    let reports = texts.compactMap { read($0) }
    stage("repeated \(times)×", "page of 1 pair of reports of \(texts[0].count) bytes") {
      let comparison = History.compare(reports[0], reports[1])
      _ = ComparisonPage.page(of: comparison, old: reports[0], new: reports[1], language: .zh)
    }
  }

  private func read(_ text: [UInt8]) -> Report? {
    try? ReportReader.read(text, name: "report.txt", fictional: true)
  }

  /// Measures one stage; the rate is of the bytes given, or of the pieces of work.
  private func stage(
    _ name: String, _ work: String, bytes: Int = 0, pieces: Int = 1, _ body: () -> Void
  ) {
    guard only.map({ $0 == name }) ?? true else { return }
    let measured = Measurement(rounds: rounds, body)
    let rate =
      bytes > 0
      ? written(Double(bytes) / measured.median / 1e6) + " MB/s"
      : written(measured.median * 1000 / Double(pieces)) + " ms each"
    print(
      "| \(name) | \(work) | \(written(measured.median * 1000)) ms | \(written(measured.spread * 100)) % | \(rate) |"
    )
  }
}
