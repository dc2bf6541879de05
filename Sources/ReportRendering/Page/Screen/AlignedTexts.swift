/// Two whole texts beside each other as one table: every sentence of both stands in it once, in the newer text's order.
struct AlignedTexts: Hashable, Sendable {
  /// What a row tells.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The same words on both sides.
    case same
    /// Other words for the same.
    case changed
    /// Where it stood before, other things stand.
    case moved
    /// Several sentences on one side or on both.
    case merged
    /// Too weak a likeness to call.
    case unsure
    /// In the newer text alone.
    case added
    /// In the older text alone.
    case removed
    /// The place that a moved sentence has left; no change of its own.
    case left
  }
  /// What a row is about beside its words, by which rows can be picked.
  enum Topic: String, Hashable, Sendable, CaseIterable {
    case figure, promise, weakness, conflict
  }
  /// A figure that both texts give, or that the newer one no longer gives.
  struct Figure: Hashable, Sendable {
    /// What is counted.
    var name: String
    /// Both values.
    var values: String
    /// The difference, or why none is taken.
    var difference: String
  }
  /// What stands side by side, with all that is said of it.
  struct Row: Hashable, Sendable {
    /// The name that links lead to; it names both texts and the passage.
    var anchor: String
    /// What it tells.
    var kind: Kind
    /// The same in a word.
    var word: String
    /// Its number among the changes, nil where nothing changed.
    var number: Int?
    /// What it is about.
    var topics: Set<Topic> = []
    /// The older words.
    var old: [Run]
    /// The newer words.
    var new: [Run]
    /// Names of facts in the row that links lead to as well.
    var anchors: [String] = []
    /// Where a moved or divided sentence stood or stands.
    var places: [Run] = []
    /// The figures of both sides.
    var figures: [Figure] = []
    /// The ways back to what was said of the passage.
    var findings: [Run] = []
    /// The newer words, else the older ones, in short, for a list of changes.
    var brief: String
  }
  /// A section of the newer text, or one that only the older text has.
  struct Section: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String
    /// What became of it, with its sign; empty where nothing did.
    var change: [Run]
    /// The newer words, else the older ones.
    var heading: [Run]
    /// How it relates to the sections of the older text.
    var relation: [Run]
    /// Names of facts that links lead to as well.
    var anchors: [String]
    /// In the newer text's order.
    var rows: [Row]
  }
  /// The heads of the two sides.
  var heads: [[Run]]
  /// How each side is called where a row is narrow.
  var names: [String]
  /// What the table shows, for readers who do not see it.
  var caption: String
  /// In the newer text's order.
  var sections: [Section]
  /// What rows are called, by kind.
  var kindWords: [Kind: String]
  /// What rows are about, by topic.
  var topicWords: [Topic: String]

  /// All rows in order.
  var rows: [Row] { sections.flatMap(\.rows) }
}

extension AlignedTexts.Kind {
  /// The character that stands beside the word, so that colour is never the only carrier.
  var character: String {
    switch self {
    case .same: "="
    case .changed: "~"
    case .moved: "⇄"
    case .merged: "⋈"
    case .unsure: "?"
    case .added: "+"
    case .removed: "−"
    case .left: "↳"
    }
  }

  /// Whether a row of this kind counts as a change.
  var isChange: Bool { self != .same && self != .left }
}
