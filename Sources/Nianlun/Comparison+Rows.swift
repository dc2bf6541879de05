import ReportModel

extension Comparison {
  /// Measures that continue each other, or stand alone.
  public struct MeasureRow: Hashable, Sendable {
    /// How the measures relate.
    public enum Change: String, Hashable, Sendable, CaseIterable {
      /// No clause is lost or rewritten.
      case kept
      /// It goes on in other words.
      case reworded
      /// One became several.
      case split
      /// Several became one.
      case merged
      /// The newer report alone has it.
      case added
      /// The older report alone has it.
      case removed
      /// They may continue each other; too little speaks for it to say so.
      case unsure
    }
    /// How the measures relate.
    public let change: Change
    /// Those of the older report.
    public let older: [Statement]
    /// Those of the newer report.
    public let newer: [Statement]
    /// How alike they are, 0 to 1.
    public let similarity: Double
  }

  /// Figures of one thing, or one that only one report has.
  public struct FigureRow: Hashable, Sendable {
    /// How the figures relate.
    public enum Change: String, Hashable, Sendable, CaseIterable {
      case increased, decreased, unchanged, added, removed
      /// Of one thing, but of other units, scopes or periods, so that there is no difference to take.
      case incomparable
    }
    /// How the figures relate.
    public let change: Change
    /// What is counted, in the newer report's words where it has the figure.
    public let label: String
    /// Those of the older report; several where it states the fact more than once.
    public let older: [Figure]
    /// Those of the newer report.
    public let newer: [Figure]
    /// The difference in the unit's terms, percentage points for rates; nil where there is none to take.
    public let difference: Double?
    /// The difference in percent of the older value; nil for rates and for a start from zero.
    public let percent: Double?
    /// Why the figures cannot be compared, or what to mind.
    public let caveat: Wording?
  }

  /// A shortcoming that both reports name, or only one of them.
  public struct ShortcomingRow: Hashable, Sendable {
    /// How the shortcomings relate.
    public enum Change: String, Hashable, Sendable, CaseIterable {
      /// Both reports name it.
      case recurring
      /// The newer report alone names it.
      case added
      /// The newer report does not list it; that is not to say that it was put right.
      case notRepeated
    }
    /// How the shortcomings relate.
    public let change: Change
    /// What is weak.
    public let label: Wording
    /// Those of the older report.
    public let older: [Statement]
    /// Those of the newer report.
    public let newer: [Statement]
    /// Whether the relation holds in 97 of 100 such cases.
    public let isSure: Bool
    /// What the newer report says elsewhere of one that it no longer lists; nil where it is silent.
    public let answer: Passage?
  }

  /// What became of one promise of the older report, as far as the newer one's own words bear it out.
  public struct PromiseRow: Hashable, Sendable {
    /// What became of a promise.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      case met, partlyMet, missed
      /// The newer report has no trace of it; that is not to say that it was broken.
      case noEvidence
    }
    /// What the older report plans.
    public let promise: Statement
    /// What became of it.
    public let outcome: Outcome
    /// Passages of the newer report, the best first; empty without evidence.
    public let evidence: [Passage]
    /// Why this verdict, and whose claim it is.
    public let reason: Wording
    /// Whether the verdict holds in 97 of 100 such cases.
    public let isSure: Bool
  }
}

extension Comparison.MeasureRow.Change {
  init(_ inner: ReportModel.MeasureRow.Change) {
    self =
      switch inner {
      case .kept: .kept
      case .reworded: .reworded
      case .split: .split
      case .merged: .merged
      case .added: .added
      case .removed: .removed
      case .unsure: .unsure
      }
  }
}

extension Comparison.FigureRow.Change {
  init(_ inner: MetricRow.Change) {
    self =
      switch inner {
      case .increased: .increased
      case .decreased: .decreased
      case .unchanged: .unchanged
      case .added: .added
      case .removed: .removed
      case .incomparable: .incomparable
      }
  }
}

extension Comparison.ShortcomingRow.Change {
  init(_ inner: ReportModel.ShortcomingRow.Change) {
    self =
      switch inner {
      case .recurring: .recurring
      case .added: .added
      case .notRepeated: .notRepeated
      }
  }
}

extension Comparison.PromiseRow.Outcome {
  init(_ inner: ReportModel.Outcome) {
    self =
      switch inner {
      case .met: .met
      case .partlyMet: .partlyMet
      case .missed: .missed
      case .noEvidence: .noEvidence
      }
  }
}
