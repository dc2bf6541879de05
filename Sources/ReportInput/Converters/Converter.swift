#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Platform

/// Runs the programs that read formats which this one does not: each without a shell, in a folder of its own that is
/// removed, with a limit of time and one of what it writes.
struct Converter {
  /// Where programs are looked for, parted by colons.
  let searchPath: String
  let limits: InputLimits

  /// The places of programs that are on no path.
  private static let usualPlaces = ["soffice": ["/Applications/LibreOffice.app/Contents/MacOS/soffice"]]

  /// The path of a program, nil where it is not installed.
  func program(_ name: String) -> String? {
    let folders = searchPath.split(separator: ":").map { "\($0)/\(name)" }
    let others = searchPath.isEmpty ? [] : Self.usualPlaces[name] ?? []
    return (folders + others).first(where: OperatingSystem.isProgram)
  }

  /// What a program has made of a file.
  struct Conversion {
    /// What it has written.
    var bytes: [UInt8]
    /// What it said on standard error.
    var messages: [UInt8]
  }

  /// Has a program convert bytes and returns what it made of them, with what it said of it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - format: Its format.
  ///   - name: The program.
  ///   - output: The name of the file that it writes; nil where it writes to standard output.
  ///   - arguments: Its arguments, by the path of the file and the folder to write to.
  func convert(
    _ bytes: [UInt8], _ format: InputFormat, by name: String, output: String?,
    arguments: (_ file: String, _ folder: String) -> [String]
  ) throws(InputError) -> Conversion {
    guard let program = program(name) else { throw .converterMissing(format, programs: [name]) }
    guard let folder = OperatingSystem.makeTemporaryFolder() else {
      throw .converterFailed(format, program: name)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/report.\(format.rawValue)"
    guard Self.write(bytes, to: file) else { throw .converterFailed(format, program: name) }
    let result = folder + "/" + (output ?? "output")
    let ending = OperatingSystem.run(
      program, arguments(file, folder), folder: folder,
      variables: [
        "PATH": searchPath, "HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp",
      ],
      seconds: limits.converterSeconds
    ) {
      OperatingSystem.status(result)?.size ?? 0 <= limits.convertedBytes
    }
    let messages = (try? FileBytes.read(folder + "/errors", limit: 1 << 20)) ?? []
    switch ending {
    case .timedOut: throw .converterSlow(format, program: name, seconds: limits.converterSeconds)
    case .tooBig: throw .tooBigInside(format, limit: limits.convertedBytes)
    case .exited(0): break
    default:
      if messages.firstRange(of: Array("assword".utf8)) != nil { throw .locked(format) }
      throw .converterFailed(format, program: name)
    }
    do throws(FileFault) {
      return Conversion(
        bytes: try FileBytes.read(result, limit: limits.convertedBytes), messages: messages)
    } catch {
      if case .tooBig = error { throw .tooBigInside(format, limit: limits.convertedBytes) }
      throw .converterFailed(format, program: name)
    }
  }

  /// Writes a file that is not there yet and that nobody else may read; tells whether it could.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    do throws(SystemFault) {
      let file = try OperatingSystem.openForWriting(path, new: true, mode: 0o600)
      defer { try? OperatingSystem.closeFile(file) }
      try OperatingSystem.write(bytes, to: file)
      return true
    } catch {
      return false
    }
  }

  /// Has LibreOffice make a Word file of a document, so that numbers and changes are read as in any Word file.
  func wordFile(from bytes: [UInt8], _ format: InputFormat) throws(InputError) -> [UInt8] {
    try convert(bytes, format, by: "soffice", output: "report.docx") { file, folder in
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--nolockcheck",
        "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, file,
      ]
    }.bytes
  }
}
