/// The file of a spool, which several threads may read at once.
struct SpoolFile: Sendable {
  /// The number of the open file.
  let number: Int32

  /// The bytes of a place.
  func bytes(_ place: Range<Int>) throws(ChannelError) -> [UInt8] {
    try Platform.read(number, place)
  }
}
