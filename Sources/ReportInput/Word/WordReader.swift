import ReportModel

/// Draws the text from a Word file.
enum WordReader {
  /// Reads a file of Word since 2007.
  ///
  /// - Complexity: O(n) in the size of what it unpacks to.
  static func read(_ bytes: [UInt8], limits: InputLimits) throws(InputError) -> InputDocument {
    let package = try WordPackage(bytes, limits: limits)
    let (styles, numbering) = (WordStyles(), WordNumbering())
    try package.readPart("styles", into: styles)
    try package.readPart("numbering", into: numbering)
    let body = WordBody(styles: styles, numbering: numbering)
    try package.readBody(into: body)
    let notes = WordBody(styles: styles, numbering: numbering)
    if !body.noteReferences.isEmpty {
      try package.readPart("footnotes", into: notes)
      try package.readPart("endnotes", into: notes)
    }
    var lines = body.lines()
    guard !lines.isEmpty else { throw body.counts.pictures > 0 ? .scanned(.docx) : .empty }
    let texts = Dictionary(notes.notes.map { ($0.id, $0.lines) }) { first, _ in first }
    let footnotes = body.noteReferences.compactMap { texts[$0] }.filter { !$0.isEmpty }
    lines += footnotes.flatMap { $0 }
    return InputDocument(
      text: lines.joined(separator: "\n") + "\n", format: .docx, encoding: .utf8,
      notes: [
        note(.trackedChanges, body.counts.changes), note(.hiddenText, body.counts.hidden),
        note(.embeddedObjects, body.counts.objects), note(.footnotes, footnotes.count),
        note(.automaticNumbers, body.counts.numbers),
      ].compactMap { $0 })
  }

  private static func note(_ kind: SourceNote.Kind, _ count: Int) -> SourceNote? {
    count > 0 ? SourceNote(kind, count: count) : nil
  }
}
