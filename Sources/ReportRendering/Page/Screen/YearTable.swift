/// Subjects over the years, each cell with what was said and what came of it.
struct YearTable: Hashable, Sendable {
  /// One thing said in one year.
  struct Entry: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String?
    /// Further names that links lead to.
    var anchors: [String] = []
    /// By which the entry can be picked, such as an outcome.
    var key: String = ""
    /// What it amounts to, with its sign.
    var verdict: [Run] = []
    /// An aim and what was reported of it.
    var aim: String = ""
    /// The report's own words, leading to their place.
    var quote: Run?
    /// Ways to what belongs to it.
    var links: [Run] = []
  }
  /// One subject in one year.
  struct Cell: Hashable, Sendable {
    /// The state, by which it is coloured.
    var state: Timeline.State
    /// What was said.
    var entries: [Entry]
  }
  /// One subject.
  struct Row: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String?
    /// By which the row can be picked, such as a status.
    var key: String = ""
    /// The subject.
    var name: [Run]
    /// Where it stands.
    var status: [Run] = []
    /// One cell a column.
    var cells: [Cell]
  }
  /// What picks rows or entries.
  struct Filter: Hashable, Sendable {
    /// What it picks.
    var key: String
    /// The character before its words.
    var sign: String
    /// What the reader sees of it.
    var word: String
    /// How many it picks.
    var count: Int
  }
  /// What the table shows.
  var caption: String
  /// The head of the subjects.
  var nameWord: String
  /// The heads of the years.
  var columns: [String]
  /// The subjects.
  var rows: [Row]
  /// What picks rows.
  var rowFilters: [Filter] = []
  /// What picks entries.
  var entryFilters: [Filter] = []
}
