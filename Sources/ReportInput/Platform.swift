// All that this target asks of the operating system stands in this file.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few system calls that reading files and running other programs need.
enum Platform {
  // MARK: - Files

  /// The bytes of a regular file, at most `limit` of them.
  static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    // Opening a pipe would wait for somebody to write to it.
    var file: Int32
    // An interruption is no failure.
    repeat { file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } while file < 0 && errno == EINTR
    guard file >= 0 else { throw lastFault() }
    defer { _ = close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw lastFault() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegular
    }
    guard status.st_size <= limit else { throw .tooBig(bytes: Int(status.st_size), limit: limit) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var count = 0
    while true {
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { posixRead(file, $0.baseAddress.map { $0 + count }, room) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw lastFault() }
      if got == 0 { break }
      count += got
      // A file that grows while it is read.
      guard count <= limit else { throw .tooBig(bytes: count, limit: limit) }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  private static func lastFault() -> FileFault {
    switch errno {
    case ENOENT: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR: .isFolder
    case ENOTDIR: .notAFolder
    case EMFILE, ENFILE: .tooManyOpenFiles
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .linkCircle
    // A socket, or a device without a driver.
    case ENXIO: .notRegular
    default: .other(String(cString: strerror(errno)))
    }
  }

  /// Writes a file that is not there yet; tells whether it could.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { posixWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }

  /// The size of what lies at a path, 0 where nothing does.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether a program lies at a path.
  static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// A variable of the process.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Makes a folder of its own for one use, which nobody else can enter.
  static func makeTemporaryFolder() -> String? {
    let base = variable("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/nianlun-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
      return String(cString: base)
    }
  }

  // MARK: - Programs

  /// How a program has ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed
    case timedOut
    case tooBig
    case notStarted
  }

  /// Runs a program to its end, without a shell and without input.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments after its own name.
  ///   - folder: The folder for what it writes to standard output (`output`) and error (`errors`).
  ///   - variables: All variables that it sees.
  ///   - seconds: After so long it is ended with all that it has started.
  ///   - isWithinLimit: Asked again and again whether what it has written is small enough.
  static func run(
    _ program: String, _ arguments: [String], folder: String, variables: [String: String], seconds: Int,
    isWithinLimit: () -> Bool
  ) -> Ending {
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
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder + "/output", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder + "/errors", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // A group of its own, so that all that it starts can be ended with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, &attributes, &words, &settings) == 0 else {
      return .notStarted
    }
    return wait(for: process, seconds: seconds, isWithinLimit: isWithinLimit)
  }

  private static func wait(for process: pid_t, seconds: Int, isWithinLimit: () -> Bool) -> Ending {
    let step: UInt32 = 20_000
    var waited: UInt64 = 0
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        // What it may have left running goes with it.
        kill(-process, SIGKILL)
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed
      }
      if ended < 0, errno != EINTR { return .killed }
      let isSmall = isWithinLimit()
      if !isSmall || waited >= UInt64(seconds) * 1_000_000 {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return isSmall ? .timedOut : .tooBig
      }
      usleep(step)
      waited += UInt64(step)
    }
  }
}

/// `read(2)`, whose name the enumeration above hides.
private func posixRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

/// `write(2)`, whose name the enumeration above hides.
private func posixWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
