import ReportInput
import ReportReading
import SnapshotStore

/// Why something could not be read as a report.
public enum ReadingError: Error, Hashable, Sendable {
  /// The file could not be opened; the reason is a word such as `missing` or `notPermitted`.
  case unreadable(path: String, reason: String)
  /// There is no text in it.
  case empty
  /// The bytes are in no encoding that is known; the offset is that of the first bad one.
  case encoding(offset: Int)
  /// The text is no report on law-based government.
  case notAReport
  /// The file is of a format that is not read, such as `PDF`.
  case format(String)
  /// The JSON is no report as `Report.json()` writes one; the detail tells where it is wrong.
  case damagedJSON(detail: String)
  /// The corrections beside the file cannot be put in force; the detail tells why.
  case corrections(path: String, detail: String)
  /// Anything else, in the words of the stage that stopped.
  case other(String)

  init(_ error: any Error, path: String) {
    switch error {
    case let error as ReportReading.ReadingError:
      self =
        switch error {
        case .empty: .empty
        case .encoding: .encoding(offset: 0)
        case .noReport: .notAReport
        }
    case let error as InputError:
      self =
        switch error {
        case .empty: .empty
        case .encoding(let offset): .encoding(offset: offset)
        case .otherFormat(let name): .format(name)
        case .converterMissing(_, let programs):
          .other("\(programs.joined(separator: " or ")) is needed to read it")
        case .ownOutput: .other("it is an output of nianlun; give the report that it was made of")
        case .scanned: .other("it holds pictures of pages and no text; have its text recognised")
        case .scripted: .other("a script puts in its text; copy that from a browser into a text file")
        case .locked: .other("it is locked by a password; save it without one")
        default: .other("\(error)")
        }
    case let error as FileFault: self = .unreadable(path: path, reason: "\(error)")
    case let error as FileError: self = .unreadable(path: path, reason: "\(error.reason)")
    case SnapshotError.damaged(_, let detail): self = .damagedJSON(detail: detail)
    case SnapshotError.notASnapshot(_, let schema): self = .damagedJSON(detail: schema ?? "schema")
    default: self = .other("\(error)")
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// What is wrong and what to do, in English.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) cannot be opened (\(reason))"
    case .empty: "there is no text in it; see whether it was saved whole"
    case .encoding(let offset):
      "the encoding cannot be read at byte \(offset); save it as UTF-8 and try again"
    case .notAReport: "it is no report on law-based government; see whether it is the right file"
    case .format(let name): "\(name) is not read; save it as plain text and try again"
    case .damagedJSON(let detail): "it is no report in nianlun's JSON (\(detail)); write it anew"
    case .corrections(let path, let detail):
      "the corrections in \(path) cannot be put in force (\(detail)); restore or remove the file"
    case .other(let words): words
    }
  }
}
