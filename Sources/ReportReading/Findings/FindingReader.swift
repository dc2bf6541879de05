import MarkedText
import ReportModel

/// Looks for what does not add up within one report.
///
/// Each kind is a rule of its own. No false alarm is part of the aim: a false accusation costs more than a miss.
enum FindingReader {
  /// The rules in the order in which findings are told.
  static var rules: [any FindingRule.Type] {
    [
      InconsistentRate.self, InconsistentGrowth.self, PartsExceedWhole.self, SumDiffers.self, Restated.self,
      StaleIntroduction.self, StaleHeading.self, StaleFigure.self, StaleSlogan.self, DoubledNumber.self,
      SkippedNumber.self, MissingContent.self, LatePublication.self, UncertainDate.self,
    ]
  }

  /// The findings of a report.
  static func read(_ context: FindingContext) -> [Finding] {
    rules.flatMap { context.text.all(by: $0.rule, $0.findings(in: context)) }
  }
}
