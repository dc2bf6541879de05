import Platform
import ReportRendering
import SnapshotStore

extension CommandRun {
  /// `nianlun completions`: the script by which a shell completes the command line.
  func completions() throws(Failure) {
    guard let word = invocation.operands.first, let shell = Shell(rawValue: word) else {
      throw Failure(.usage(.operandMissing(.completions)))
    }
    try write([UInt8](shell.completions(language).utf8))
  }

  /// `nianlun install`: the program itself, its man pages and completions below a prefix.
  func install() throws(Failure) {
    let home = environment["HOME"].map { FilePath.join($0, ".local") }
    guard let prefix = settings.prefix ?? home else { throw Failure(.prefixMissing) }
    guard let program = stages.program() else {
      throw Failure(.unreadable(path: OperatingSystem.programPath, .notPermitted))
    }
    let root = FilePath.join(workingDirectory, prefix)
    var written: [String] = []
    func put(_ bytes: [UInt8], at path: String, isProgram: Bool = false) throws(FileError) {
      let whole = FilePath.join(root, path)
      try FileSystem.makeFolders(FilePath.parent(of: whole))
      try FileSystem.write(bytes, to: whole, isProgram: isProgram)
      written.append(FilePath.join(prefix, path))
    }
    do throws(FileError) {
      try put(program, at: Self.programPath, isProgram: true)
      for language in Language.allCases {
        try put([UInt8](ManualPage.text(language).utf8), at: ManualPage.path(language))
      }
      for shell in Shell.allCases {
        try put([UInt8](shell.completions(language).utf8), at: shell.path)
      }
    } catch {
      throw Failure(.unwritable(path: error.path, error.reason))
    }
    try write([UInt8](written.map { $0.onOneLine + "\n" }.joined().utf8))
    let folder = FilePath.parent(of: FilePath.join(root, Self.programPath))
    let isFound = (environment["PATH"] ?? "").split(separator: ":").contains {
      FileSystem.areSame(String($0), folder)
    }
    if !isFound { reporter.report(.notOnPath(folder)) }
  }

  /// Where the program goes, below the prefix.
  private static let programPath = "bin/nianlun"
}
