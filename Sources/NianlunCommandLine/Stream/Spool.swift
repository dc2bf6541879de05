/// Bytes laid aside on disk until they are wanted, so that a stream of any length takes little memory.
///
/// The file has no name any more once it is open; whatever ends the process, nothing is left behind.
final class Spool {
  /// What reads the bytes back.
  let file: SpoolFile
  private var end = 0

  /// Opens a file in the folder for temporary files.
  init() throws(ChannelError) { file = SpoolFile(number: try Platform.openTemporaryFile()) }

  deinit { Platform.closeFile(file.number) }

  /// Lays bytes aside and returns their place.
  func append(_ bytes: [UInt8]) throws(ChannelError) -> Range<Int> {
    try Platform.write(bytes, to: file.number)
    defer { end += bytes.count }
    return end..<end + bytes.count
  }
}
