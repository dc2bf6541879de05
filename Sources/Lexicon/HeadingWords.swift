public import ChineseText

/// Reads headings that consist of announcing words alone.
public struct HeadingWords: Sendable {
  /// What a word of such a heading says.
  public enum Kind: Sendable, Hashable {
    /// 问题, 短板
    case weakness
    /// 原因, 成因
    case cause
    /// 下一步, or the year after the one reported on
    case coming
    /// 打算, 设想
    case plan
    /// 安排, 任务: a plan where nothing done is named
    case arrangement
    /// 做法, 成效
    case achievement
    /// 和, 及
    case joint
    /// 存在的, 主要, 工作
    case filler
  }

  private let kinds: [String: Kind]
  private let longest: Int

  init() {
    var kinds: [String: Kind] = [:]
    // The first table that has a word decides.
    for (table, kind) in [
      (HeadingWordTable.weakness, Kind.weakness), (HeadingWordTable.cause, .cause),
      (HeadingWordTable.coming, .coming), (HeadingWordTable.plan, .plan),
      (HeadingWordTable.arrangement, .arrangement), (HeadingWordTable.achievement, .achievement),
      (HeadingWordTable.joints, .joint), (HeadingWordTable.filler, .filler),
    ] {
      for word in TableReader.words(table) where kinds[word] == nil { kinds[word] = kind }
    }
    self.kinds = kinds
    longest = kinds.keys.map { $0.unicodeScalars.count }.max() ?? 0
  }

  /// The kinds of the words of a heading in their order; nil where some words are no announcing words.
  ///
  /// - Parameters:
  ///   - heading: The heading folded, without its marker.
  ///   - year: The year reported on; the year after it is a time to come.
  public func kinds(of heading: Scalars, year: Int?) -> [Kind]? {
    let text = heading.filter {
      !$0.properties.isWhitespace && (!$0.isClauseBreak || $0 == "、") && !$0.isSentenceEnd
    }
    guard !text.isEmpty, text.count <= 36 else { return nil }
    // The best way to cover the text from each place on, from the end: the fewest words.
    var best = [[Kind]?](repeating: nil, count: text.count + 1)
    best[text.count] = []
    for start in text.indices.reversed() {
      for length in 1...min(longest, text.count - start) {
        guard let rest = best[start + length], let kind = kinds[text[start..<(start + length)].string] else {
          continue
        }
        if best[start].map({ $0.count > rest.count }) ?? true { best[start] = [kind] + rest }
      }
      if let stated = Self.year(text, start), let rest = best[start + 5] {
        best[start] = [year.map { stated == $0 + 1 } ?? false ? .coming : .filler] + rest
      }
    }
    return best[0]
  }

  /// A year such as 2024年.
  private static func year(_ text: Scalars, _ start: Int) -> Int? {
    guard start + 5 <= text.count, text[start + 4] == "年",
      text[start..<(start + 4)].allSatisfy(\.isASCIIDigit)
    else { return nil }
    return Int(text[start..<(start + 4)].string)
  }
}
