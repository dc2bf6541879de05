#if !os(Windows) && !NIANLUN_FOUNDATION
  // Linux with either C library, and macOS. All that the project asks of the operating system stands in this target.

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  /// An open file or stream, until it is closed.
  package struct OpenFile: Hashable, Sendable {
    let number: Int32

    /// Standard input.
    package static let standardInput = OpenFile(number: 0)
    /// Standard output.
    package static let standardOutput = OpenFile(number: 1)
    /// Standard error.
    package static let standardError = OpenFile(number: 2)
  }

  /// The few system calls that files, streams and other programs need, with their errors told apart.
  package enum OperatingSystem {
    // MARK: - What lies where

    /// The kind, the permission bits and the size of what lies at a path, links followed; nil where nothing does.
    package static func status(_ path: String) -> (kind: Kind, mode: UInt32, size: Int)? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let kind: Kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
      return (kind, UInt32(status.st_mode) & 0o7777, Int(status.st_size))
    }

    /// The path with every link in it followed; nil where nothing lies there.
    package static func canonical(_ path: String) -> String? {
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }

    /// The names in a folder as the system gives them, `.` and `..` left out.
    package static func names(in path: String) throws(SystemFault) -> [String] {
      let descriptor = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw lastFault() }
      guard let folder = fdopendir(descriptor) else {
        defer { _ = close(descriptor) }
        throw lastFault()
      }
      defer { _ = closedir(folder) }
      var names: [String] = []
      while true {
        errno = 0
        guard let entry = readdir(folder) else {
          if errno == EINTR { continue }
          if errno != 0 { throw lastFault() }
          return names
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
    }

    // MARK: - Files read whole

    /// The bytes of a regular file, at most `limit` of them; pipes and devices, from which reading might never end, are
    /// refused.
    ///
    /// - Complexity: O(n) in the bytes; O(1) where the file has too many.
    package static func read(_ path: String, limit: Int) throws(SystemFault) -> [UInt8] {
      // Opening a pipe would wait for somebody to write to it.
      let file = retried { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      guard file >= 0 else { throw lastFault() }
      defer { _ = close(file) }
      var status = stat()
      guard fstat(file, &status) == 0 else { throw lastFault() }
      let size = Int(status.st_size)
      switch status.st_mode & S_IFMT {
      case S_IFREG: guard size <= limit else { throw .tooBig(bytes: size, limit: limit) }
      case S_IFDIR: throw .isFolder
      default: throw .notRegular
      }
      var bytes = [UInt8](repeating: 0, count: size + 1)
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
        if count == bytes.count { bytes += [UInt8](repeating: 0, count: max(bytes.count, 1 << 16)) }
      }
      bytes.removeSubrange(count...)
      return bytes
    }

    // MARK: - Open files

    /// Opens a file for writing: one that must not be there yet, or one that is there.
    ///
    /// - Parameter mode: The permission bits of a new file, less those that the user withholds.
    package static func openForWriting(
      _ path: String, new: Bool, mode: UInt32 = 0o666
    ) throws(SystemFault) -> OpenFile {
      let flags = new ? O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC : O_WRONLY | O_CLOEXEC
      let file = retried { open(path, flags, mode_t(mode)) }
      guard file >= 0 else { throw lastFault() }
      return OpenFile(number: file)
    }

    /// Opens a new file for reading and writing that goes when it is closed.
    package static func openTemporaryFile() throws(SystemFault) -> OpenFile {
      var path = (temporaryFolder + "/nianlun-XXXXXX").utf8CString.map { $0 }
      let file = mkstemp(&path)
      guard file >= 0 else { throw .other(temporaryFolder + ": " + String(cString: strerror(errno))) }
      unlink(path)
      return OpenFile(number: file)
    }

    /// Writes all bytes to an open file or stream.
    package static func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemFault) {
      var start = 0
      while start < bytes.count {
        let count = bytes[start...].withUnsafeBytes { posixWrite(file.number, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        guard count >= 0 else { throw lastFault() }
        start += count
      }
    }

    /// The next bytes of an open stream, none at its end.
    package static func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
      var fault: SystemFault?
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        // The system writes no more than the buffer holds.
        var read = posixRead(file.number, buffer.baseAddress, count)
        while read < 0, errno == EINTR { read = posixRead(file.number, buffer.baseAddress, count) }
        if read < 0 { fault = lastFault() }
        filled = max(0, read)
      }
      if let fault { throw fault }
      return bytes
    }

    /// The bytes of a place in an open file; several threads may ask at once.
    package static func read(_ file: OpenFile, _ place: Range<Int>) throws(SystemFault) -> [UInt8] {
      var fault: SystemFault?
      let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
        while filled < place.count {
          // The system writes no more than the rest of the buffer holds.
          let read = pread(
            file.number, buffer.baseAddress.map { $0 + filled }, place.count - filled,
            off_t(place.lowerBound + filled))
          if read < 0, errno == EINTR { continue }
          if read <= 0 {
            fault = read < 0 ? lastFault() : .deviceFault
            return
          }
          filled += read
        }
      }
      if let fault { throw fault }
      return bytes
    }

    /// Closes a file; on some systems only this tells that the disk is full.
    ///
    /// Interrupted, it is closed all the same, and closing it again could close another thread's file.
    package static func closeFile(_ file: OpenFile) throws(SystemFault) {
      guard close(file.number) == 0 || errno == EINTR else { throw lastFault() }
    }

    /// Waits until the bytes of an open file are on the disk, where the file system can tell.
    package static func settle(_ file: OpenFile) throws(SystemFault) {
      guard retried({ fsync(file.number) }) != 0 else { return }
      // Some file systems, and devices, cannot be asked.
      if [EINVAL, ENOTSUP, ENOSYS, EROFS].contains(errno) { return }
      throw lastFault()
    }

    /// Gives an open file the permission bits of the one that it will replace.
    package static func setMode(_ mode: UInt32, of file: OpenFile) {
      _ = fchmod(file.number, mode_t(mode))
    }

    /// Whether an open stream is a terminal.
    package static func isTerminal(_ stream: OpenFile) -> Bool { isatty(stream.number) == 1 }

    /// The columns and lines of the terminal behind an open stream, nil where there is none or it does not say.
    package static func terminalSize(_ stream: OpenFile) -> (columns: Int?, rows: Int?) {
      var size = winsize()
      guard ioctl(stream.number, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
      return (size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil)
    }

    /// Whether so many more files can be open at once.
    package static func canOpenFiles(_ count: Int) -> Bool {
      var files: [Int32] = []
      defer { for file in files { _ = close(file) } }
      while files.count < count {
        let file = retried { open("/", O_RDONLY | O_CLOEXEC) }
        guard file >= 0 else { return false }
        files.append(file)
      }
      return true
    }

    // MARK: - Changes to folders

    /// Waits until the names in a folder are on the disk, where the file system can tell.
    package static func settleFolder(_ path: String) throws(SystemFault) {
      let folder = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      // A folder that may be written to but not read cannot be asked.
      guard folder >= 0 else { return }
      defer { _ = close(folder) }
      try settle(OpenFile(number: folder))
    }

    /// Asks for a folder alone; the system lets go of it when the process ends, however it ends.
    package static func hold(folder path: String) throws(SystemFault) -> Hold {
      let folder = retried { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard folder >= 0 else { throw lastFault() }
      if retried({ flock(folder, LOCK_EX | LOCK_NB) }) == 0 { return .held(OpenFile(number: folder)) }
      let number = errno
      _ = close(folder)
      return number == EWOULDBLOCK ? .taken : .unknown
    }

    /// Lets go of a folder.
    package static func release(_ folder: OpenFile) { _ = close(folder.number) }

    /// Puts a file in the place of another in one step.
    package static func move(_ path: String, to destination: String) throws(SystemFault) {
      guard retried({ rename(path, destination) }) == 0 else { throw lastFault() }
    }

    /// Removes a file if it is there.
    package static func remove(_ path: String) { _ = unlink(path) }

    /// Makes one folder; one that is there already is fine.
    package static func makeFolder(_ path: String) throws(SystemFault) {
      guard retried({ mkdir(path, 0o777) }) != 0 else { return }
      guard errno == EEXIST else { throw lastFault() }
      if status(path)?.kind != .folder { throw .notAFolder }
    }

    /// Makes a folder of its own for one use, which nobody else can enter; nil where none can be made.
    package static func makeTemporaryFolder() -> String? {
      var template = Array("\(temporaryFolder)/nianlun-XXXXXX".utf8CString)
      return template.withUnsafeMutableBufferPointer { buffer -> String? in
        guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
        return String(cString: base)
      }
    }

    private static var temporaryFolder: String { variable("TMPDIR") ?? "/tmp" }

    // MARK: - Faults

    /// Calls again what a signal interrupted.
    private static func retried(_ call: () -> Int32) -> Int32 {
      while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
      }
    }

    /// The fault of the system call that just failed.
    private static func lastFault() -> SystemFault {
      let number = errno
      return switch number {
      case ENOENT: .missing
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .linkCircle
      case EPIPE: .brokenPipe
      case EMFILE, ENFILE: .tooManyOpenFiles
      // A socket, or a device without a driver.
      case ENXIO: .notRegular
      case EIO: .deviceFault
      default: .other(String(cString: strerror(number)))
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
#endif
