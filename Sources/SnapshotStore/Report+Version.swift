import ReportModel

extension Report {
  /// Whether two texts are versions of one report rather than reports of two townships: the same file, or half of the
  /// lines of the shorter in common.
  func isVersion(of other: Report) -> Bool {
    if source.sha256 == other.source.sha256 || text == other.text { return true }
    let (own, its) = (Self.lines(text), Self.lines(other.text))
    let shared = own.intersection(its).count
    return 2 * shared >= min(own.count, its.count)
  }

  /// The lines of a text without the spaces around them, empty ones left out.
  private static func lines(_ text: String) -> Set<[Unicode.Scalar]> {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    return Set(
      lines.map { line in line.filter { !$0.properties.isWhitespace } }.filter { !$0.isEmpty }.map(Array.init)
    )
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
