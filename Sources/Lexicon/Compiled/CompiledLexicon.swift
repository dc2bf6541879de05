/// The image of the program's own lexicon. Written by `CompiledLexiconTests`; do not edit it, edit the tables.
enum CompiledLexicon {
  static let image = LexiconImage()
}
