/// The faces of the norm, each with what stands in for it where it is not installed; none is embedded.
enum Typeface: String, CaseIterable {
  /// Titles. Not free and not on every machine.
  case title = "方正小标宋简体"
  /// Running text.
  case body = "仿宋"
  /// The first level of headings.
  case black = "黑体"
  /// The second level, and quotations.
  case kai = "楷体"
  /// Page numbers.
  case song = "宋体"

  /// The face for Latin letters and digits.
  static let latin = "Times New Roman"

  /// Other names of the face, or of the nearest one.
  var substitutes: String {
    switch self {
    case .title: "小标宋,宋体,SimSun"
    case .body: "FangSong,仿宋_GB2312,STFangsong"
    case .black: "SimHei,STHeiti"
    case .kai: "KaiTi,楷体_GB2312,STKaiti"
    case .song: "SimSun,STSong"
    }
  }

  /// The fonts of a run, in the order that the format wants.
  func fonts(hintsChinese: Bool) -> XML {
    var fonts = XML("w:rFonts")
    if hintsChinese { fonts.attributes.append(("w:hint", "eastAsia")) }
    fonts.attributes += [
      ("w:ascii", Self.latin), ("w:hAnsi", Self.latin), ("w:eastAsia", rawValue), ("w:cs", Self.latin),
    ]
    return fonts
  }
}
