/// Finds all of many phrases in one pass over a text.
///
/// Method: A. V. Aho and M. J. Corasick, “Efficient string matching: an aid to bibliographic search”,
/// Communications of the ACM 18 (1975).
public struct PhraseAutomaton: Sendable {
  /// A phrase found.
  public struct Match: Equatable, Sendable {
    /// Where it stands.
    public let range: Range<Int>
    /// The value given with it.
    public let value: Int
  }

  private var next: [UInt64: Int32] = [:]
  private var fail: [Int32] = [0]
  /// Per state: the entries that end there, and the nearest shorter state that has some.
  private var outputs: [[Int32]] = [[]]
  private var shorter: [Int32] = [0]
  private var entries: [(length: Int, value: Int)] = []

  /// Builds the automaton; empty phrases are left out, a phrase may stand with several values.
  ///
  /// - Complexity: O(n) in the scalars of the phrases.
  public init(_ patterns: [(phrase: Scalars, value: Int)]) {
    var children: [[(scalar: Unicode.Scalar, state: Int32)]] = [[]]
    for (phrase, value) in patterns where !phrase.isEmpty {
      var state: Int32 = 0
      for scalar in phrase {
        let key = Self.key(state, scalar)
        if let known = next[key] {
          state = known
        } else {
          let new = Int32(fail.count)
          next[key] = new
          children[Int(state)].append((scalar, new))
          children.append([])
          fail.append(0)
          outputs.append([])
          shorter.append(0)
          state = new
        }
      }
      outputs[Int(state)].append(Int32(entries.count))
      entries.append((phrase.count, value))
    }
    link(children)
  }

  private mutating func link(_ children: [[(scalar: Unicode.Scalar, state: Int32)]]) {
    var queue = children[0].map(\.state)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for (scalar, child) in children[Int(state)] {
        var back = fail[Int(state)]
        while back != 0, next[Self.key(back, scalar)] == nil { back = fail[Int(back)] }
        let target = next[Self.key(back, scalar)] ?? 0
        fail[Int(child)] = target == child ? 0 : target
        let link = fail[Int(child)]
        shorter[Int(child)] = outputs[Int(link)].isEmpty ? shorter[Int(link)] : link
        queue.append(child)
      }
    }
  }

  private static func key(_ state: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 21 | UInt64(scalar.value)
  }

  /// Every occurrence, overlapping ones too, by start and then longest first.
  ///
  /// - Complexity: O(n + m log m) in the text and its matches.
  public func allMatches(in text: Scalars) -> [Match] {
    var matches: [Match] = []
    var state: Int32 = 0
    for (index, scalar) in text.enumerated() {
      while state != 0, next[Self.key(state, scalar)] == nil { state = fail[Int(state)] }
      state = next[Self.key(state, scalar)] ?? 0
      var at = state
      while at != 0 {
        for entry in outputs[Int(at)] {
          let (length, value) = entries[Int(entry)]
          matches.append(Match(range: (index + 1 - length)..<(index + 1), value: value))
        }
        at = shorter[Int(at)]
      }
    }
    return matches.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.value) < (
        $1.range.lowerBound, -$1.range.upperBound, $1.value
      )
    }
  }

  /// The leftmost of the longest occurrences, none overlapping another.
  public func matches(in text: Scalars) -> [Match] {
    var result: [Match] = []
    var end = 0
    for match in allMatches(in: text) {
      if match.range.lowerBound >= end {
        result.append(match)
        end = match.range.upperBound
      } else if match.range == result.last?.range {
        result.append(match)
      }
    }
    return result
  }
}
