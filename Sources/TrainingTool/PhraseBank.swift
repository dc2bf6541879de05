import Foundation

/// Wordings that were written to learn from: `Tests/Benchmark/phrases`.
struct PhraseBank {
  /// A weakness in some words: its kind, its themes, the words.
  let weaknesses: [(kind: String, themes: [String], text: String)]
  /// Two weaknesses in one point: their kinds, the words.
  let compounds: [(kinds: [String], text: String)]
  /// What a later report may say of a plan: met, partlyMet, missed, or nothing of it (none).
  let promises: [Statement]
  /// What a later report may say of a weakness: resolved, better, still, or nothing of it (other).
  let remedies: [Statement]

  struct Statement {
    let id: String
    let about: String
    let label: String
    let text: String
  }

  /// - Throws: What reading a file throws.
  init(_ folder: URL) throws {
    func rows(_ name: String, _ fields: Int) throws -> [[String]] {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: "\t").map { String($0) } }
        .filter { $0.count == fields }
    }
    func statements(_ name: String) throws -> [Statement] {
      try rows(name, 4).map { Statement(id: $0[0], about: $0[1], label: $0[2], text: $0[3]) }
    }
    weaknesses = try rows("weaknesses.tsv", 3).map {
      ($0[0], $0[1].split(separator: ",").map { String($0) }, $0[2])
    }
    compounds = try rows("compound.tsv", 3).map { ($0[0].split(separator: "+").map { String($0) }, $0[2]) }
    promises = try statements("promises.tsv")
    remedies = try statements("remedies.tsv")
  }
}
