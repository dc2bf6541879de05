import ChineseText
import Lexicon
package import Models

/// The clauses of a point that may name its fault, and what tells which of them do.
package struct FaultHead {
  /// The point on one line, without its enumerator.
  let text: Scalars
  /// The clauses that are looked at, by their places in the text.
  private let clauses: [Range<Int>]
  /// The ways to name the fault: clauses that follow each other.
  private let ways: [Range<Int>]
  /// By way: what tells whether it is the head, in the order of `names`.
  package let features: [[Float]]

  /// What the decision is made of.
  package static let names = [
    "start", "clauses", "length", "behind", "wholeFirst", "wholeLast", "partFirst", "partLast", "wholeBefore",
    "wholeBehind", "partNext", "markBefore", "markBehind", "markInside", "meaning", "wholeLength",
    "opensCause", "opensCircumstance", "concedes", "endsWithPlace",
  ]

  /// What opens a clause that leads to what is weak.
  private static let openers: [WordClass] = [.headCause, .headCircumstance]

  /// A head begins with one of the first clauses, and has few.
  private static let (latest, most, looked) = (4, 3, 7)
  /// A head of more characters is no name.
  private static let longest = 40
  /// Words behind a colon or a stop explain what stands before.
  private static let stops: [Unicode.Scalar] = ["。", "；", ";", "：", ":", "！", "?", "？"]

  /// Gathers the ways.
  ///
  /// - Complexity: O(n) in the characters.
  package init(_ point: String, by models: HistoryModels) {
    let text = point.withoutEnumerator.oneLine.scalars
    let parts = Self.parts(of: text)
    let clauses = Array(parts.prefix(Self.looked))
    self.text = text
    self.clauses = clauses
    func vector(_ range: Range<Int>) -> TextVector {
      TextVector(text[range].codeUnits, table: models.encoder.table)
    }
    let whole = models.encoder.encode(vector(text.indices))
    let vectors = clauses.map(vector)
    let shares = vectors.map(models.heads.probabilities)
    func share(_ share: Share, _ place: Int) -> Float {
      clauses.indices.contains(place) ? shares[place][share.place] : 0
    }
    func best(_ range: Range<Int>) -> Float { range.map { share(.whole, $0) }.max() ?? 0 }
    func mark(_ place: Int) -> Float {
      place < 0 || place >= text.count ? 0 : Self.stops.contains(text[place]) ? 2 : 1
    }
    var ways: [Range<Int>] = []
    for start in clauses.indices.prefix(Self.latest) {
      for end in (start + 1)...min(start + Self.most, clauses.count)
      where end == start + 1 || clauses[end - 1].upperBound - clauses[start].lowerBound <= Self.longest {
        ways.append(start..<end)
      }
    }
    // What only leads to what is weak is no name, where anything else can be one.
    let named = ways.filter { !Self.leadsOnly(text[clauses[$0.upperBound - 1]], alone: $0.count == 1) }
    let lexicon = Lexicon.standard
    if !named.isEmpty { ways = named }
    self.ways = ways
    features = ways.map { way in
      let range = clauses[way.lowerBound].lowerBound..<clauses[way.upperBound - 1].upperBound
      let inside = way.dropLast().map { mark(clauses[$0].upperBound) }.max() ?? 0
      let (first, last) = (way.lowerBound, way.upperBound - 1)
      let shape = [first, way.count, range.count, parts.count - way.upperBound].map { Float($0) }
      let shares = [
        share(.whole, first), share(.whole, last), share(.part, first), share(.part, last), best(0..<first),
        best(way.upperBound..<clauses.count), share(.part, way.upperBound),
      ]
      let marks = [mark(range.lowerBound - 1), mark(range.upperBound), inside]
      let own = models.encoder.encode(way.count == 1 ? vectors[first] : vector(range))
      let meaning = whole.embedding.dot(own.embedding)
      let opens = Self.openers.map { lexicon.beginning($0, of: text[range]) != nil }
      let concedes = Self.grants(text[clauses[first]])
      let endsWithPlace = lexicon.ends(text[range], with: .headPlace)
      return shape + shares + marks + [meaning, Float(text.count)]
        + (opens + [concedes, endsWithPlace]).map { $0 ? 1 : 0 }
    }
  }

  /// What a clause is of the head of its point.
  package enum Share: String, CaseIterable {
    /// All of it.
    case whole
    /// A part, which says by itself not what is weak, or not how.
    case part
    /// Nothing: a circumstance, or detail.
    case other

    fileprivate var place: Int {
      switch self {
      case .whole: 0
      case .part: 1
      case .other: 2
      }
    }
  }

  /// The classes of the model of clauses.
  package static let classes = Share.allCases.map(\.rawValue)

  /// What a clause is of a head.
  package static func share(of clause: String, in head: String) -> Share {
    clause == head ? .whole : head.contains(clause) ? .part : .other
  }

  /// Whether a clause names a field, grants something or gives the reason, so that what is wrong stands behind it.
  private static func leadsOnly(_ clause: ArraySlice<Unicode.Scalar>, alone: Bool) -> Bool {
    Lexicon.standard.ends(clause, with: .headField)
      || alone && (grants(clause) || Lexicon.standard.beginning(.circumstance, of: clause) != nil)
  }

  /// Whether a clause grants something, which is said anywhere in it (执法人员虽然增加了).
  private static func grants(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    clause.indices.contains { Lexicon.standard.beginning(.concessive, of: clause[$0...]) != nil }
  }

  private static func parts(of text: Scalars) -> [Range<Int>] {
    text.split { $0.isClauseBreak && $0 != "、" }.map(\.indices)
  }

  /// The clauses of a point.
  package static func clauses(of point: String) -> [String] {
    let text = point.withoutEnumerator.oneLine.scalars
    return parts(of: text).map { text[$0].string }
  }

  /// The words of a way.
  package func words(_ way: Int) -> String {
    text[clauses[ways[way].lowerBound].lowerBound..<clauses[ways[way].upperBound - 1].upperBound].string
  }

  /// The words of a way with the clauses behind it in the same sentence, as far as so many characters hold them.
  func sentence(from way: Int, atMost longest: Int) -> String {
    let start = clauses[ways[way].lowerBound].lowerBound
    var last = ways[way].upperBound - 1
    while last + 1 < clauses.count, !Self.stops.contains(text[clauses[last].upperBound]),
      clauses[last + 1].upperBound - start <= longest
    {
      last += 1
    }
    return text[start..<clauses[last].upperBound].string
  }

  /// The way that a model takes for the head; nil of a point without words.
  package func best(by model: BoostedTrees) -> Int? {
    let said = features.map { model.probability($0) }
    return said.indices.max { (said[$0], $1) < (said[$1], $0) }
  }
}
