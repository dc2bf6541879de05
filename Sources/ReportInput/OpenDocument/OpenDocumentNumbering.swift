/// Which numbers the lists of an OpenDocument text get.
///
/// A count belongs to a list and not to a style: one that goes on with another counts on with it though it looks
/// otherwise, and two of the same style count each by itself.
struct OpenDocumentNumbering {
  /// A list of the text; those that go on with one another are one.
  struct List: Hashable {
    /// Which count it has.
    fileprivate var count: Int
    /// The name of the style that tells what its numbers look like.
    var style: String
  }

  private let levels: [String: [NumberedLevel]]
  private var counts: [ListCounter] = []
  /// The lists by the names that the document gives them.
  private var named: [String: List] = [:]
  /// The newest list of each style.
  private var newest: [String: List] = [:]
  /// The list in which a style last numbered a paragraph, be it in an inner list or in a single point.
  private var lastUses: [String: List] = [:]
  private var previous: List?

  /// How many levels a list has, as LibreOffice writes it; what lies deeper has no number.
  static let depth = 10

  /// - Parameter levels: The levels of each style.
  init(_ levels: [String: [NumberedLevel]]) { self.levels = levels }

  /// The list that begins.
  ///
  /// - Parameters:
  ///   - id: Its name; nil where nothing can go on with it by a name.
  ///   - style: The style that it names. One that names none and goes on has that of the list before.
  ///   - continued: The name of the list that it goes on with.
  ///   - goesOn: Whether it goes on with the list before it, where it names none.
  mutating func list(id: String?, style: String?, continued: String?, goesOn: Bool) -> List {
    let before = continued.flatMap { named[$0] } ?? (continued != nil || goesOn ? previous : nil)
    let style = style ?? before?.style ?? ""
    let same: List?
    if let continued {
      // LibreOffice did not always write the name of a list that another goes on with; such a one is the last of its
      // style, for between lists of the same style no name is needed.
      same = named[continued] ?? lastUses[style]
    } else if goesOn {
      // That with lists of other styles between them they go on is how Word means it; LibreOffice names them then.
      same = newest[style]
    } else {
      same = nil
    }
    let list = List(count: same?.count ?? counts.count, style: style)
    if same == nil { counts.append(ListCounter()) }
    if let id { named[id] = list }
    newest[style] = list
    previous = list
    return list
  }

  /// The list that numbered paragraphs of the same name are in.
  ///
  /// - Parameters:
  ///   - id: That name.
  ///   - style: The style that the paragraph names, nil where it is that of those before.
  mutating func list(ofParagraphs id: String, style: String?) -> List {
    guard let known = named[id] else { return list(id: id, style: style, continued: nil, goesOn: false) }
    return List(count: known.count, style: style ?? known.style)
  }

  /// Counts a paragraph on and returns what is put before it, nil where its style does not number.
  ///
  /// - Parameters:
  ///   - list: The list that it is in.
  ///   - level: Its level, from zero to less than ``depth``.
  ///   - style: The style that this paragraph has instead of that of the list.
  ///   - start: The number that it gets, nil where it is the next.
  mutating func next(in list: List, level: Int, style: String? = nil, start: Int? = nil) -> String? {
    let style = style ?? list.style
    lastUses[style] = list
    guard let levels = levels[style] else { return nil }
    if let start { counts[list.count].restart(level, at: start) }
    return counts[list.count].next(level, of: levels)
  }
}
