import Foundation
import ModelTraining
import Models

/// Wordings that were written to learn from: `Tests/Benchmark/phrases`.
struct PhraseBank {
  /// A weakness in some words: its kind, its themes, the words.
  let weaknesses: [(kind: String, themes: [String], text: String)]
  /// By weakness: those of other kinds that are worded most like it.
  let lookAlikes: [[Int]]
  /// Two weaknesses in one point: their kinds, the words.
  let compounds: [(kinds: [String], text: String)]
  /// What a later report may say of a plan: met, partlyMet, missed, or nothing of it (none).
  let promises: [Statement]
  /// What a later report may say of a weakness: resolved, better, still, or nothing of it (other).
  let remedies: [Statement]

  /// Weaknesses of one field that are not the same: the field, the fault, the words.
  private(set) var faults: [(field: String, fault: String, text: String)]
  /// What points are called by: the township, the point, its head.
  let heads: [(township: String, text: String, head: String)]

  /// How far promises can be checked: the township, what it is called, the promise.
  let checkabilities: [(township: String, name: String, text: String)]

  /// Clauses of promises: the township, whether they name something of their own to be done, the words.
  let promisedParts: [(township: String, name: String, text: String)]

  /// Parts of promises of several things: the township, the year, the words, whether readers say that the next report tells
  /// nothing of them.
  let toldParts: [(township: String, year: String, text: String, isUntold: Bool)]

  /// Which plans readers say were made against a point: the township, the year, both by their ids.
  let plans: [(township: String, year: String, point: String, plans: Set<String>)]

  /// Points of one weakness or of two: the words, and before which character the second one begins; nil where there is none.
  let divisions: [(text: String, second: Int?)]

  /// Clauses on what was done in two reports: the township, the years, the words, whether one continues the other.
  let clauses: [(township: String, years: [String], words: (old: String, new: String), isSame: Bool)]

  struct Statement {
    let id: String
    let about: String
    let label: String
    let text: String
  }

  /// Stands where the second weakness of a point begins.
  private static let division: Character = "‖"

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
    lookAlikes = Self.lookAlikes(weaknesses)
    compounds = try rows("compound.tsv", 3).map { ($0[0].split(separator: "+").map { String($0) }, $0[2]) }
    promises = try statements("promises.tsv")
    remedies = try statements("remedies.tsv")
    faults = try rows("faults.tsv", 3).map { ($0[0], $0[1], $0[2]) }
    heads = try rows("heads.tsv", 3).map { ($0[0], $0[1], $0[2]) }
    plans = try rows("plans.tsv", 4).map {
      ($0[0], $0[1], $0[2], Set($0[3].split(separator: ",").map { String($0) }))
    }
    divisions = try rows("divisions.tsv", 1).map { row in
      let parts = row[0].split(separator: Self.division, maxSplits: 1)
      return (parts.joined(), parts.count > 1 ? parts[0].utf16.count : nil)
    }
    clauses = try rows("clauses.tsv", 6).map { ($0[0], [$0[1], $0[2]], ($0[3], $0[4]), $0[5] == "same") }
    checkabilities = try rows("checkability.tsv", 3).map { ($0[0], $0[1], $0[2]) }
    promisedParts = try rows("parts.tsv", 3).map { ($0[0], $0[1], $0[2]) }
    toldParts = try rows("told.tsv", 4).map { ($0[0], $0[1], $0[3], $0[2] == "untold") }
  }

  /// The part of the phrases that a field is left out with.
  static func part(ofField field: String, of parts: Int) -> Int {
    field.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % parts }
  }

  /// The phrases without the faults of the fields of a part.
  func without(fieldsOf part: Int, of parts: Int) -> PhraseBank {
    var phrases = self
    phrases.faults.removeAll { Self.part(ofField: $0.field, of: parts) == part }
    return phrases
  }

  /// So many look-alikes of each wording are held against it.
  private static let kept = 7

  private static func lookAlikes(_ rows: [(kind: String, themes: [String], text: String)]) -> [[Int]] {
    let table = GramTableBuilder().table(of: rows.map(\.text))
    let vectors = rows.map { TextVector($0.text, table: table) }
    return rows.indices.map { place in
      let near = rows.indices.filter { rows[$0].kind != rows[place].kind }
        .map { (place: $0, score: vectors[place].dot(vectors[$0])) }
        .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
      return near.prefix(kept).map(\.place)
    }
  }
}
