import Platform

/// Files and folders as the tool needs them: read whole, listed in order, replaced in one step.
package enum FileSystem {
  /// The most bytes that a file may have; a report has some ten thousand.
  package static let sizeLimit = 64 << 20

  /// Whether anything lies at the path.
  package static func exists(_ path: String) -> Bool { OperatingSystem.status(path) != nil }

  /// Whether a folder lies at the path.
  package static func isFolder(_ path: String) -> Bool { OperatingSystem.status(path)?.kind == .folder }

  /// Whether a plain file lies at the path, links followed; no pipe that would keep its reader waiting.
  package static func isFile(_ path: String) -> Bool { OperatingSystem.status(path)?.kind == .file }

  /// Whether both paths lead to the same file, links followed.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    guard let left = OperatingSystem.canonical(left), let right = OperatingSystem.canonical(right) else {
      return false
    }
    return left == right
  }

  /// The path with every link in it followed, or as given where nothing lies there.
  package static func canonical(_ path: String) -> String { OperatingSystem.canonical(path) ?? path }

  /// The bytes of a regular file; pipes and devices, from which reading might never end, are refused.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - limit: How many it may have.
  package static func bytes(of path: String, limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    try calling(path) { () throws(SystemFault) in try OperatingSystem.read(path, limit: limit) }
  }

  /// The names in a folder in the order of their scalars, hidden ones left out.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let status = OperatingSystem.status(folder) else { throw FileError(path: folder, reason: .missing) }
    guard status.kind == .folder else { throw FileError(path: folder, reason: .notAFolder) }
    let names = try calling(folder) { () throws(SystemFault) in try OperatingSystem.names(in: folder) }
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Makes a folder and those above it that are not there yet.
  package static func makeFolders(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    let parent = FilePath.parent(of: path)
    if parent != path, !parent.isEmpty { try makeFolders(parent) }
    try calling(path) { () throws(SystemFault) in try OperatingSystem.makeFolder(path) }
  }

  /// Writes a file so that nobody ever sees half of it: beside it first, then moved into its place.
  ///
  /// A link is followed, a device or pipe is written to directly, and the signals that end a program wait
  /// until the file is whole or gone.
  ///
  /// - Parameters:
  ///   - bytes: All that the file is to hold.
  ///   - path: Where it is to lie.
  ///   - lasting: Whether to wait until it is on the disk, so that it outlives a power failure; what can be made anew
  ///     need not.
  ///   - isProgram: Whether everybody may run it.
  package static func write(
    _ bytes: [UInt8], to path: String, lasting: Bool = true, isProgram: Bool = false
  ) throws(FileError) {
    let destination = canonical(path)
    let existing = OperatingSystem.status(destination)
    switch existing?.kind {
    case .folder: throw FileError(path: path, reason: .isFolder)
    case .other: try writeThrough(bytes, to: destination)
    case .file, nil:
      try OperatingSystem.holdingSignals { () throws(FileError) in
        try replace(
          destination, with: bytes, mode: isProgram ? 0o755 : existing?.mode, lasting: lasting)
      }
    }
  }

  /// Removes a file if it is there; tells whether it was.
  package static func remove(_ path: String) -> Bool {
    guard OperatingSystem.status(path)?.kind == .file else { return false }
    OperatingSystem.remove(path)
    return true
  }

  /// Removes what a writing that was killed outright has left half-done in folders.
  package static func removeLeftovers(in folders: [String]) {
    for folder in folders {
      for name in (try? OperatingSystem.names(in: folder)) ?? []
      where name.hasPrefix(temporaryPrefix) && name.hasSuffix(temporaryEnding) {
        OperatingSystem.remove(FilePath.join(folder, name))
      }
    }
  }

  /// How the names of files begin that are not whole yet.
  private static let temporaryPrefix = ".nianlun-"
  /// How they end.
  private static let temporaryEnding = ".tmp"

  /// Writes a file unless it holds these very bytes; tells whether it wrote.
  ///
  /// What is no regular file is refused: such a file is one of several that the program keeps, and none that a user
  /// named to take the result.
  package static func writeIfChanged(
    _ bytes: [UInt8], to path: String, lasting: Bool = true
  ) throws(FileError) -> Bool {
    do throws(SystemFault) {
      if try OperatingSystem.read(path, limit: bytes.count) == bytes { return false }
    } catch {
      if error == .notRegular { throw FileError(path: path, reason: .notRegular) }
    }
    try write(bytes, to: path, lasting: lasting)
    return true
  }

  /// Calls the system about a path.
  private static func calling<Result>(
    _ path: String, _ body: () throws(SystemFault) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemFault) {
      return try body()
    } catch {
      throw FileError(path: path, reason: FileError.Reason(error))
    }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    try calling(path) { () throws(SystemFault) in
      let file = try OperatingSystem.openForWriting(path, new: false)
      do throws(SystemFault) {
        try OperatingSystem.write(bytes, to: file)
      } catch {
        try? OperatingSystem.closeFile(file)
        throw error
      }
      try OperatingSystem.closeFile(file)
    }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32?, lasting: Bool
  ) throws(FileError) {
    let folder = FilePath.parent(of: path)
    let temporary = FilePath.join(
      folder,
      "\(temporaryPrefix)\(OperatingSystem.processNumber)-\(FilePath.checksum(of: path))\(temporaryEnding)")
    OperatingSystem.remove(temporary)
    do throws(SystemFault) {
      let file = try OperatingSystem.openForWriting(temporary, new: true)
      if let mode { OperatingSystem.setMode(mode, of: file) }
      do throws(SystemFault) {
        try OperatingSystem.write(bytes, to: file)
        if lasting { try OperatingSystem.settle(file) }
      } catch {
        try? OperatingSystem.closeFile(file)
        throw error
      }
      try OperatingSystem.closeFile(file)
      try OperatingSystem.move(temporary, to: path)
    } catch {
      OperatingSystem.remove(temporary)
      throw FileError(path: path, reason: error == .missing ? .folderMissing : FileError.Reason(error))
    }
    guard lasting else { return }
    do throws(SystemFault) {
      try OperatingSystem.settleFolder(folder)
    } catch {
      throw FileError(path: path, reason: .unsettled)
    }
  }
}
