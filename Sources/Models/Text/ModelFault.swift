/// What is wrong with the text of a model, and where.
package struct ModelFault: Error, Equatable {
  /// The name of the model.
  package let model: String
  /// The line of the text, from 1; 0 where the model is missing altogether.
  package let line: Int
  /// What is wrong there.
  package let reason: Reason

  /// What can be wrong.
  package enum Reason: Equatable, Sendable {
    /// No model has the name.
    case missing
    /// The model is of another kind, or its numbers have another point.
    case kind
    /// Another field was expected.
    case field
    /// There are more or fewer values than there should be.
    case count
    /// A number is none, or is out of range.
    case value
    /// It was made for another table of grams.
    case table
  }
}
