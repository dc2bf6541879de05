/// A paragraph: runs in one of the document's styles.
package struct WordParagraph: Hashable, Sendable {
  /// What the paragraph is, from which its look follows.
  package var style: WordStyle
  /// The text.
  package var runs: [WordRun]
  /// How many steps it stands further in than its style says.
  package var indent: Int

  /// Makes a paragraph.
  package init(_ style: WordStyle, _ runs: [WordRun], indent: Int = 0) {
    self.style = style
    self.runs = runs
    self.indent = indent
  }
}
