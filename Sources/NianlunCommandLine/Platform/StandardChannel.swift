/// Standard output or standard error.
final class StandardChannel: OutputChannel {
  private let stream: Int32

  /// Makes the channel of an open stream.
  init(_ stream: Int32) { self.stream = stream }

  var isTerminal: Bool { Platform.isTerminal(stream) }

  var columns: Int? { Platform.columns(stream) }

  var rows: Int? { Platform.rows(stream) }

  func show(_ bytes: [UInt8], by pager: Pager) -> Bool {
    Platform.run(pager.arguments, environment: pager.environment, input: bytes) != nil
  }

  func write(_ bytes: [UInt8]) throws(ChannelError) { try Platform.write(bytes, to: stream) }
}
