import Platform

/// Standard output or standard error.
final class StandardChannel: OutputChannel {
  private let stream: OpenFile

  /// Makes the channel of an open stream.
  init(_ stream: OpenFile) { self.stream = stream }

  var isTerminal: Bool { OperatingSystem.isTerminal(stream) }

  var columns: Int? { OperatingSystem.terminalSize(stream).columns }

  var rows: Int? { OperatingSystem.terminalSize(stream).rows }

  func show(_ bytes: [UInt8], by pager: Pager) -> Bool {
    OperatingSystem.run(pager.arguments, environment: pager.environment, input: bytes) != nil
  }

  func write(_ bytes: [UInt8]) throws(ChannelError) {
    do throws(SystemFault) {
      try OperatingSystem.write(bytes, to: stream)
    } catch {
      throw ChannelError(error)
    }
  }
}
