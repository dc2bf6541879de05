// All that this target asks of the operating system stands in this file; files are `SnapshotStore`'s.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process, its streams and its terminal.
enum Platform {
  /// The number of standard output.
  static let standardOutput: Int32 = 1
  /// The number of standard error.
  static let standardError: Int32 = 2

  /// Makes writing into a pipe that nobody reads an error instead of the end of the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Writes all bytes to an open stream.
  static func write(_ bytes: [UInt8], to stream: Int32) throws(ChannelError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { posixWrite(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
        continue
      }
      switch errno {
      case EINTR, EAGAIN: continue
      case EPIPE: throw .closed
      case ENOSPC, EDQUOT: throw .diskFull
      case let number: throw .other(String(cString: strerror(number)))
      }
    }
  }

  /// Whether an open stream is a terminal.
  static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// The columns of the terminal behind an open stream.
  static func columns(_ stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The folder that the process works in.
  static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The file that the program was started from.
  static var programPath: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments.first ?? ""
    #endif
  }

  /// Ends the process.
  static func end(with code: Int32) -> Never { exit(code) }
}

/// `write(2)`, whose name the enumeration above hides.
private func posixWrite(_ stream: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(stream, buffer, count)
}
