import Platform
import SnapshotStore

/// The process's own input, taken whole or piece by piece.
final class StandardInput: InputChannel {
  /// How many bytes are asked for at once where a stream is taken piece by piece.
  private static let pieceSize = 1 << 16

  var isTerminal: Bool { OperatingSystem.isTerminal(.standardInput) }

  func bytes() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece: [UInt8]
      do throws(SystemFault) {
        piece = try OperatingSystem.read(.standardInput, atMost: Self.pieceSize)
      } catch {
        throw FileError(path: "-", reason: FileError.Reason(error))
      }
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > FileSystem.sizeLimit { throw FileError(path: "-", reason: .tooBig) }
    }
  }

  func piece() throws(ChannelError) -> [UInt8] {
    do throws(SystemFault) {
      return try OperatingSystem.read(.standardInput, atMost: Self.pieceSize)
    } catch {
      throw ChannelError(error)
    }
  }
}
