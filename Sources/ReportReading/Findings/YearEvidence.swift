import MarkedText
import ReportModel

/// What a text says of the year that it is on.
///
/// A title may bear the year in which a report was published. Where nothing else bears its year out, or where the plan
/// is for that very year, no other year can be called stale.
struct YearEvidence {
  let report: Report
  let text: MarkedText
  let outline: Outline

  /// Whether the year of the report is certain.
  var isCertain: Bool {
    guard let year = report.year else { return false }
    if let published = report.publication {
      // Published in the year after it, or at its very end.
      if published.year > year { return true }
      if published.year < year || published.month < 11 { return false }
    }
    guard !plans(for: year) else { return false }
    return outline.preamble.contains { holds(year, $0, opening: false) }
      || outline.nodes.contains { node in
        node.part != .plan
          && (holds(year, node.words, opening: false)
            || node.ownText.contains { holds(year, $0, opening: true) })
      }
  }

  /// Whether the plan is headed with a year, or begins with it.
  private func plans(for year: Int) -> Bool {
    outline.nodes.contains { node in
      node.part == .plan
        && (holds(year, node.words, opening: false)
          || (node.ownText.first.map { holds(year, $0, opening: true) } ?? false))
    }
  }

  private func holds(_ year: Int, _ range: Range<Int>, opening: Bool) -> Bool {
    let years =
      opening
      ? text.years(in: range.lowerBound..<min(range.lowerBound + 2, range.upperBound)) : text.years(in: range)
    return years.contains {
      $0.isSingle && $0.year == year && $0.month == nil && !text.isQuoted($0.range.lowerBound)
    }
  }
}

extension Report {
  /// The date of publication in numbers.
  var publication: (year: Int, month: Int, day: Int)? {
    guard let published else { return nil }
    let digits = published.utf8.map { Int($0) - 0x30 }
    guard digits.count == 10 else { return nil }
    return (
      digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3], digits[5] * 10 + digits[6],
      digits[8] * 10 + digits[9]
    )
  }
}
