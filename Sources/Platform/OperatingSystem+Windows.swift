#if os(Windows) || NIANLUN_FOUNDATION
  // Windows, by what Foundation offers everywhere; `-Xswiftc -DNIANLUN_FOUNDATION` builds and tests it on any system.
  // It has no locks on folders, no terminals and no signals: two runs may write to one folder, text comes without
  // colours unless they are asked for, and Ctrl-C may leave a temporary file.

  import Foundation

  /// An open file or stream, until it is closed.
  package struct OpenFile: Hashable, @unchecked Sendable {
    let handle: FileHandle
    /// The file to be removed when it is closed.
    var temporary: String?

    /// Standard input.
    package static let standardInput = OpenFile(handle: .standardInput)
    /// Standard output.
    package static let standardOutput = OpenFile(handle: .standardOutput)
    /// Standard error.
    package static let standardError = OpenFile(handle: .standardError)
  }

  /// What the project asks of the operating system.
  package enum OperatingSystem {
    private static var files: FileManager { .default }

    // MARK: - What lies where

    /// The kind, the permission bits and the size of what lies at a path, links followed; nil where nothing does.
    package static func status(_ path: String) -> (kind: Kind, mode: UInt32, size: Int)? {
      guard let path = canonical(path), let attributes = try? files.attributesOfItem(atPath: path) else {
        return nil
      }
      let kind: Kind =
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular: .file
        case .typeDirectory: .folder
        default: .other
        }
      let mode = (attributes[.posixPermissions] as? NSNumber)?.uint32Value ?? 0o644
      return (kind, mode, (attributes[.size] as? NSNumber)?.intValue ?? 0)
    }

    /// The path with every link in it followed; nil where nothing lies there.
    package static func canonical(_ path: String) -> String? {
      files.fileExists(atPath: path) ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : nil
    }

    /// The names in a folder as the system gives them.
    package static func names(in path: String) throws(SystemFault) -> [String] {
      try calling { try files.contentsOfDirectory(atPath: path) }
    }

    // MARK: - Files read whole

    /// The bytes of a regular file, at most `limit` of them; pipes and devices, from which reading might never end, are
    /// refused.
    package static func read(_ path: String, limit: Int) throws(SystemFault) -> [UInt8] {
      guard let status = status(path) else { throw .missing }
      switch status.kind {
      case .folder: throw .isFolder
      case .other: throw .notRegular
      case .file: guard status.size <= limit else { throw .tooBig(bytes: status.size, limit: limit) }
      }
      let bytes = [UInt8](try calling { try Data(contentsOf: URL(fileURLWithPath: path)) })
      guard bytes.count <= limit else { throw .tooBig(bytes: bytes.count, limit: limit) }
      return bytes
    }

    // MARK: - Open files

    /// Opens a file for writing: one that must not be there yet, or one that is there.
    package static func openForWriting(
      _ path: String, new: Bool, mode: UInt32 = 0o666
    ) throws(SystemFault) -> OpenFile {
      try calling {
        let url = URL(fileURLWithPath: path)
        if new { try Data().write(to: url, options: .withoutOverwriting) }
        return OpenFile(handle: try FileHandle(forWritingTo: url))
      }
    }

    /// Opens a new file for reading and writing that goes when it is closed.
    package static func openTemporaryFile() throws(SystemFault) -> OpenFile {
      try calling {
        let url = files.temporaryDirectory.appendingPathComponent("nianlun-\(UUID().uuidString)")
        try Data().write(to: url, options: .withoutOverwriting)
        return OpenFile(handle: try FileHandle(forUpdating: url), temporary: url.path)
      }
    }

    /// Writes all bytes to an open file or stream.
    package static func write(_ bytes: [UInt8], to file: OpenFile) throws(SystemFault) {
      try calling { try file.handle.write(contentsOf: Data(bytes)) }
    }

    /// The next bytes of an open stream, none at its end.
    package static func read(_ file: OpenFile, atMost count: Int) throws(SystemFault) -> [UInt8] {
      [UInt8](try calling { try file.handle.read(upToCount: count) ?? Data() })
    }

    /// The bytes of a place in an open file; several threads may ask at once.
    package static func read(_ file: OpenFile, _ place: Range<Int>) throws(SystemFault) -> [UInt8] {
      let bytes = [UInt8](
        try calling {
          try seeking.withLock {
            let end = try file.handle.offset()
            defer { try? file.handle.seek(toOffset: end) }
            try file.handle.seek(toOffset: UInt64(place.lowerBound))
            return try file.handle.read(upToCount: place.count) ?? Data()
          }
        })
      guard bytes.count == place.count else { throw .deviceFault }
      return bytes
    }

    /// Where a file stands is the file's, and not the reader's.
    private static let seeking = NSLock()

    /// Closes a file.
    package static func closeFile(_ file: OpenFile) throws(SystemFault) {
      try calling { try file.handle.close() }
      if let path = file.temporary { remove(path) }
    }

    /// Waits until the bytes of an open file are on the disk.
    package static func settle(_ file: OpenFile) throws(SystemFault) {
      try calling { try file.handle.synchronize() }
    }

    /// The file keeps the bits that it has.
    package static func setMode(_ mode: UInt32, of file: OpenFile) {}

    /// Streams count as no terminals.
    package static func isTerminal(_ stream: OpenFile) -> Bool { false }

    /// No terminal tells its size.
    package static func terminalSize(_ stream: OpenFile) -> (columns: Int?, rows: Int?) { (nil, nil) }

    /// Whether so many more files can be open at once; Windows sets no limit that a process comes near.
    package static func canOpenFiles(_ count: Int) -> Bool { true }

    // MARK: - Changes to folders

    /// The system settles folders by itself.
    package static func settleFolder(_ path: String) throws(SystemFault) {}

    /// No folder can be held.
    package static func hold(folder path: String) throws(SystemFault) -> Hold { .unknown }

    /// Lets go of a folder.
    package static func release(_ folder: OpenFile) {}

    /// Puts a file in the place of another in one step.
    package static func move(_ path: String, to destination: String) throws(SystemFault) {
      // Foundation replaces a file in one step where it writes one; `replaceItemAt` loses hidden files on some systems.
      try calling {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try bytes.write(to: URL(fileURLWithPath: destination), options: .atomic)
      }
      remove(path)
    }

    /// Removes a file if it is there.
    package static func remove(_ path: String) { try? files.removeItem(atPath: path) }

    /// Makes one folder; one that is there already is fine.
    package static func makeFolder(_ path: String) throws(SystemFault) {
      if let status = status(path) {
        guard status.kind == .folder else { throw .notAFolder }
        return
      }
      try calling { try files.createDirectory(atPath: path, withIntermediateDirectories: false) }
    }

    /// Makes a folder of its own for one use; nil where none can be made.
    package static func makeTemporaryFolder() -> String? {
      let url = files.temporaryDirectory.appendingPathComponent("nianlun-\(UUID().uuidString)")
      let made: Void? = try? files.createDirectory(at: url, withIntermediateDirectories: false)
      return made == nil ? nil : url.path
    }

    // MARK: - This process

    /// A variable of the process; Windows does not tell small letters of its names from capitals.
    package static func variable(_ name: String) -> String? {
      let variables = ProcessInfo.processInfo.environment
      return variables[name] ?? variables.first { $0.key.uppercased() == name.uppercased() }?.value
    }

    /// The folder that the process works in.
    package static var workingDirectory: String { files.currentDirectoryPath }

    /// The file that the program was started from.
    package static var programPath: String { Bundle.main.executablePath ?? CommandLine.arguments.first ?? "" }

    /// A number that no other running process has.
    package static var processNumber: Int32 { ProcessInfo.processInfo.processIdentifier }

    /// Not known.
    package static var peakMemory: Double { 0 }

    /// The time since the system was started, for want of a better, in seconds.
    package static var processorTime: Double { ProcessInfo.processInfo.systemUptime }

    /// Files have no numbers that streams could share.
    package static func reserveStandardStreams() {}

    /// A broken pipe ends no process.
    package static func ignoreBrokenPipes() {}

    /// Runs a body; no signals wait.
    package static func holdingSignals<Result, Failure: Error>(
      _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result { try body() }

    /// Ends the process.
    package static func end(with code: Int32) -> Never { exit(code) }

    // MARK: - Other programs

    /// Whether a program lies at a path.
    package static func isProgram(_ path: String) -> Bool {
      status(path)?.kind == .file && files.isExecutableFile(atPath: path)
    }

    /// The file of a program that is named as on a command line.
    private static func program(named name: String) -> String? {
      #if os(Windows)
        let (separator, endings): (Character, [String]) = (";", ["", ".exe", ".cmd", ".bat"])
      #else
        let (separator, endings): (Character, [String]) = (":", [""])
      #endif
      guard !name.contains("/"), !name.contains("\\") else { return isProgram(name) ? name : nil }
      for folder in (variable("PATH") ?? "").split(separator: separator) {
        if let found = endings.map({ "\(folder)/\(name)\($0)" }).first(where: isProgram) { return found }
      }
      return nil
    }

    /// Runs a program that is found on the path and waits for its end.
    ///
    /// - Returns: The code that it ended with; nil where there is no such program. It may have read less than all.
    package static func run(_ arguments: [String], environment: [String: String], input: [UInt8]?) -> Int32? {
      guard let program = program(named: arguments[0]) else { return nil }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = Array(arguments.dropFirst())
      process.environment = environment
      let pipe = input.map { _ in Pipe() }
      if let pipe { process.standardInput = pipe }
      guard (try? process.run()) != nil else { return nil }
      if let input, let pipe {
        // Whoever leaves the pager before the end has seen enough.
        try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
        try? pipe.fileHandleForWriting.close()
      }
      process.waitUntilExit()
      return process.terminationStatus == commandNotFound ? nil : process.terminationStatus
    }

    /// Runs a program to its end, without a shell and without input.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments after its own name.
    ///   - folder: The folder for what it writes to standard output (`output`) and error (`errors`).
    ///   - variables: All variables that it sees.
    ///   - seconds: After so long it is ended.
    ///   - isWithinLimit: Asked again and again whether what it has written is small enough.
    package static func run(
      _ program: String, _ arguments: [String], folder: String, variables: [String: String], seconds: Int,
      isWithinLimit: () -> Bool
    ) -> Ending {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.environment = variables
      process.standardInput = FileHandle.nullDevice
      for name in ["output", "errors"] { _ = files.createFile(atPath: folder + "/" + name, contents: nil) }
      process.standardOutput = FileHandle(forWritingAtPath: folder + "/output")
      process.standardError = FileHandle(forWritingAtPath: folder + "/errors")
      guard (try? process.run()) != nil else { return .notStarted }
      let end = Date(timeIntervalSinceNow: Double(seconds))
      while process.isRunning {
        let isSmall = isWithinLimit()
        if !isSmall || Date() >= end {
          process.terminate()
          process.waitUntilExit()
          return isSmall ? .timedOut : .tooBig
        }
        Thread.sleep(forTimeInterval: 0.02)
      }
      return process.terminationReason == .exit ? .exited(process.terminationStatus) : .killed
    }

    /// Shows a file in the program that the user looks at such files with; tells whether there is one.
    package static func show(_ path: String, environment: [String: String]) -> Bool {
      #if os(Windows)
        run(["cmd", "/c", "start", "", path], environment: environment, input: nil) == 0
      #else
        run(["xdg-open", path], environment: environment, input: nil) == 0
      #endif
    }

    // MARK: - Faults

    /// Calls Foundation and tells its faults apart.
    private static func calling<Result>(_ body: () throws -> Result) throws(SystemFault) -> Result {
      do {
        return try body()
      } catch {
        throw fault(error)
      }
    }

    private static func fault(_ error: any Error) -> SystemFault {
      let error = error as NSError
      if let below = error.userInfo[NSUnderlyingErrorKey] as? NSError, below.domain == NSPOSIXErrorDomain {
        return fault(below)
      }
      if error.domain == NSPOSIXErrorDomain, let code = POSIXErrorCode(rawValue: Int32(error.code)) {
        switch code {
        case .ENOENT: return .missing
        case .EACCES, .EPERM: return .notPermitted
        case .EISDIR: return .isFolder
        case .ENOTDIR: return .notAFolder
        case .ENOSPC: return .diskFull
        case .EROFS: return .readOnly
        case .ENAMETOOLONG: return .nameTooLong
        case .EPIPE: return .brokenPipe
        case .EMFILE, .ENFILE: return .tooManyOpenFiles
        case .EIO: return .deviceFault
        default: return .other(error.localizedDescription)
        }
      }
      switch CocoaError.Code(rawValue: error.code) {
      case .fileNoSuchFile, .fileReadNoSuchFile: return .missing
      case .fileReadNoPermission, .fileWriteNoPermission: return .notPermitted
      case .fileWriteOutOfSpace: return .diskFull
      case .fileWriteVolumeReadOnly: return .readOnly
      default: return .other(error.localizedDescription)
      }
    }
  }
#endif
