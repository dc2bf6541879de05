import NianlunCommandLine

/// A stream that keeps what is written, or fails as told.
final class MemoryChannel: OutputChannel {
  private(set) var bytes: [UInt8] = []
  let isTerminal: Bool
  let columns: Int?
  private let failure: ChannelError?

  init(isTerminal: Bool = false, columns: Int? = nil, failure: ChannelError? = nil) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.failure = failure
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: [UInt8]) throws(ChannelError) {
    if let failure { throw failure }
    self.bytes += bytes
  }
}
