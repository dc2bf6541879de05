/// Files and folders as the tool needs them: read whole, listed in order, replaced in one step.
package enum FileSystem {
  /// The most bytes that a file may have; a report has some ten thousand.
  package static let sizeLimit = 64 << 20

  /// Whether anything lies at the path.
  package static func exists(_ path: String) -> Bool { Platform.status(path) != nil }

  /// Whether a folder lies at the path.
  package static func isFolder(_ path: String) -> Bool { Platform.status(path)?.kind == .folder }

  /// Whether a plain file lies at the path, links followed; no pipe that would keep its reader waiting.
  package static func isFile(_ path: String) -> Bool { Platform.status(path)?.kind == .file }

  /// Whether both paths lead to the same file, links followed.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    guard let left = Platform.canonical(left), let right = Platform.canonical(right) else { return false }
    return left == right
  }

  /// The path with every link in it followed, or as given where nothing lies there.
  package static func canonical(_ path: String) -> String { Platform.canonical(path) ?? path }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - limit: How many it may have.
  package static func bytes(of path: String, limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    try Platform.read(path, limit: limit)
  }

  /// The names in a folder in the order of their scalars, hidden ones left out.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let status = Platform.status(folder) else { throw FileError(path: folder, reason: .missing) }
    guard status.kind == .folder else { throw FileError(path: folder, reason: .notAFolder) }
    return try Platform.names(in: folder).filter { !$0.hasPrefix(".") }
      .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Makes a folder and those above it that are not there yet.
  package static func makeFolders(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    let parent = FilePath.parent(of: path)
    if parent != path, !parent.isEmpty { try makeFolders(parent) }
    try Platform.makeFolder(path)
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
    let existing = Platform.status(destination)
    switch existing?.kind {
    case .folder: throw FileError(path: path, reason: .isFolder)
    case .other: try writeThrough(bytes, to: destination)
    case .file, nil:
      try Platform.holdingSignals { () throws(FileError) in
        try replace(
          destination, with: bytes, mode: isProgram ? 0o755 : existing?.mode, lasting: lasting)
      }
    }
  }

  /// Removes a file if it is there; tells whether it was.
  package static func remove(_ path: String) -> Bool {
    guard Platform.status(path)?.kind == .file else { return false }
    Platform.remove(path)
    return true
  }

  /// Removes what a writing that was killed outright has left half-done in folders.
  package static func removeLeftovers(in folders: [String]) {
    for folder in folders {
      for name in (try? Platform.names(in: folder)) ?? []
      where name.hasPrefix(temporaryPrefix) && name.hasSuffix(temporaryEnding) {
        Platform.remove(FilePath.join(folder, name))
      }
    }
  }

  /// How the names of files begin that are not whole yet.
  private static let temporaryPrefix = ".nianlun-"
  /// How they end.
  private static let temporaryEnding = ".tmp"

  /// Writes a file unless it holds these very bytes; tells whether it wrote.
  package static func writeIfChanged(
    _ bytes: [UInt8], to path: String, lasting: Bool = true
  ) throws(FileError) -> Bool {
    if let existing = try? Platform.read(path, limit: bytes.count), existing == bytes { return false }
    try write(bytes, to: path, lasting: lasting)
    return true
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try Platform.openForWriting(path, new: false)
    do throws(FileError) {
      try Platform.write(bytes, to: file, path: path)
    } catch {
      try? Platform.closeFile(file, path: path)
      throw error
    }
    try Platform.closeFile(file, path: path)
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32?, lasting: Bool
  ) throws(FileError) {
    let folder = FilePath.parent(of: path)
    let temporary = FilePath.join(
      folder, "\(temporaryPrefix)\(Platform.processNumber)-\(FilePath.checksum(of: path))\(temporaryEnding)")
    Platform.remove(temporary)
    do throws(FileError) {
      let file = try Platform.openForWriting(temporary, new: true)
      if let mode { Platform.setMode(mode, of: file) }
      do throws(FileError) {
        try Platform.write(bytes, to: file, path: path)
        if lasting { try Platform.settle(file, path: path) }
      } catch {
        try? Platform.closeFile(file, path: path)
        throw error
      }
      try Platform.closeFile(file, path: path)
      try Platform.move(temporary, to: path)
    } catch {
      Platform.remove(temporary)
      throw FileError(path: path, reason: error.reason == .missing ? .folderMissing : error.reason)
    }
    guard lasting else { return }
    do throws(FileError) {
      try Platform.settleFolder(folder)
    } catch {
      throw FileError(path: path, reason: .unsettled)
    }
  }
}
