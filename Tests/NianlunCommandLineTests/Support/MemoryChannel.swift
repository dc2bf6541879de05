import NianlunCommandLine

/// A stream that keeps what is written, or fails as told.
final class MemoryChannel: OutputChannel {
  private(set) var bytes: [UInt8] = []
  let isTerminal: Bool
  let columns: Int?
  let rows: Int?
  /// What a pager was given, and which.
  private(set) var paged: (bytes: [UInt8], pager: Pager)?
  private let canPage: Bool
  private let failure: ChannelError?

  init(
    isTerminal: Bool = false, columns: Int? = nil, rows: Int? = nil, canPage: Bool = true,
    failure: ChannelError? = nil
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.rows = rows
    self.canPage = canPage
    self.failure = failure
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func show(_ bytes: [UInt8], by pager: Pager) -> Bool {
    guard canPage else { return false }
    paged = (bytes, pager)
    return true
  }

  func write(_ bytes: [UInt8]) throws(ChannelError) {
    if let failure { throw failure }
    self.bytes += bytes
  }
}
