/// What is odd about two reports as they were given.
package enum Warning: Hashable, Sendable {
  /// They are of townships of different names.
  case otherTownship(Sides<String>)
  /// Both are on one year.
  case sameYear(Int)
  /// The first is the newer one.
  case reversed(Sides<Int>)
  /// Both are one file.
  case sameFile
}
