/// Why a snapshot could not be written or read.
package enum SnapshotError: Error, Hashable, Sendable {
  /// The report never names its township, so that there is no folder for it.
  case townshipUnknown(source: String)
  /// The report's year is unknown, so that there is no name for it.
  case yearUnknown(source: String)
  /// The store holds no such report.
  case notStored(township: String, year: Int)
  /// Several townships of the store bear the name.
  case ambiguous(township: String, candidates: [String])
  /// The file is JSON, but of another kind; the schema is what it calls itself, if anything.
  case notASnapshot(path: String, schema: String?)
  /// The file was written by a later version of the tool, in a form that this one does not know.
  case newer(path: String, schema: String)
  /// The file is damaged; the detail says where.
  case damaged(path: String, detail: String)
  /// The file was changed after it was written.
  case altered(path: String)
  /// Another township has the name already under which the report would be saved.
  case nameTaken(path: String, by: String, wanted: String)
  /// Another report of the same township's name and year is saved there, and no county tells the two apart.
  case otherReport(path: String, source: String)
  /// The file could not be read or written.
  case file(FileError)
}
