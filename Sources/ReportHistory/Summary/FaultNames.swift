import ChineseText
import Lexicon
import Models

/// What points call wrong, in a few words of their own: the clauses that a model takes for their heads.
///
/// Lists and summaries call the same points by name; each text is read once. Not to be shared by threads.
final class FaultNames {
  private let models: HistoryModels
  private var known: [String: String] = [:]

  /// Names nothing yet.
  init(by models: HistoryModels) { self.models = models }

  /// The words of a point's head.
  ///
  /// - Complexity: O(n) in the characters, the first time.
  func name(of text: String) -> String {
    if let name = known[text] { return name }
    let words = told(text) { $0.words($1) }
    known[text] = words
    return words
  }

  /// So many characters tell what a point says beside another's name.
  private static let wording = 30

  /// The words of a point's head with what goes on in its sentence: held against another point's name, the head alone may leave
  /// out what the two have in common.
  ///
  /// - Complexity: O(n) in the characters.
  func wording(of text: String) -> String { told(text) { $0.sentence(from: $1, atMost: Self.wording) } }

  private func told(_ text: String, _ words: (FaultHead, Int) -> String) -> String {
    let head = FaultHead(text, by: models)
    var name = (head.best(by: models.faultHead).map { words(head, $0) } ?? text).scalars
    name.removeFirst(Lexicon.standard.beginning(.headLink, of: name) ?? 0)
    return name.string.brief()
  }

  /// The whole text without its enumerator, to tell what is the same.
  static func plain(_ text: String) -> Scalars { PlainText.folded(text.withoutEnumerator) }
}
