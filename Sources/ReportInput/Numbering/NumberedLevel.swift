/// One level of a list: how its numbers look and from where they count.
struct NumberedLevel: Hashable, Sendable {
  /// The first number.
  var start = 1
  /// How the number of this level is written.
  var format = NumberFormat.decimal
  /// What is put before the paragraph; `%1` stands for the number of the first level, and so on to
  /// `%9` and, for the tenth, `%A`.
  var pattern = ""
  /// Whether the numbers of the levels above are written in Arabic numerals here.
  var isLegal = false
  /// The level, counted from one, after which the count begins anew; nil for any above, 0 for none.
  var restart: Int?
  /// The style of paragraphs that has this level by itself.
  var style: String?
}
