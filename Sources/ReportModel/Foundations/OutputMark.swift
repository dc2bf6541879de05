/// The mark of what this program writes for people to read, by which it is told from the reports that it was made of.
///
/// Every output in a format that reports come in bears it, since outputs are often kept beside the reports.
package enum OutputMark {
  /// What a page names as its generator and a Word file as its creator.
  package static let program = "nianlun"
  /// The last line of plain text, Markdown and pages where the labels are Chinese.
  package static let chineseLine = "由年轮（\(program)）生成"
  /// The last line of plain text, Markdown and pages where the labels are English.
  package static let englishLine = "Made by \(program)"
}
