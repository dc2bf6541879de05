import Lexicon
import ReportInput
import ReportModel
import SnapshotStore

extension CommandLineTool {
  /// The library with the additions to the lexicon that a file holds; nil where they cannot be taken, which is reported
  /// line by line.
  static func extendedStages(by path: String, _ workingDirectory: String, _ reporter: Reporter) -> Stages? {
    guard let file = additions(at: path, workingDirectory, reporter) else { return nil }
    return .live(lexicon: Lexicon(file.list), mark: SHA256.hexadecimal(file.bytes))
  }

  /// The additions to the lexicon that a file holds; nil where they cannot be taken, which is reported line by line.
  static func additions(
    at path: String, _ workingDirectory: String, _ reporter: Reporter
  ) -> (list: AdditionList, bytes: [UInt8])? {
    do {
      let bytes = try FileSystem.bytes(of: FilePath.join(workingDirectory, path))
      let list = AdditionList(try text(of: bytes))
      for fault in list.faults { reporter.report(.lexiconFault(path: path, fault)) }
      return list.faults.isEmpty ? (list, bytes) : nil
    } catch let error as FileError {
      reporter.report(.unreadable(path: path, error.reason))
    } catch {
      reporter.report(.notAReport(path: path, error))
    }
    return nil
  }

  /// The text of a file in any of the encodings that reports come in; a file without any adds nothing.
  private static func text(of bytes: [UInt8]) throws(InputError) -> String {
    do {
      // Whatever the file is called, it is read as it stands.
      return try InputReader().read(bytes, name: "additions.txt").text
    } catch {
      guard error == .empty else { throw error }
      return ""
    }
  }
}
