import Models

/// What a weakness is called: the kind that its points most probably are of.
struct WeaknessName {
  /// The code of the kind.
  let code: String
  /// Its name in Chinese.
  let label: String
  /// Its name in English.
  let labelEnglish: String

  /// From here on a point is of a kind; one that names two things is of neither.
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

  /// The name of a weakness by its points; nil where no kind is probable enough.
  init?(_ points: [EncodedPoint], _ models: HistoryModels) {
    let kinds = models.kinds.classes.indices.map { kind in
      points.reduce(0) { $0 + $1.kinds[kind] } / Float(points.count)
    }
    guard let best = kinds.peak, points.contains(where: { $0.kinds[best] >= Self.floor }),
      let name = Self.names[models.kinds.classes[best]]
    else { return nil }
    (code, label, labelEnglish) = (models.kinds.classes[best], name.zh, name.en)
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
