import NianlunCommandLine

/// Both streams of a run as one who reads a terminal sees them: what came first stands first.
final class Transcript {
  /// The names of the streams in the order in which they were written to.
  private(set) var order: [String] = []

  /// A stream whose writing is noted here.
  func channel(_ name: String) -> any OutputChannel { Channel(name, self) }

  private final class Channel: OutputChannel {
    let isTerminal = false
    let columns: Int? = nil
    private let name: String
    private let transcript: Transcript

    init(_ name: String, _ transcript: Transcript) {
      self.name = name
      self.transcript = transcript
    }

    func write(_ bytes: [UInt8]) throws(ChannelError) { transcript.order.append(name) }
  }
}
