import ChineseText
import ReportRendering

/// Tells on the terminal how far long work is, at most ten times a second.
struct Progress {
  /// From how many files on work counts as long.
  static let threshold = 20

  /// What is done to each file.
  enum Work {
    case reading, writing

    /// The word for what is done.
    var done: Label {
      switch self {
      case .reading: Label(zh: "已读", en: "read")
      case .writing: Label(zh: "已写", en: "written")
      }
    }
  }

  private let work: Work
  private let total: Int
  private let reporter: Reporter?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant?
  private var done = 0

  /// Makes the progress of some files.
  ///
  /// - Parameters:
  ///   - work: What is done to each file.
  ///   - total: How many files there are.
  ///   - reporter: Where to show it; nil for not at all.
  init(_ work: Work, total: Int, reporter: Reporter?) {
    self.work = work
    self.total = total
    self.reporter = total > Self.threshold ? reporter : nil
    start = clock.now
  }

  /// Counts one file more.
  mutating func advance() {
    done += 1
    guard let reporter else { return }
    let now = clock.now
    if let shown, shown.duration(to: now) < .milliseconds(100), done < total { return }
    shown = now
    let line = Self.line(work, done: done, total: total, elapsed: start.duration(to: now))
    reporter.showStatus(line(reporter.language))
  }

  /// Takes the line away.
  func finish() { reporter?.clearStatus() }

  /// The line with rate and rest.
  static func line(_ work: Work, done: Int, total: Int, elapsed: Duration) -> Label {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    guard seconds >= 0.5, done > 0 else {
      return Label(zh: "\(work.done.zh) \(done)/\(total)", en: "\(work.done.en) \(done)/\(total)")
    }
    let rate = Double(done) / seconds
    let rest = (Double(total - done) / rate).whole(within: 0...1_000_000_000, .up)
    let perSecond = rate >= 10 ? rate.rounded(.down).written : "\((rate * 10).rounded(.down) / 10)"
    return Label(
      zh: "\(work.done.zh) \(done)/\(total)，每秒 \(perSecond) 份，还需 \(rest) 秒",
      en: "\(work.done.en) \(done)/\(total), \(perSecond) a second, \(rest) s left")
  }
}
