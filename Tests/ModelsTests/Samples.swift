import Models

/// Models of made-up numbers.
enum Samples {
  static let texts = ["矛盾纠纷化解机制不健全", "法治宣传教育形式单一", "行政执法力量薄弱，执法证仅3人", "调解员调解，调解成功"]

  static let table: GramTable = {
    let keys = Array(Set(texts.flatMap { Grams.keys($0) })).sorted()
    return GramTable(keys: keys, weights: keys.indices.map { 1 + Float($0 % 17) / 5 })
  }()

  /// So many numbers between −1 and 1 that look random.
  static func numbers(_ count: Int) -> [Float] {
    (0..<count).map { Float(($0 * 7919 + 104_729) % 2003) / 1001.5 - 1 }
  }

  static let encoder = TextEncoder(rows: numbers(48 * table.count), dimensions: 48, table: table)

  static let linear = LinearTextModel(
    classes: ["化解", "宣传", "执法"], weights: numbers(3 * table.count), bias: [0.1, -0.2, 0.3], table: table)

  static let pairs = PairTextModel(
    classes: ["met", "none"], weights: numbers(6 * table.count), bias: [0.2, -0.2], table: table)

  static let logistic = LogisticModel(
    names: ["cosine", "length"], weights: [3.25, -0.001], means: [0.4, 120], bias: -1.7)

  static let trees = BoostedTrees(
    names: ["甲", "乙"], bias: [-0.4],
    trees: [
      .init(
        value: 0.1,
        kind: .split(
          feature: 1, threshold: 0.3, left: .init(value: -1.25, kind: .leaf),
          right: .init(
            value: 0.7,
            kind: .split(
              feature: 0, threshold: 12_345.678, left: .init(value: 0.3, kind: .leaf),
              right: .init(value: 0.9, kind: .leaf))))),
      .init(value: 0.05, kind: .leaf),
    ])

  static let platt = PlattScaling(slope: 1.7, intercept: -0.3)
}
