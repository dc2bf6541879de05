import Platform

/// The file of a spool, which several threads may read at once.
struct SpoolFile: Sendable {
  /// The open file.
  let file: OpenFile

  /// The bytes of a place.
  func bytes(_ place: Range<Int>) throws(ChannelError) -> [UInt8] {
    do throws(SystemFault) {
      return try OperatingSystem.read(file, place)
    } catch {
      throw ChannelError(error)
    }
  }
}
