import MarkedText
package import Models
package import ReportModel

/// A way in which a point may name two weaknesses (执法人员不足、装备老化): its halves.
///
/// Which of its units are of which half is a guess; what tells whether it is right is gathered here. What the point itself
/// tells is cheap and looked at first (`names`); what the other reports tell, whether each half has a counterpart of its
/// own, is asked only of the likely ones (`contextNames`).
package struct PointDivision {
  /// The words of each half.
  let words: Sides<Units>
  /// What the point itself tells, in the order of `names`.
  package let features: [Float]

  /// What the decision is made of, as far as the point itself tells.
  package static let names = [
    "meaning", "themes", "kinds", "nearest", "first", "between", "mutual", "within", "gap", "unitInOther",
    "otherInUnit", "length", "difference", "shorter", "comma", "semicolon", "stop", "colon", "list", "headed",
    "place", "units", "kind", "otherKind", "sameKind", "theme", "otherTheme", "sameTheme", "still",
    "otherStill", "atBreak", "ofWhole", "otherOfWhole",
  ]

  /// What is asked of the other reports beside that.
  package static let contextNames =
    names + [
      "counterpart", "otherCounterpart", "own", "otherOwn", "bothInOneYear", "lesser", "crossed",
      "otherCrossed", "wholeToOne", "wholeToOther", "ownCount", "otherOwnCount", "alone",
    ]

  /// Points of so few units name one thing, or are not told apart; so many are enough to try.
  private static let (fewestForHead, most) = (4, 14)

  /// All ways to divide a point.
  ///
  /// Its units are parted at each mark; where two heads stand before the details (人少、装备差。…；…), each head goes
  /// with its details.
  ///
  /// - Complexity: O(n³) in the units, of which there are about six.
  static func all(_ text: ArraySlice<UInt16>, by models: HistoryModels) -> [PointDivision] {
    let units = Array(PointUnit.units(of: text, by: models).prefix(most))
    guard units.count > 1 else { return [] }
    let reader = DivisionReader(units, text: text, models: models)
    var divisions = (1..<units.count).map { place in
      reader.division(Array(0..<place), Array(place..<units.count), at: place, isHeaded: false)
    }
    if units.count >= fewestForHead, reader.hasTwoHeads {
      divisions += (3..<units.count).map { place in
        reader.division([0] + (2..<place), [1] + (place..<units.count), at: place, isHeaded: true)
      }
    }
    return divisions
  }
}

// MARK: - Beside other points

extension PointDivision {
  /// From here on two points are rather the same.
  private static let rather: Float = 0.4

  /// The halves as points of their own.
  package func halves(by models: HistoryModels) -> Sides<EncodedPoint> {
    words.map { words in
      EncodedPoint(EncodedStatement(words, by: models.encoder), by: models)
    }
  }

  /// What the points of other reports tell, behind what the point itself does, in the order of `contextNames`.
  ///
  /// - Parameters:
  ///   - one: By other point: how probable it is that it is the same as the first half.
  ///   - other: The same of the second half.
  ///   - whole: The same of the point itself.
  ///   - reports: By other point: its report.
  ///   - alone: How probable the division is by the point alone.
  /// - Complexity: O(n²) in the points.
  package func context(
    _ one: [Float], _ other: [Float], whole: [Float], reports: [Int], alone: Float
  ) -> [Float] {
    guard !reports.isEmpty else { return features + [Float](repeating: 0, count: 12) + [alone] }
    func best(_ own: [Float], _ others: [Float]) -> Int {
      own.indices.max { own[$0] - others[$0] / 2 < own[$1] - others[$1] / 2 } ?? 0
    }
    let (a, b) = (best(one, other), best(other, one))
    func isOwn(_ place: Int, _ own: [Float], _ others: [Float]) -> Bool {
      own[place] > Self.rather && others[place] < Self.rather
    }
    let ofOne = reports.indices.filter { isOwn($0, one, other) }
    let ofOther = reports.indices.filter { isOwn($0, other, one) }
    let years = Set(ofOne.map { reports[$0] })
    return features + [
      one.max() ?? 0, other.max() ?? 0, one[a] - other[a], other[b] - one[b],
      ofOther.contains { years.contains(reports[$0]) } ? 1 : 0, min(one[a], other[b]), other[a], one[b],
      whole[a], whole[b], Float(ofOne.count), Float(ofOther.count), alone,
    ]
  }
}

/// Reads what tells whether a point is divided rightly.
private struct DivisionReader {
  private let units: [PointUnit]
  private let text: ArraySlice<UInt16>
  private let models: HistoryModels
  private let whole: Embedding
  /// How near two units are.
  private let near: [[Float]]

