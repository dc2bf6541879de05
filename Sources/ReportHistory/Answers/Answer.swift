/// A statement of a report held against what is asked about: a promise, or a weakness.
package struct Answer {
  /// The statement's place among the report's statements.
  package let statement: Int
  /// How near the two are in what they are about: the cosine of their points, −1 to 1.
  package let meaning: Float
  /// How many of their grams they share, the rare ones most: the cosine of their vectors, 0 to 1.
  package let words: Float
  /// The clause that answers best, by its place in the statement.
  package let clause: Int
  /// How well that clause answers by itself.
  package let clauseScore: Float
  /// The best that the statement says of a single clause of what is asked.
  package let wanted: Float
  /// The best that a clause of the statement says of a clause of what is asked: both may tell of more.
  package let pair: Float
  /// How far the score stands above the mean of the report's statements, in standard deviations.
  package internal(set) var height: Float = 0
  /// How many statements of the report answer better.
  package internal(set) var rank = 0

  /// What statements are ordered by.
  package var score: Float { meaning + words }
}
