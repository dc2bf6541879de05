import Lexicon
import ReportModel
import SnapshotStore

extension CommandLineTool {
  /// The library with the additions to the lexicon that a file holds; nil where they cannot be taken, which is reported.
  static func extendedStages(by path: String, _ workingDirectory: String, _ reporter: Reporter) -> Stages? {
    do {
      let bytes = try FileSystem.bytes(of: FilePath.join(workingDirectory, path))
      let additions = String(decoding: bytes, as: UTF8.self)
      return .live(lexicon: try Lexicon.extended(by: additions), mark: SHA256.hexadecimal(bytes))
    } catch let fault as LexiconFault {
      reporter.report(.lexiconFault(path: path, fault))
    } catch let error as FileError {
      reporter.report(.unreadable(path: path, error.reason))
    } catch {
      reporter.report(.pathMissing(path, nearest: nil))
    }
    return nil
  }
}
