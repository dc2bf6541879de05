/// What a sentence of a report does, whatever heading it stands under.
package enum SentenceRole: Int, CaseIterable, Sendable {
  /// Tells of work done, or opens and closes the report.
  case work
  /// Names what is weak.
  case shortcoming
  /// Tells why it is.
  case cause
  /// Says what is to be done.
  case plan

  /// The name of its class in the model.
  package var name: String { String(describing: self) }
}
