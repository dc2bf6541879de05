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
  var policy: String { "'sha256-\(SHA256.base64(text))'" }
}
