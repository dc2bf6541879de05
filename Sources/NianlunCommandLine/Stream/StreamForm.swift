/// What standard input holds; the raw value is the word on the command line.
enum StreamForm: String, CaseIterable {
  /// A path a line.
  case paths
  /// A JSON value a line: a document with `path` and `text`, or a report as `read` writes it.
  case ndjson
}
