import ReportModel

/// A style sheet or script of this program, with the hash that the page's content policy admits it by.
///
/// Both are literals rather than resource files, so that the program stays one file.
enum StaticResource: Hashable, Sendable {
  case styleSheet, script

  /// The text, which holds neither `<` nor `&`, so that it stands in XML as it is.
  var text: String {
    switch self {
    case .styleSheet: StyleSheet.text
    case .script: Script.text
    }
  }

  /// The source expression for the content policy.
  var policy: String {
    switch self {
    case .styleSheet: Self.stylePolicy
    case .script: Self.scriptPolicy
    }
  }

  private static let stylePolicy = source(of: StyleSheet.text)
  private static let scriptPolicy = source(of: Script.text)

  private static func source(of text: String) -> String {
    "'sha256-\(SHA256.base64([UInt8](text.utf8)))'"
  }
}
