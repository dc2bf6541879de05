/// Townships as rows that can be picked and ordered, with lists behind the numbers.
struct BoardSheet: Hashable, Sendable {
  /// The head of a column of numbers.
  struct Column: Hashable, Sendable {
    /// The head.
    var title: String
    /// What the head is read as, where it is a sign.
    var spoken: String?
    /// Over which columns it stands together.
    var group: String = ""
  }
  /// One place.
  struct Cell: Hashable, Sendable {
    /// What is shown.
    var text: String
    /// By which rows are ordered; nil where nothing is known.
    var value: Double?
    /// Where what is counted stands.
    var link: LinkTarget?
    /// Whether it calls for attention.
    var isHot = false
  }
  /// A list behind a number.
  struct Detail: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String
    /// What stands above it.
    var title: String
    /// What it holds.
    var items: [[Run]]
  }
  /// One township.
  struct Row: Hashable, Sendable {
    /// The name that links lead to.
    var anchor: String
    /// The township, leading to its page.
    var name: [Run]
    /// The unit above it.
    var county: String
    /// The years of its reports.
    var years: String
    /// The latest of them.
    var latest: String
    /// What is the case, as keys of a facet.
    var flags: [String]
    /// Its open weaknesses, as keys of a facet.
    var weaknesses: [String]
    /// The numbers.
    var cells: [Cell]
    /// The shares of a bar, in the order of outcomes.
    var bar: [Double]
    /// The lists behind the numbers.
    var details: [Detail]
  }
  /// What rows can be picked by.
  struct Facet: Hashable, Sendable {
    /// The name that the address of a picked state holds.
    var key: String
    /// What stands above it.
    var title: String
    /// The keys that rows have.
    var values: [String]
    /// The words of the values.
    var words: [String]
    /// How many rows have each.
    var counts: [Int]
  }
  /// What the table shows.
  var caption: String
  /// The numbers, from left to right.
  var columns: [Column]
  /// The townships.
  var rows: [Row]
  /// What rows can be picked by.
  var facets: [Facet]
  /// Where in the columns the bar stands.
  var barColumn: Int
  /// The name of the file of the table.
  var fileName: String
}
