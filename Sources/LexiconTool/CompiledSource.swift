import Lexicon

/// The Swift source that holds the lexicon's image.
enum CompiledSource {
  /// Where it stands in the package.
  static let path = "Sources/Lexicon/Compiled/CompiledLexicon.swift"

  /// The source for an image; the same image gives the same bytes.
  static func text(_ image: LexiconImage) -> String {
    let quote = "#\"\"\""
    return """
      // swift-format-ignore-file
      // Written by `nianlun-lexicon compile` from the tables; edit those.

      /// The image of the program's own lexicon.
      enum CompiledLexicon {
        static let image = LexiconImage(text: numbers, heads: heads)

        static let numbers = \(quote)
      \(image.text)
      \"\"\"#

        static let heads = \(quote)
      \(image.headText)
      \"\"\"#
      }

      """
  }
}
