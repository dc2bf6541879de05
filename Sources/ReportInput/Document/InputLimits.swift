/// How far the reading of one file goes.
package struct InputLimits: Hashable, Sendable {
  /// The most bytes that a file may have, unless the user says otherwise.
  package static let fileBytes = fileSizes[0]
  /// The limits that a user may choose, in bytes, the smallest first.
  package static let fileSizes = [16, 64, 256, 1024].map { $0 << 20 }

  /// The most facts of one sort, such as figures, that a report may have to be held against others.
  ///
  /// Each fact is held against each, so that time and memory grow with the square; a township's report has a hundred.
  ///
  /// - Parameter bytes: How many bytes its file may have, one of `fileSizes`.
  package static func facts(inFilesOf bytes: Int) -> Int { 4000 * (bytes / fileBytes) }

  /// The most bytes that a part of a packed file may unpack to.
  var unpackedBytes = 64 << 20
  /// How deep elements of a document may stand in each other.
  var depth = 200
  /// How long another program may take, in seconds.
  var converterSeconds = 60
  /// The most bytes that another program may write.
  var convertedBytes = 64 << 20

  /// The limits that hold.
  package init() {}
}
