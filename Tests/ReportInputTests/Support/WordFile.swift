@testable import ReportInput

/// Makes Word files out of the inner XML of their parts.
struct WordFile {
  var body: String
  var numbering = ""
  var styles = ""
  var footnotes = ""
  /// The address of the vocabulary, that of strict files being another.
  var vocabulary = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  /// Whether the file says what its parts are; some programs leave that out.
  var hasTypes = true

  init(_ body: String) { self.body = body }

  private func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:\(name) xmlns:w="\(vocabulary)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
    """
  }

  /// The document itself.
  var document: String { part("document", "<w:body>\(body)<w:sectPr/></w:body>") }

  /// The parts in the order in which Word writes them.
  var parts: [(name: String, content: String)] {
    var parts: [(String, String)] = []
    if hasTypes { parts.append(("[Content_Types].xml", "<Types/>")) }
    parts.append(
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="\(relationship)" Target="word/document.xml"/></Relationships>
        """
      ))
    parts.append(("word/document.xml", document))
    if !numbering.isEmpty { parts.append(("word/numbering.xml", part("numbering", numbering))) }
    if !styles.isEmpty { parts.append(("word/styles.xml", part("styles", styles))) }
    if !footnotes.isEmpty { parts.append(("word/footnotes.xml", part("footnotes", footnotes))) }
    return parts
  }

  /// The packed file.
  var bytes: [UInt8] {
    var archive = Archive()
    for (name, content) in parts {
      archive.add(name, Array(content.utf8), packed: Deflate.packed(Array(content.utf8)))
    }
    return archive.file
  }

  func read() throws -> InputDocument { try InputReader(searchPath: "").read(bytes, name: "2023.docx") }

  /// The lines that are read of it.
  func lines() throws -> [String] { try read().text.split(separator: "\n").map(String.init) }
}

/// A paragraph with its text in one run.
func p(_ text: String, _ properties: String = "") -> String {
  "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(r(text))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// The properties of a paragraph in a list.
func numbered(_ level: Int, _ id: Int = 1) -> String {
  "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>"
}

/// A level of a list.
func level(_ number: Int, _ format: String, _ pattern: String, _ more: String = "<w:start w:val=\"1\"/>")
  -> String
{
  "<w:lvl w:ilvl=\"\(number)\">\(more)<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(pattern)\"/></w:lvl>"
}

/// A list, with a number of the same id.
func list(_ id: Int, _ levels: String) -> String {
  "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>" + "<w:num w:numId=\"\(id)\">"
    + "<w:abstractNumId w:val=\"\(id)\"/></w:num>"
}

/// A cell of a table with one paragraph.
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
}
