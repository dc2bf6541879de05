import Platform

/// Why a stream could not be written to.
package enum ChannelError: Error, Hashable, Sendable {
  /// Nobody reads any more, as after `nianlun … | head`; no fault of anybody's.
  case closed
  /// The disk behind it is full.
  case diskFull
  /// Anything else, in the system's words.
  case other(String)
}

extension ChannelError {
  /// What a fault of the system means for who reads or writes a stream.
  init(_ fault: SystemFault) {
    self =
      switch fault {
      case .brokenPipe: .closed
      case .diskFull: .diskFull
      case .other(let words): .other(words)
      default: .other("\(fault)")
      }
  }
}
