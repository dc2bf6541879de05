extension Label {
  /// What people call the format that a report's file is in.
  ///
  /// - Parameter name: As `Source.format` has it; one that is not known stands for itself.
  package static func format(_ name: String) -> Label {
    switch name {
    case "text": Label(zh: "纯文本", en: "plain text")
    case "markdown": Label(zh: "Markdown", en: "Markdown")
    case "html": Label(zh: "网页", en: "web page")
    case "mhtml": Label(zh: "单一文件网页（.mht）", en: "web archive (.mht)")
    case "docx": Label(zh: "Word 文件（.docx）", en: "Word file (.docx)")
    case "odt": Label(zh: "OpenDocument 文件（.odt）", en: "OpenDocument file (.odt)")
    case "doc": Label(zh: "旧版 Word 文件（.doc）", en: "old Word file (.doc)")
    case "wps": Label(zh: "WPS 文件（.wps）", en: "WPS file (.wps)")
    case "rtf": Label(zh: "RTF 文件", en: "RTF file")
    case "pdf": Label(zh: "PDF 文件", en: "PDF file")
    default: Label(zh: name, en: name)
    }
  }
}
