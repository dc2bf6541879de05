#if !os(Windows) && !NIANLUN_FOUNDATION
  // Linux with either C library, and macOS.

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  extension OperatingSystem {
    // MARK: - This process

    /// A variable of the process.
    package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The folder that the process works in.
    package static var workingDirectory: String {
      guard let path = getcwd(nil, 0) else { return "." }
      defer { free(path) }
      return String(cString: path)
    }

    /// The file that the program was started from.
    package static var programPath: String {
      #if os(Linux)
        "/proc/self/exe"
      #else
        CommandLine.arguments.first ?? ""
      #endif
    }

    /// A number that no other running process has.
    package static var processNumber: Int32 { getpid() }

    /// The greatest share of memory that the process has held so far, in megabytes.
    package static var peakMemory: Double {
      var usage = rusage()
      #if canImport(Glibc)
        let itself = __rusage_who_t(RUSAGE_SELF.rawValue)
      #else
        let itself = RUSAGE_SELF
      #endif
      guard getrusage(itself, &usage) == 0 else { return 0 }
      // Linux counts kilobytes, Darwin bytes.
      #if canImport(Darwin)
        return Double(usage.ru_maxrss) / 1_000_000
      #else
        return Double(usage.ru_maxrss) / 1000
      #endif
    }

    /// The time that the processor has worked for this thread, in seconds: what else runs on the machine tells little in
    /// it.
    package static var processorTime: Double {
      var time = timespec()
      guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Takes the numbers of those standard streams that the process was started without.
    ///
    /// No file that it opens then gets one of them, and no message is written into a file. Reading and writing there
    /// fails as before.
    package static func reserveStandardStreams() {
      for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 {
        // The least number that is free is given, and the wrong direction makes its use a fault.
        _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
      }
    }

    /// Makes writing into a pipe that nobody reads an error instead of the end of the process.
    package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Runs a body while the signals that end a program wait, so that it is done whole or not begun.
    package static func holdingSignals<Result, Failure: Error>(
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

    /// Ends the process.
    package static func end(with code: Int32) -> Never { exit(code) }

    // MARK: - Other programs

    /// Whether a program lies at a path.
    package static func isProgram(_ path: String) -> Bool {
      status(path)?.kind == .file && access(path, X_OK) == 0
    }

    /// Runs a program that is found on the path and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: The program and its arguments.
    ///   - environment: Its variables.
    ///   - input: What it reads; nil leaves it the input of this process.
    /// - Returns: The code that it ended with; nil where there is no such program. It may have read less than all.
    package static func run(_ arguments: [String], environment: [String: String], input: [UInt8]?) -> Int32? {
      var ends: [Int32] = [-1, -1]
      if input != nil, pipe(&ends) != 0 { return nil }
      let process = start(arguments[0], arguments, environment, isSought: true) { actions, attributes in
        if input != nil {
          posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
          for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
        }
        // This process ignores broken pipes; others need not know what to do then.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
      }
      guard let process else {
        for end in ends where end >= 0 { _ = close(end) }
        return nil
      }
      // The pager, and not this process, is who Ctrl-C is for.
      let before = signal(SIGINT, SIG_IGN)
      defer { _ = signal(SIGINT, before) }
      if let input {
        _ = close(ends[0])
        // Whoever leaves the pager before the end has seen enough.
        try? write(input, to: OpenFile(number: ends[1]))
        _ = close(ends[1])
      }
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      let code = status >> 8 & 0xFF
      return code == commandNotFound ? nil : code
    }

    /// Runs a program to its end, without a shell and without input.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments after its own name.
    ///   - folder: The folder for what it writes to standard output (`output`) and error (`errors`).
    ///   - variables: All variables that it sees.
    ///   - seconds: After so long it is ended with all that it has started.
    ///   - isWithinLimit: Asked again and again whether what it has written is small enough.
    package static func run(
      _ program: String, _ arguments: [String], folder: String, variables: [String: String], seconds: Int,
      isWithinLimit: () -> Bool
    ) -> Ending {
      let process = start(program, [program] + arguments, variables, isSought: false) { actions, attributes in
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (number, name) in [(Int32(1), "output"), (2, "errors")] {
          posix_spawn_file_actions_addopen(
            &actions, number, folder + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        // A group of its own, so that all that it starts can be ended with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
      }
      guard let process else { return .notStarted }
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

    #if canImport(Darwin)
      private typealias FileActions = posix_spawn_file_actions_t?
      private typealias Attributes = posix_spawnattr_t?
    #else
      private typealias FileActions = posix_spawn_file_actions_t
      private typealias Attributes = posix_spawnattr_t
    #endif

    /// Starts a program; nil where it cannot be.
    ///
    /// - Parameters:
    ///   - isSought: Whether it is sought on the path.
    ///   - prepare: Says what becomes of its streams, signals and group.
    private static func start(
      _ program: String, _ arguments: [String], _ variables: [String: String], isSought: Bool,
      prepare: (inout FileActions, inout Attributes) -> Void
    ) -> pid_t? {
      #if canImport(Darwin)
        var actions: FileActions
        var attributes: Attributes
      #else
        var actions = FileActions()
        var attributes = Attributes()
      #endif
      posix_spawn_file_actions_init(&actions)
      posix_spawnattr_init(&attributes)
      defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
      }
      prepare(&actions, &attributes)
      var words = arguments.map { strdup($0) } + [nil]
      var settings = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for word in words + settings { free(word) } }
      var process = pid_t()
      let begin = isSought ? posix_spawnp : posix_spawn
      return begin(&process, program, &actions, &attributes, &words, &settings) == 0 ? process : nil
    }

    /// Shows a file in the program that the user looks at such files with; tells whether there is one.
    package static func show(_ path: String, environment: [String: String]) -> Bool {
      #if canImport(Darwin)
        run(["open", path], environment: environment, input: nil) == 0
      #else
        run(["xdg-open", path], environment: environment, input: nil) == 0
      #endif
    }
  }
#endif
