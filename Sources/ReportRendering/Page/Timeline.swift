/// Rows over columns of time, each cell a state with remarks.
struct Timeline: Hashable, Sendable {
  /// What a row is like at one time.
  enum State: Hashable, Sendable, CaseIterable {
    /// It is there.
    case present
    /// It is not there.
    case absent
    /// Nothing is known.
    case unknown
    /// It is said to have ended.
    case ended
  }
  /// One place.
  struct Cell: Hashable, Sendable {
    /// By which the place is coloured.
    var state: State
    /// The state in a word.
    var word: String
    /// Where the word leads.
    var link: LinkTarget?
    /// Remarks, one a line.
    var remarks: [Run] = []
  }
  /// What is followed over the times.
  struct Row: Hashable, Sendable {
    /// What the row is about.
    var name: [Run]
    /// Its outcome.
    var status: [Run]
    /// One cell a column.
    var cells: [Cell]
  }
  /// What the timeline shows.
  var caption: String
  /// The head of the names.
  var nameWord: String
  /// The head of the outcomes.
  var statusWord: String
  /// The times.
  var columns: [String]
  /// From top to bottom.
  var rows: [Row]
  /// What the words mean.
  var legend: [String]
}
