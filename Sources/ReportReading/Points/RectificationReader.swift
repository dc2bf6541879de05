import Lexicon
import MarkedText

/// Reads what measures say of earlier problems put right.
struct RectificationReader {
  let text: MarkedText

  /// A claim in one measure.
  struct Claim {
    /// Whether the report calls the problem put right wholly, rather than eased.
    let complete: Bool
  }

  /// The claim of a measure; nil where it makes none or names nothing that can be weak.
  func claim(in range: Range<Int>) -> Claim? {
    // Most measures hold no such word, and this tells them at once.
    guard mayClaim(range) else { return nil }
    let clauses = text.clauses(in: range)
    // 针对公开栏更新慢的问题,逐季检查,已整改到位: what it is said of stands at its head, however far behind.
    let isNamedBefore = clauses.first(where: isAddressed).map(names) ?? false
    var claim: Claim?
    for (place, clause) in clauses.enumerated() {
      let whole =
        text.has(.resolved, in: clause)
        || text.decided(
          by: TurnedTrouble.rule, TurnedTrouble.holds(in: clause, of: text))
      guard whole || text.has(.eased, in: clause) else { continue }
      // 专职调解员增至9名,人手不足的问题基本解决: a clause before may name the thing.
      guard isNamedBefore || clauses[max(0, place - 2)...place].contains(where: names) else { continue }
      claim = Claim(complete: whole || claim?.complete == true)
    }
    // 针对上年公开不及时的问题,…: the report answers to what it named before.
    if claim == nil, text.has(.answering, in: range), text.has(.weaknessNoun, in: range),
      text.has(.earlierYear, in: range), names(range)
    {
      claim = Claim(complete: true)
    }
    return claim
  }

  /// Whether a passage names something that can be weak.
  private func names(_ range: Range<Int>) -> Bool { text.has(anyOf: [.subject, .subjectIdiom], in: range) }

  private func mayClaim(_ range: Range<Int>) -> Bool {
    text.has(anyOf: [.resolved, .eased], in: range)
      || text.has(.trouble, in: range) && text.has(anyOf: [.turn, .turnFinal, .answering], in: range)
  }

  private func isAddressed(_ clause: Range<Int>) -> Bool {
    text.has(.answering, in: clause) && text.has(.trouble, in: clause)
  }
}
