/// Why a file gives no text.
package enum InputError: Error, Hashable, Sendable {
  /// There is no text in it.
  case empty
  /// The bytes are a text in none of the known encodings; the offset is of the first bad byte.
  case encoding(offset: Int)
  /// The bytes are no text at all.
  case notText
  /// It bears the mark of this program's outputs and so is no report.
  case ownOutput
  /// A known format that no report is in, by its name.
  case otherFormat(String)
  /// The file is broken.
  case damaged(InputFormat, InputDamage)
  /// The file can be opened with a password only.
  case locked(InputFormat)
  /// What is packed in the file is bigger than the limit, in bytes.
  case tooBigInside(InputFormat, limit: Int)
  /// Elements stand in each other deeper than the limit.
  case tooDeep(InputFormat, limit: Int)
  /// The file holds pictures of pages and no text.
  case scanned(InputFormat)
  /// The file's fonts do not say which characters they show.
  case garbled(InputFormat)
  /// The file's fonts name their characters by codes, and the program that reads it lacks the tables for these.
  case mappingsMissing(InputFormat, program: String)
  /// A page whose text is put in by a script when it is shown.
  case scripted
  /// None of the programs that read the format is installed; the first is the one to get.
  case converterMissing(InputFormat, programs: [String])
  /// A program that reads the format has failed, or took longer than the limit in seconds.
  case converterFailed(InputFormat, program: String)
  /// A program that reads the format did not end in time.
  case converterSlow(InputFormat, program: String, seconds: Int)
}
