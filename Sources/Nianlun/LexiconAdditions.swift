import Lexicon
import ReportModel
import ReportRendering

/// Words of a user's own, beside those that nianlun knows.
///
/// A line adds a concept (`O tea welfare : 茶园 茶叶产业`) or words of a class (`numberName : 三个一批`,
/// `unit area : 垧`), says which theme words are of (`theme publicity : 板凳会`), or what something is called: a kind of
/// weakness (`weaknessName mediators : 调解力量 | mediation force`), and in English what figures count
/// (`labelName tea gardens | build : 茶园`). Empty lines and those that begin with `#` are passed over.
///
/// ```swift
/// let additions = try LexiconAdditions("unit area : 垧")
/// let report = try Report(file: "2024.txt", additions: additions)
/// ```
///
/// Give a history the additions that its reports were read with.
public struct LexiconAdditions: Sendable {
  /// Why additions cannot be taken.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it, such as `colonMissing`.
    public let reason: String

    /// The line and what is wrong with it.
    public var description: String { "line \(line) of the additions says nothing that is known: \(reason)" }
  }

  let lexicon: Lexicon
  private let labels: GivenLabels

  /// Takes additions from a text.
  ///
  /// - Throws: `Fault` for the first line that adds nothing.
  /// - Complexity: O(n log n) in the words of the whole lexicon, some tens of milliseconds; make it once.
  public init(_ text: String) throws(Fault) {
    do {
      lexicon = try Lexicon.extended(by: text)
      labels = GivenLabels(lexicon.names)
    } catch {
      throw Fault(line: error.line, reason: "\(error.reason)")
    }
  }

  fileprivate func naming(_ report: ReportModel.Report) -> ReportModel.Report {
    var report = report
    labels.name(figuresOf: &report)
    return report
  }
}

extension LexiconAdditions? {
  /// The words to read with: nianlun's own where nothing is added.
  var lexicon: Lexicon { self?.lexicon ?? .standard }

  /// The reports with their figures called as a user does.
  func naming(_ reports: [ReportModel.Report]) -> [ReportModel.Report] {
    guard let self else { return reports }
    return reports.map(self.naming)
  }
}
