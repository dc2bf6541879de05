/// Standard output or standard error.
final class StandardChannel: OutputChannel {
  private let stream: Int32

  /// Makes the channel of an open stream.
  init(_ stream: Int32) { self.stream = stream }

  var isTerminal: Bool { Platform.isTerminal(stream) }

  var columns: Int? { Platform.columns(stream) }

  func write(_ bytes: [UInt8]) throws(ChannelError) { try Platform.write(bytes, to: stream) }
}
