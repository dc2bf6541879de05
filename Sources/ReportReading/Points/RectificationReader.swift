import Lexicon
import MarkedText

/// Reads what measures say of earlier problems put right, with what was weak.
struct RectificationReader {
  let text: MarkedText

  /// A claim in one measure.
  struct Claim {
    /// What was weak, by place in `Lexicon.subjects`.
    let subjects: [Int]
    /// Whether the report calls it put right wholly, rather than eased.
    let complete: Bool
  }

  /// The claim of a measure; nil where it makes none or names nothing that the lexicon knows as weak.
  func claim(in range: Range<Int>) -> Claim? {
    // Most measures hold no such word, and this tells them at once.
    guard mayClaim(range) else { return nil }
    let clauses = text.clauses(in: range)
    // 针对公开栏更新慢的问题,逐季检查,已整改到位: what it is said of stands at its head, however far behind.
    let addressed = clauses.first(where: isAddressed).map(text.namedSubjects) ?? []
    var subjects: [Int] = []
    var complete = false
    for (place, clause) in clauses.enumerated() {
      let whole = text.has(.resolved, in: clause) || TurnedTrouble.holds(in: clause, of: text)
      guard whole || text.has(.eased, in: clause) else { continue }
      // 专职调解员增至9名,人手不足的问题基本解决: the clause before may name the thing.
      let around = [clause] + clauses[max(0, place - 2)..<place].reversed()
      let near = around.lazy.map(text.namedSubjects).first { !$0.isEmpty } ?? []
      let named = addressed.isEmpty ? near : addressed
      subjects += named.filter { !subjects.contains($0) }
      complete = complete || whole && !named.isEmpty
    }
    // 针对上年公开不及时的问题,…: the report answers to what it named before.
    if subjects.isEmpty, text.has(.answering, in: range), text.has(.weaknessNoun, in: range),
      text.has(.earlierYear, in: range)
    {
      subjects = text.namedSubjects(in: range)
      complete = true
    }
    return subjects.isEmpty ? nil : Claim(subjects: subjects, complete: complete)
  }

  private func mayClaim(_ range: Range<Int>) -> Bool {
    text.has(anyOf: [.resolved, .eased], in: range)
      || text.has(.trouble, in: range) && text.has(anyOf: [.turn, .turnFinal, .answering], in: range)
  }

  private func isAddressed(_ clause: Range<Int>) -> Bool {
    text.has(.answering, in: clause) && text.has(.trouble, in: clause)
  }
}
