import ReportModel

/// Draws the text from an OpenDocument text, as LibreOffice writes it.
enum OpenDocumentReader {
  /// Whether a packed file is one; the bytes alone do not tell it from a Word file.
  static func isOpenDocument(_ archive: ZIPArchive) -> Bool {
    archive.holds("content.xml") && !archive.holds("word/document.xml")
  }

  /// Reads a file.
  ///
  /// - Complexity: O(n) in the size of what it unpacks to.
  static func read(_ archive: ZIPArchive, limits: InputLimits) throws(InputError) -> InputDocument {
    var definitions: [OpenDocumentLists] = []
    for name in ["content.xml", "styles.xml"] {
      let lists = OpenDocumentLists()
      try read(name, of: archive, limits, into: lists)
      definitions.append(lists)
    }
    let body = OpenDocumentBody(definitions)
    guard try read("content.xml", of: archive, limits, into: body) else {
      throw .damaged(.odt, .noDocument)
    }
    var lines = body.lines()
    guard !lines.isEmpty else { throw body.pictures > 0 ? .scanned(.odt) : .empty }
    lines += body.notes
    let counts: [(SourceNote.Kind, Int)] = [
      (.trackedChanges, body.changes), (.hiddenText, body.hidden), (.embeddedObjects, body.objects),
      (.footnotes, body.notes.count), (.automaticNumbers, body.numbers),
    ]
    return InputDocument(
      text: lines.joined(separator: "\n") + "\n", format: .odt, encoding: .utf8,
      notes: counts.filter { $0.1 > 0 }.map { SourceNote($0.0, count: $0.1) })
  }

  @discardableResult
  private static func read(
    _ name: String, of archive: ZIPArchive, _ limits: InputLimits, into handler: any XMLHandler
  ) throws(InputError) -> Bool {
    let bytes: [UInt8]?
    do throws(ZIPArchive.Fault) {
      bytes = try archive.part(name, limit: limits.unpackedBytes)
    } catch {
      throw .archive(error, .odt, limits)
    }
    guard let bytes else { return false }
    do throws(XMLReader.Fault) {
      try XMLReader.read(bytes, depth: limits.depth, into: handler)
    } catch {
      throw .xml(error, .odt, limits)
    }
    return true
  }
}
