public import ReportModel

/// Two and more reports of a township held against each other.
public enum History {
  /// What changed from the older to the newer report; any two reports are compared as asked.
  public static func compare(_ old: Report, _ new: Report) -> Comparison {
    fatalError("not yet")
  }

  /// The weaknesses over all reports of one township; the order of the reports does not matter.
  public static func weaknesses(_ reports: [Report]) -> WeaknessHistory {
    fatalError("not yet")
  }

  /// The series, themes and sentences over all reports of one township.
  public static func trends(_ reports: [Report]) -> Trends {
    fatalError("not yet")
  }

  /// The townships of the reports side by side.
  public static func board(_ reports: [Report]) -> Board {
    fatalError("not yet")
  }
}
