/// The formats that reports come in, those first that are read most surely; the raw value is what the output says.
package enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// Text with the signs of Markdown.
  case markdown
  /// Word since 2007, and WPS.
  case docx
  /// OpenDocument text.
  case odt
  /// A page of a web site, or Word's own saved as one.
  case html
  /// A page saved with all its parts in one file.
  case mhtml
  /// Word before 2007.
  case doc
  /// WPS Writer's own.
  case wps
  /// Rich text.
  case rtf
  /// Portable document format.
  case pdf

  /// The format that files of an ending are mostly in, nil where it is none of these.
  ///
  /// - Parameter ending: The ending in lower case, without its dot.
  package init?(ending: String) {
    switch ending {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "shtml", "xhtml": self = .html
    case "mht", "mhtml": self = .mhtml
    case "docx", "docm": self = .docx
    case "odt": self = .odt
    case "doc": self = .doc
    case "wps": self = .wps
    case "rtf": self = .rtf
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// Whether another program is needed to read it.
  package var needsProgram: Bool {
    switch self {
    case .text, .markdown, .html, .mhtml, .docx, .odt: false
    case .doc, .wps, .rtf, .pdf: true
    }
  }

  /// The format of bytes, as far as the bytes themselves tell; the file's name counts only where they do not.
  ///
  /// - Parameter ending: The ending of the file's name in lower case.
  /// - Throws: `InputError.otherFormat` for what is known and is no report's format.
  static func format(of bytes: [UInt8], ending: String) throws(InputError) -> InputFormat {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return ending == "odt" ? .odt : .docx
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return ending == "wps" ? .wps : .doc }
    for (signature, name) in others where bytes.starts(with: signature) { throw .otherFormat(name) }
    // Some programs put a few bytes before the signature.
    let mark = Array("%PDF-".utf8)
    if bytes.prefix(1024).indices.contains(where: { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) })
    {
      return .pdf
    }
    let head = FileHead(bytes)
    if head.text.hasPrefix("{\\rtf") { return .rtf }
    if head.isMessage { return .mhtml }
    if head.isMarkup(mayBePage: ["html", "htm", "shtml", "xhtml"].contains(ending)) { return .html }
    return ["md", "markdown"].contains(ending) ? .markdown : .text
  }

  private static let others: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x47, 0x49, 0x46, 0x38], "GIF"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
    ([0x52, 0x61, 0x72, 0x21], "RAR"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"), ([0x1F, 0x8B], "gzip"), ([0x4F, 0x46, 0x44], "OFD"),
  ]
}
