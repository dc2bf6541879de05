import ChineseText
import Lexicon
import Models

/// What a point calls wrong, in a few words of its own: the clauses that a model takes for its head.
struct FaultName {
  let words: String

  /// Such words join a clause to what stands before the point.
  private static let links: [Scalars] = ["但是", "而且", "同时", "此外", "而", "但"].map(\.scalars)

  /// Takes the head of a point.
  init(_ text: String, by models: HistoryModels) {
    let head = FaultHead(text, by: models)
    var name = (head.best(by: models.faultHead).map(head.words) ?? text).scalars
    if let link = Self.links.first(where: { name.starts(with: $0) }) { name.removeFirst(link.count) }
    words = name.string.brief()
  }

  /// The whole text without its enumerator, to tell what is the same.
  static func plain(_ text: String) -> Scalars { PlainText.folded(text.withoutEnumerator) }
}
