/// The encodings that reports are saved in; the raw value is what the output says.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case gb18030 = "gb18030"
  case big5 = "big5"

  /// The encoding that a page or a message means by a name, nil for one of another script.
  ///
  /// GB 2312 and GBK are parts of GB 18030, and pages that declare the one often hold the other.
  init?(declared name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "unicode11utf8": self = .utf8
    case "utf16", "utf16le", "utf16be", "unicode", "ucs2": self = .utf16
    case "gb2312", "gb231280", "gbk", "gb18030", "xgbk", "cp936", "ms936", "936", "windows936", "euccn",
      "chinese", "csgb2312", "isoir58":
      self = .gb18030
    case "big5", "big5hkscs", "cnbig5", "csbig5", "cp950", "950", "windows950", "xxbig5": self = .big5
    default: return nil
    }
  }
}
