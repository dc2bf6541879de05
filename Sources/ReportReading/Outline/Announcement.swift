import ChineseText
import ReportModel
import Lexicon

/// Tells what a heading announces that consists of announcing words alone (存在的短板与成因, 2025年工作设想).
enum Announcement {
  /// The part that such a heading announces; nil where it has words of its own.
  ///
  /// A heading that announces two takes the part of the first; 问题的成因 is about causes, 问题和成因 about both.
  static func part(
    of heading: Range<Int>, _ text: ReadingText, _ vocabulary: Vocabulary, _ year: Int?
  ) -> Part? {
    guard let kinds = vocabulary.headingWords.kinds(of: Array(text.scalars[heading]), year: year) else {
      return nil
    }
    let silent: Set<HeadingWords.Kind> = [.filler, .joint]
    guard let first = kinds.firstIndex(where: { !silent.contains($0) }) else { return nil }
    switch kinds[first] {
    case .weakness:
      let behind = kinds[(first + 1)...].prefix { $0 == .filler || $0 == .cause }
      return behind.contains(.cause) ? .causes : .shortcomings
    case .cause: return .causes
    case .coming, .plan: return .plan
    case .arrangement: return kinds.contains(.achievement) ? .achievements : .plan
    case .achievement: return .achievements
    case .joint, .filler: return nil
    }
  }
}
