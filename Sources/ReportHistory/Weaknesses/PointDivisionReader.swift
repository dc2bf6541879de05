import MarkedText
import Models
import ReportModel

/// Reads what tells whether a point is divided rightly.
struct PointDivisionReader {
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
    func mixed(_ part: (PointUnit) -> [Float], count: Int) -> [Float] {
      var sums = [Float](repeating: 0, count: count)
      for place in places {
        let (weight, own) = (units[place].weight, part(units[place]))
        for index in sums.indices { sums[index] += weight * own[index] }
      }
      for index in sums.indices { sums[index] /= size }
      return sums
    }
    func probabilities(_ part: (PointUnit) -> [Float], _ bias: [Float]) -> [Float] {
      ModelMath.probabilities(ofScores: zip(mixed(part, count: bias.count), bias).map { $0 + $1 })
    }
    return Half(
      units: places,
      meaning: Embedding(direction: mixed(\.sum, count: models.encoder.dimensions)),
      themes: probabilities(\.themes, models.themes.bias),
      kinds: probabilities(\.kinds, models.kinds.bias),
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
    return PointDivision(
      words: Sides(joined(one), joined(other)),
      start: isHeaded ? nil : units[place].words.lowerBound - text.startIndex, features: features)
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
