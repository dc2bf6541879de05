import Models

/// What a weakness is called: the kind that its points are of.
struct WeaknessName {
  /// The code of the kind.
  let code: String
  /// Its name in Chinese.
  let label: String
  /// Its name in English.
  let labelEnglish: String

  /// From here on a point is clearly of a kind.
  private static let floor: Float = 0.5

  private static let names: [String: (zh: String, en: String)] = {
    var names: [String: (zh: String, en: String)] = [:]
    for line in WeaknessKindTable.text.split(separator: "\n") {
      let fields = line.split(separator: "|").map { String($0).trimmingBlanks }
      if fields.count == 3 { names[fields[0]] = (fields[1], fields[2]) }
    }
    return names
  }()

  /// What a kind is called; nil where the table does not know it.
  static func name(of kind: String) -> (zh: String, en: String)? { names[kind] }

  /// The name of a weakness by its points, the earliest first; nil where none of them is clearly of a kind.
  ///
  /// The first that is gives the name: later years do not rename a weakness, and a point that tells of two things does
  /// not lend it the other's name.
  init?(_ points: [EncodedPoint], _ models: HistoryModels) {
    let kinds = points.lazy.compactMap { point in point.kinds.peak.map { (place: $0, share: point.kinds[$0]) }
    }
    guard let clear = kinds.first(where: { $0.share >= Self.floor }),
      let name = Self.names[models.kinds.classes[clear.place]]
    else { return nil }
    (code, label, labelEnglish) = (models.kinds.classes[clear.place], name.zh, name.en)
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
