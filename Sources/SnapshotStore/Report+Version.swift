import ReportModel

extension Report {
  /// Whether two texts are versions of one report rather than reports of two townships: the same file, or half of what
  /// the shorter tells in common.
  ///
  /// Title and headings, which all townships write alike, tell nothing.
  func isVersion(of other: Report) -> Bool {
    if source.sha256 == other.source.sha256 || text == other.text { return true }
    let common = headings.union(other.headings)
    let (own, its) = (details.subtracting(common), other.details.subtracting(common))
    let least = min(own.count, its.count)
    return least > 0 && 2 * own.intersection(its).count >= least
  }

  /// The lines of the text that are no part of the title.
  private var details: Set<[Unicode.Scalar]> {
    let title = Self.lines(title ?? "").flatMap(\.self)
    return Set(Self.lines(text).filter { !title.contains($0) })
  }

  /// The lines of the headings.
  private var headings: Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set(
      sections.flatMap { section in
        Self.lines(String(String.UnicodeScalarView(scalars[section.heading.span.range])))
      })
  }

  /// The lines of a text without spaces, empty ones left out.
  private static func lines(_ text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
      .map { line in line.filter { !$0.properties.isWhitespace } }.filter { !$0.isEmpty }.map(Array.init)
  }
}

extension Township {
  /// The names from the province down, as far as they are known.
  var full: String { [province, city, county, name].compactMap(\.self).joined() }

  /// Whether both name a province or a prefecture, and not the same.
  func isElsewhere(than other: Township) -> Bool {
    func differ(_ one: String?, _ two: String?) -> Bool { one != nil && two != nil && one != two }
    return county == nil && other.county == nil
      && (differ(province, other.province) || differ(city, other.city))
  }
}
