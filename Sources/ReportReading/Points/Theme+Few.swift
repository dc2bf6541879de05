import ReportModel

extension Theme {
  /// So many themes a passage has at most.
  static let mostOfPassage = 3

  /// The first of some themes, each once, as many as a passage may have.
  static func few(_ themes: [Theme]) -> [Theme] {
    var few: [Theme] = []
    for theme in themes where few.count < mostOfPassage && !few.contains(theme) { few.append(theme) }
    return few
  }
}
