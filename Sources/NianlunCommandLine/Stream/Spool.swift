import Platform

/// Bytes laid aside on disk until they are wanted, so that a stream of any length takes little memory.
///
/// The file goes when the spool does; on most systems it has no name once it is open, and nothing is left behind whatever
/// ends the process.
final class Spool {
  /// What reads the bytes back.
  let file: SpoolFile
  private var end = 0

  /// Opens a file in the folder for temporary files.
  init() throws(ChannelError) {
    do throws(SystemFault) {
      file = SpoolFile(file: try OperatingSystem.openTemporaryFile())
    } catch {
      throw ChannelError(error)
    }
  }

  deinit { try? OperatingSystem.closeFile(file.file) }

  /// Lays bytes aside and returns their place.
  func append(_ bytes: [UInt8]) throws(ChannelError) -> Range<Int> {
    do throws(SystemFault) {
      try OperatingSystem.write(bytes, to: file.file)
    } catch {
      throw ChannelError(error)
    }
    defer { end += bytes.count }
    return end..<end + bytes.count
  }
}