  init(_ units: [PointUnit], text: ArraySlice<UInt16>, models: HistoryModels) {
    self.units = units
    self.text = text
    self.models = models
    whole = models.encoder.encode(text).embedding
    near = units.map { one in units.map { one.embedding.dot($0.embedding) } }
  }

  private static let (list, comma, stop): (UInt16, Set<UInt16>, Set<UInt16>) = (
    .of("、"), Set("，,".utf16), Set("。：:".utf16)
  )
  private static let marks: [Set<UInt16>] = ["，,", "；;", "。", "：:", "、"].map { Set($0.utf16) }

  /// Whether the first two units are heads of what follows.
  var hasTwoHeads: Bool {
    units[0].mark == Self.list
      || Self.comma.contains(units[0].mark)
        && (Self.comma.contains(units[1].mark) || Self.stop.contains(units[1].mark))
  }

  /// A half as the models see it: what its units tell together.
  private struct Half {
    let units: [Int]
    let meaning: Embedding
    let themes: [Float]
    let kinds: [Float]
    let still: Float
    let length: Int
  }

  private func half(_ places: [Int]) -> Half {
    let size = places.reduce(Float(0)) { $0 + units[$1].weight * units[$1].weight }.squareRoot()
    func mixed(_ path: KeyPath<PointUnit, [Float]>, _ bias: [Float]) -> [Float] {
      bias.indices.map { index in
        places.reduce(Float(0)) { $0 + units[$1].weight * units[$1][keyPath: path][index] } / size
          + bias[index]
      }
    }
    func probabilities(_ scores: [Float]) -> [Float] {
      var scores = scores.map(Double.init)
      ModelMath.softmax(&scores)
      return scores.map { Float($0) }
    }
    return Half(
      units: places,
      meaning: Embedding(
        direction: mixed(\.sum, [Float](repeating: 0, count: models.encoder.dimensions))),
      themes: probabilities(mixed(\.themes, models.themes.bias)),
      kinds: probabilities(mixed(\.kinds, models.kinds.bias)),
      still: places.reduce(Float(0)) { $0 + units[$1].weight * units[$1].still } / size,
      length: places.reduce(0) { $0 + units[$1].words.count })
  }

  func division(_ one: [Int], _ other: [Int], at place: Int, isHeaded: Bool) -> PointDivision {
    let (a, b) = (half(one), half(other))
    let rows = one.map { row in other.map { near[row][$0] } }
    let between = rows.joined().reduce(0, +) / Float(one.count * other.count)
    let inOther = rows.map { $0.max() ?? 0 }
    let inOne = other.indices.map { column in rows.map { $0[column] }.max() ?? 0 }
    let mutual =
      (inOther.reduce(0, +) / Float(one.count) + inOne.reduce(0, +) / Float(other.count)) / 2
    let inner = [one, other].flatMap { own in
      own.indices.flatMap { first in own[(first + 1)...].map { near[own[first]][$0] } }
    }
    let within = inner.isEmpty ? 1 : inner.reduce(0, +) / Float(inner.count)
    let (kind, theme) = (Sides(a.kinds, b.kinds).map(\.peak), Sides(a.themes, b.themes).map(\.peak))
    var features: [Float] = [
      a.meaning.dot(b.meaning), zip(a.themes, b.themes).reduce(0) { $0 + $1.0 * $1.1 },
      zip(a.kinds, b.kinds).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() }, inOther.max() ?? 0,
      near[one[0]][other[0]], between, mutual, within, within - between,
      one.map { units[$0].embedding.dot(b.meaning) }.max() ?? 0,
      other.map { units[$0].embedding.dot(a.meaning) }.max() ?? 0, Float(a.length + b.length),
      Float(abs(a.length - b.length)), Float(min(a.length, b.length)),
    ]
    features += Self.marks.map { $0.contains(units[place - 1].mark) ? 1 : 0 }
    features += [
      isHeaded ? 1 : 0, Float(place) / Float(units.count), Float(units.count), a.kinds.max() ?? 0,
      b.kinds.max() ?? 0, kind.old == kind.new ? 1 : 0, a.themes.max() ?? 0, b.themes.max() ?? 0,
      theme.old == theme.new ? 1 : 0, a.still, b.still, near[place - 1][place], whole.dot(a.meaning),
      whole.dot(b.meaning),
    ]
    return PointDivision(words: Sides(joined(one), joined(other)), features: features)
  }

  /// The words of some units, each with the mark before it between.
  private func joined(_ places: [Int]) -> Units {
    var words: Units = []
    for place in places {
      if !words.isEmpty { words.append(units[place - 1].mark) }
      words += text[units[place].words]
    }
    return words
  }
}
