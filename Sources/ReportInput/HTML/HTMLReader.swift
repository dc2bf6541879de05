import ReportModel

/// Draws the text from a page.
enum HTMLReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - declared: The encoding that the server or a message gave for it; the page's own word counts where this is nil.
  /// - Complexity: O(n).
  static func read(_ bytes: [UInt8], declared: TextEncoding? = nil) throws(InputError) -> InputDocument {
    let declared = declared ?? HTMLCharset.declared(in: bytes)
    let decoded = try TextDecoder.decode(bytes, declared: declared)
    var notes: [SourceNote] = []
    if let place = decoded.faults.first {
      notes.append(SourceNote(.badBytes, count: decoded.faults.count, place: place))
    }
    if let declared, declared != decoded.encoding, bytes.contains(where: { $0 >= 0x80 }) {
      notes.append(SourceNote(.otherEncoding, count: 1))
    }
    let drawn = try draw(decoded.text)
    return InputDocument(
      text: drawn.lines.joined(separator: "\n") + "\n", format: .html, encoding: decoded.encoding,
      notes: notes + drawn.notes)
  }

  /// A page with fewer ideographs is none that one reads.
  private static let least = 60
  /// Running text beside the main text is told of from this many ideographs on.
  private static let tellable = 100

  /// The lines of a page, and what there is to know of them.
  private static func draw(_ text: String) throws(InputError) -> (lines: [String], notes: [SourceNote]) {
    let tree = HTMLTree(text)
    let visibility = HTMLVisibility(tree)
    var page = HTMLPage(tree, visibility: visibility, showsHidden: false)
    var isHiddenShown = false
    if page.ideographs[0] - page.linked[0] < least, page.hiddenCount > least {
      page = HTMLPage(tree, visibility: visibility, showsHidden: true)
      isHiddenShown = true
    }
    if page.hasScripts, page.ideographs[0] - page.linked[0] < least { throw .scripted }
    let main = page.mainNode
    var flow = HTMLFlow(page)
    let body = flow.lines(of: main)
    var title = TextFlow()
    for line in HTMLTitle(page).lines(above: main, text: body) {
      title.append(line)
      title.endLine()
    }
    let lines = title.finish() + body
    guard !lines.isEmpty else { throw .empty }
    let beside = page.running[0] - page.running[main]
    let counts: [(SourceNote.Kind, Int)] = [
      (.hiddenText, isHiddenShown ? 0 : page.hiddenCount), (.textBeside, beside >= tellable ? beside : 0),
      (.automaticNumbers, flow.numbers),
    ]
    return (lines, counts.filter { $0.1 > 0 }.map { SourceNote($0.0, count: $0.1) })
  }
}
