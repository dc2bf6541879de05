import ChineseText
import Lexicon
import Models

/// What points call wrong, in a few words of their own: the clauses that a model takes for their heads.
///
/// Lists and summaries call the same points by name; each text is read once. Not to be shared by threads.
final class FaultNames {
  private let models: HistoryModels
  private var known: [String: String] = [:]

  /// Such words join a clause to what stands before the point.
  private static let links: [Scalars] = ["但是", "而且", "同时", "此外", "而", "但"].map(\.scalars)

  /// Names nothing yet.
  init(by models: HistoryModels) { self.models = models }

  /// The words of a point's head.
  ///
  /// - Complexity: O(n) in the characters, the first time.
  func name(of text: String) -> String {
    if let name = known[text] { return name }
    let head = FaultHead(text, by: models)
    var name = (head.best(by: models.faultHead).map(head.words) ?? text).scalars
    if let link = Self.links.first(where: { name.starts(with: $0) }) { name.removeFirst(link.count) }
    let words = name.string.brief()
    known[text] = words
    return words
  }

  /// The whole text without its enumerator, to tell what is the same.
  static func plain(_ text: String) -> Scalars { PlainText.folded(text.withoutEnumerator) }
}
