import ReportInput
import ReportModel
import SnapshotStore

/// Reads files as reports; one that cannot be read is reported and left out.
final class ReportLoader {
  private let stages: Stages
  private let reporter: Reporter
  private let input: (any InputChannel)?
  /// The most bytes that a report's file may have.
  private let sizeLimit: Int
  /// Whether long work is to be shown as it goes on.
  let showsProgress: Bool
  /// Where readings are kept from run to run, nil for nowhere.
  var readings: ReadingCache?
  private var cache: [String: Result<Report, LoadFailure>] = [:]

  /// Why a file is left out.
  private struct LoadFailure: Error {
    var message: Message
  }

  /// Makes a loader.
  ///
  /// - Parameters:
  ///   - stages: The library.
  ///   - reporter: Takes what cannot be read.
  ///   - input: Standard input; nil for none.
  ///   - sizeLimit: The most bytes that a report's file may have.
  ///   - showsProgress: Whether long work is to be shown as it goes on.
  init(
    stages: Stages, reporter: Reporter, input: (any InputChannel)?, sizeLimit: Int = InputLimits.fileBytes,
    showsProgress: Bool
  ) {
    self.stages = stages
    self.input = input
    self.reporter = reporter
    self.sizeLimit = sizeLimit
    self.showsProgress = showsProgress
  }

  /// Returns the reports of the files in their order.
  func reports(of files: [InputFile]) -> [LoadedReport] {
    var progress = Progress(.reading, total: files.count, reporter: showsProgress ? reporter : nil)
    var loaded: [LoadedReport] = []
    for file in files {
      switch read(file) {
      case .success(let report):
        loaded.append(LoadedReport(report: report, file: file))
        for note in report.source.notes ?? [] where Message.isTold(note) {
          reporter.report(.sourceNote(path: file.shown, note))
        }
        if let named = file.year, let read = report.year, named != read, file.township != nil {
          reporter.report(.yearDiffers(path: file.shown, named: named, read: read))
        }
      case .failure(let failure): reporter.report(failure.message)
      }
      progress.advance()
    }
    progress.finish()
    return loaded
  }

  /// Returns the year that a file's report tells, nil where it tells none or cannot be read.
  func year(of file: InputFile) -> Int? { (try? read(file).get())?.year }

  private func read(_ file: InputFile) -> Result<Report, LoadFailure> {
    if let known = cache[file.path] { return known }
    let result = Result { () throws(LoadFailure) in try load(file) }
    cache[file.path] = result
    return result
  }

  /// The name that a report from standard input bears.
  private static let nameOfInput = "stdin"

  /// Whether a file is a snapshot by its name, or by how it begins where it has none; RTF begins with a brace, too.
  private static func isSnapshot(_ file: InputFile, _ bytes: [UInt8]) -> Bool {
    guard file.isStandardInput else { return FilePath.ending(of: file.path) == "json" }
    return bytes.first == UInt8(ascii: "{") && bytes.dropFirst().first != UInt8(ascii: "\\")
  }

  private func bytes(of file: InputFile) throws(LoadFailure) -> [UInt8] {
    if file.isStandardInput {
      do throws(FileError) {
        guard let input else { throw FileError(path: file.path, reason: .missing) }
        return try input.bytes()
      } catch {
        throw LoadFailure(message: .unreadable(path: file.shown, error.reason))
      }
    }
    do throws(FileFault) {
      // A snapshot is some times as big as the text it was read from.
      let isSnapshot = FilePath.ending(of: file.path) == "json"
      return try FileBytes.read(file.path, limit: isSnapshot ? sizeLimit * 4 : sizeLimit)
    } catch {
      throw LoadFailure(message: .notRead(path: file.shown, error))
    }
  }

  private func load(_ file: InputFile) throws(LoadFailure) -> Report {
    let bytes = try self.bytes(of: file)
    if Self.isSnapshot(file, bytes) {
      do throws(SnapshotError) {
        var report = try Snapshot.report(from: bytes, path: file.shown)
        if file.isFictional { report.source.fictional = true }
        return report
      } catch {
        throw LoadFailure(message: .snapshot(path: file.shown, error))
      }
    }
    let name = file.isStandardInput ? Self.nameOfInput : FilePath.lastName(of: file.path)
    let key = readings?.key(of: bytes, name: name, isFictional: file.isFictional)
    if let key, let report = readings?.report(of: key) { return report }
    do {
      let report = try stages.read(bytes, name, file.isFictional)
      if let key { readings?.keep(report, as: key) }
      return report
    } catch {
      throw LoadFailure(message: .notAReport(path: file.shown, error))
    }
  }
}
