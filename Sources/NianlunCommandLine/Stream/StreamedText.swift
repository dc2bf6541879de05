#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of NDJSON that a report is read from.
enum StreamedText {
  /// A report's text as it was gathered, with the path that it is known by.
  case document(path: String, text: String)
  /// A report that was read already.
  case report

  /// What tells the two apart.
  private struct Head: Decodable {
    var schema: String?
    var path: String?
    var text: String?
  }

  /// Takes a line; nil where it is neither.
  init?(_ line: [UInt8]) {
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(line)) else { return nil }
    if head.schema != nil {
      self = .report
    } else if let path = head.path, let text = head.text {
      self = .document(path: path, text: text)
    } else {
      return nil
    }
  }
}
