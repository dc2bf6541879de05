// All that this target asks of the operating system stands in this file.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few system calls that files need, with their error numbers kept.
enum Platform {
  /// What lies at a path.
  enum Kind {
    case file, folder, other
  }

  /// The kind and the permission bits of what lies at a path, links followed; nil where nothing does.
  static func status(_ path: String) -> (kind: Kind, mode: UInt32)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return (kind, UInt32(status.st_mode) & 0o7777)
  }

  /// The path with every link in it followed; nil where nothing lies there.
  static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The bytes of a file, at most `limit` of them.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if status(path)?.kind == .folder { throw FileError(path: path, reason: .isFolder) }
    let file = retried { open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw lastError(path) }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { posixRead(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lastError(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw FileError(path: path, reason: .tooBig) }
    }
  }

  /// Opens a file for writing: one that must not be there yet, or one that is there.
  static func openForWriting(_ path: String, new: Bool) throws(FileError) -> Int32 {
    let flags = new ? O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let file = retried { open(path, flags, 0o666) }
    guard file >= 0 else { throw lastError(path) }
    return file
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { posixWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw lastError(path) }
      start += count
    }
  }

  /// Closes a file; on some systems only this tells that the disk is full.
  ///
  /// Interrupted, it is closed all the same, and closing it again could close another thread's file.
  static func closeFile(_ file: Int32, path: String) throws(FileError) {
    guard close(file) == 0 || errno == EINTR else { throw lastError(path) }
  }

  /// Waits until the bytes of an open file are on the disk, where the file system can tell.
  static func settle(_ file: Int32, path: String) throws(FileError) {
    guard retried({ fsync(file) }) != 0 else { return }
    // Some file systems, and devices, cannot be asked.
    if [EINVAL, ENOTSUP, ENOSYS, EROFS].contains(errno) { return }
    throw lastError(path)
  }

  /// Waits until the names in a folder are on the disk, where the file system can tell.
  static func settleFolder(_ path: String) throws(FileError) {
    let folder = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    // A folder that may be written to but not read cannot be asked.
    guard folder >= 0 else { return }
    defer { _ = close(folder) }
    try settle(folder, path: path)
  }

  /// The names in a folder as the system gives them, `.` and `..` left out.
  static func names(in path: String) throws(FileError) -> [String] {
    let descriptor = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw lastError(path) }
    guard let folder = fdopendir(descriptor) else {
      defer { _ = close(descriptor) }
      throw lastError(path)
    }
    defer { _ = closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno == EINTR { continue }
        if errno != 0 { throw lastError(path) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// What came of asking for a folder alone.
  enum Hold {
    /// It is held until the descriptor is closed.
    case held(Int32)
    /// Another run holds it.
    case taken
    /// The file system knows no such thing.
    case unknown
  }

  /// Asks for a folder alone; the system lets go of it when the process ends, however it ends.
  static func hold(folder path: String) throws(FileError) -> Hold {
    let folder = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw lastError(path) }
    if retried({ flock(folder, LOCK_EX | LOCK_NB) }) == 0 { return .held(folder) }
    let number = errno
    _ = close(folder)
    return number == EWOULDBLOCK ? .taken : .unknown
  }

  /// Lets go of a folder.
  static func release(_ folder: Int32) { _ = close(folder) }

  /// Calls again what a signal interrupted.
  private static func retried(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Gives an open file the permission bits of the one that it will replace.
  static func setMode(_ mode: UInt32, of file: Int32) {
    _ = fchmod(file, mode_t(mode))
  }

  /// Puts a file in the place of another in one step.
  static func move(_ path: String, to destination: String) throws(FileError) {
    guard retried({ rename(path, destination) }) == 0 else { throw lastError(destination) }
  }

  /// Removes a file if it is there.
  static func remove(_ path: String) { _ = unlink(path) }

  /// Makes one folder; one that is there already is fine.
  static func makeFolder(_ path: String) throws(FileError) {
    guard retried({ mkdir(path, 0o777) }) != 0 else { return }
    guard errno == EEXIST else { throw lastError(path) }
    if status(path)?.kind != .folder { throw FileError(path: path, reason: .notAFolder) }
  }

  /// A number that no other running process has.
  static var processNumber: Int32 { getpid() }

  /// Runs a body while the signals that end a program wait, so that it is done whole or not begun.
  static func holdingSignals<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// The system's own words for an error number.
  static func description(ofError number: Int32) -> String { String(cString: strerror(number)) }

  /// The error of the system call that just failed.
  private static func lastError(_ path: String) -> FileError {
    let number = errno
    let reason: FileError.Reason =
      switch number {
      case ENOENT: .missing
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case EPIPE: .brokenPipe
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EIO, ENXIO: .deviceFault
      default: .other(description(ofError: number))
      }
    return FileError(path: path, reason: reason)
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
