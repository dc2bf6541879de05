// All that this target asks of the operating system stands in this file; files are `SnapshotStore`'s.

import SnapshotStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process, its streams and its terminal.
enum Platform {
  /// The number of standard input.
  static let standardInput: Int32 = 0
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

  /// The next bytes of an open stream, none at its end.
  static func read(_ stream: Int32, atMost count: Int) throws(ChannelError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      // The system writes no more than the buffer holds.
      var read = posixRead(stream, buffer.baseAddress, count)
      while read < 0, errno == EINTR { read = posixRead(stream, buffer.baseAddress, count) }
      if read < 0 { failure = errno }
      filled = max(0, read)
    }
    guard failure == 0 else { throw .other(String(cString: strerror(failure))) }
    return bytes
  }

  /// The bytes of a place in an open file.
  static func read(_ file: Int32, _ place: Range<Int>) throws(ChannelError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
      while filled < place.count {
        // The system writes no more than the rest of the buffer holds.
        let read = pread(
          file, buffer.baseAddress.map { $0 + filled }, place.count - filled, off_t(place.lowerBound + filled)
        )
        if read < 0, errno == EINTR { continue }
        if read <= 0 {
          failure = read < 0 ? errno : EIO
          return
        }
        filled += read
      }
    }
    guard failure == 0 else { throw .other(String(cString: strerror(failure))) }
    return bytes
  }

  /// Opens a new file for reading and writing that goes when it is closed.
  static func openTemporaryFile() throws(ChannelError) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = (folder + "/nianlun-XXXXXX").utf8CString.map { $0 }
    let file = mkstemp(&path)
    guard file >= 0 else { throw .other(folder + ": " + String(cString: strerror(errno))) }
    unlink(path)
    return file
  }

  /// Closes an open file.
  static func closeFile(_ file: Int32) { _ = close(file) }

  /// Whether an open stream is a terminal.
  static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// The columns of the terminal behind an open stream.
  static func columns(_ stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The lines of the terminal behind an open stream.
  static func rows(_ stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// The bytes of an open stream to its end, at most `limit` of them.
  static func read(_ stream: Int32, limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { posixRead(stream, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw FileError(path: "-", reason: .other(String(cString: strerror(errno))))
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw FileError(path: "-", reason: .tooBig) }
    }
  }

  /// Runs a program that is found on the path and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: Its variables.
  ///   - input: What it reads; nil leaves it the input of this process.
  /// - Returns: The code that it ended with; nil where there is no such program. It may have read less than all.
  static func run(_ arguments: [String], environment: [String: String], input: [UInt8]?) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil, pipe(&ends) != 0 { return nil }
    guard let process = start(arguments, environment: environment, ends: input == nil ? nil : ends) else {
      for end in ends where end >= 0 { _ = close(end) }
      return nil
    }
    // The pager, and not this process, is who Ctrl-C is for.
    let before = signal(SIGINT, SIG_IGN)
    defer { _ = signal(SIGINT, before) }
    if let input {
      _ = close(ends[0])
      // Whoever leaves the pager before the end has seen enough.
      try? write(input, to: ends[1])
      _ = close(ends[1])
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status >> 8 & 0xFF
    return code == commandNotFound ? nil : code
  }

  /// What a shell ends with where there is no such program.
  private static let commandNotFound: Int32 = 127

  /// Starts a program, its input being the first of two ends of a pipe where they are given.
  private static func start(
    _ arguments: [String], environment: [String: String], ends: [Int32]?
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let ends {
      posix_spawn_file_actions_adddup2(&actions, ends[0], standardInput)
      posix_spawn_file_actions_addclose(&actions, ends[0])
      posix_spawn_file_actions_addclose(&actions, ends[1])
    }
    // This process ignores broken pipes; others need not know what to do then.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &variables) == 0 else {
      return nil
    }
    return process
  }

  /// Opens a file in the program that the user looks at such files with; tells whether there is one.
  static func open(_ path: String, environment: [String: String]) -> Bool {
    #if canImport(Darwin)
      run(["open", path], environment: environment, input: nil) == 0
    #else
      run(["xdg-open", path], environment: environment, input: nil) == 0
    #endif
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

/// `read(2)`, whose name the enumeration above hides.
private func posixRead(_ stream: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(stream, buffer, count)
}

/// `write(2)`, whose name the enumeration above hides.
private func posixWrite(_ stream: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(stream, buffer, count)
}
