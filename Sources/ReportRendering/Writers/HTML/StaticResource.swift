import ReportModel

/// A style sheet or script of this program, with the hash that the page's content policy admits it by.
///
/// Both are literals rather than resource files, so that the program stays one file.
enum StaticResource: Hashable, Sendable {
  case styleSheet, script

  /// The text as it stands in the page: well-formed in XML too, where a script's comparisons would begin elements.
  var text: String {
    switch self {
    case .styleSheet: StyleSheet.text
    case .script: Self.scriptText
    }
  }

  private static let scriptText = "//<![CDATA[\n" + Script.text + "\n//]]>\n"

  /// The source expression for the content policy.
  var policy: String {
    switch self {
    case .styleSheet: Self.stylePolicy
    case .script: Self.scriptPolicy
    }
  }

  private static let stylePolicy = source(of: StyleSheet.text)
  private static let scriptPolicy = source(of: scriptText)

  /// The source expression that admits a text by its hash.
  static func source(of text: String) -> String {
    "'sha256-\(SHA256.base64([UInt8](text.utf8)))'"
  }
}
