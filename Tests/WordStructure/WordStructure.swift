/// What Word and WPS demand of a .docx and LibreOffice forgives, checked without any of them.
package enum WordStructure {
  /// Returns what is wrong with a file, a line each; none where it opens without repair as far as is known.
  package static func faults(of file: [UInt8]) -> [String] {
    let archive: StoredArchive
    do {
      archive = try StoredArchive(file)
    } catch {
      return ["archive: \(error)"]
    }
    var faults = archive.faults
    var parts: [String: XMLNode] = [:]
    for entry in archive.entries {
      do {
        parts[entry.name] = try XMLNode.parse(entry.bytes)
      } catch {
        faults.append("\(entry.name): \(error)")
      }
    }
    faults += PackageRules(parts: parts, names: archive.entries.map(\.name)).faults()
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
      faults += ChildOrder.faults(in: part).map { "\(name): \($0)" }
    }
    if let document = parts["word/document.xml"], let styles = parts["word/styles.xml"],
      let settings = parts["word/settings.xml"], let fonts = parts["word/fontTable.xml"]
    {
      let footers = parts.filter { $0.key.hasPrefix("word/footer") }.map(\.value)
      faults += DocumentRules(
        document: document, styles: styles, settings: settings, fonts: fonts, footers: footers
      ).faults()
    }
    return faults
  }

  /// Returns the text of the body: a line a paragraph, those of tables among them.
  package static func text(of file: [UInt8]) -> [String] {
    guard let archive = try? StoredArchive(file),
      let entry = archive.entries.first(where: { $0.name == "word/document.xml" }),
      let document = try? XMLNode.parse(entry.bytes)
    else { return [] }
    return document.all("w:p").map { $0.all("w:t").map(\.text).joined() }
  }
}
