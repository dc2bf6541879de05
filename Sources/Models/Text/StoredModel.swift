/// A model that can be written as text and read back: the same model, the same text.
package protocol StoredModel: Sendable {
  /// What sort of model it is, as its text says.
  static var kind: String { get }

  /// Writes all but the head.
  func write(to writer: inout ModelWriter)

  /// Reads what was written.
  init(reading reader: inout ModelReader) throws(ModelFault)
}
