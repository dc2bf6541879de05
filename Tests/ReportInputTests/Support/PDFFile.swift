@testable import ReportInput

/// Makes PDF files of one page with a font that is not embedded, as printing houses and old drivers leave them.
struct PDFFile {
  /// How the codes of the text name its characters.
  enum Coding: String, CaseIterable {
    /// As GBK does, by a table that the reader of the file is to have.
    case gbk = "GBK-EUC-H"
    /// By two bytes of Unicode, by a table that the reader of the file is to have.
    case unicode = "UniGB-UCS2-H"
    /// By names of glyphs that mean nothing outside the program that set the page.
    case privateNames
  }

  /// The lines, each with its left edge in points.
  var lines: [(text: String, left: Int)]
  var coding: Coding

  private static let gbkCodes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE {
        let decoded = GB18030.decode([first, second])
        if decoded.faults.count == 0, let scalar = decoded.text.unicodeScalars.first {
          codes[scalar] = [first, second]
        }
      }
    }
    return codes
  }()

  private func codes(_ text: String) -> [UInt8] {
    switch coding {
    case .gbk: text.unicodeScalars.flatMap { $0.isASCII ? [UInt8($0.value)] : Self.gbkCodes[$0] ?? [] }
    case .unicode: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .privateNames: text.indices.enumerated().map { 33 + UInt8($0.offset % 40) }
    }
  }

  private var font: [String] {
    let descriptor =
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 "
      + "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
    guard coding != .privateNames else {
      let names = (0..<40).map { "/G\($0)" }.joined(separator: " ")
      let widths = [String](repeating: "1000", count: 40).joined(separator: " ")
      return [
        "<< /Type /Font /Subtype /Type1 /BaseFont /FZXBSJW /FirstChar 33 /LastChar 72 /Widths [\(widths)] "
          + "/FontDescriptor 6 0 R /Encoding << /Type /Encoding /Differences [33 \(names)] >> >>",
        descriptor,
      ]
    }
    return [
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /\(coding.rawValue) "
        + "/DescendantFonts [7 0 R] >>", descriptor,
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 6 0 R "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
    ]
  }

  /// The file.
  var bytes: [UInt8] {
    var content = "BT /F1 16 Tf\n"
    for (row, line) in lines.enumerated() {
      let hex = codes(line.text).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      content += "1 0 0 1 \(line.left) \(780 - 28 * row) Tm <\(hex)> Tj\n"
    }
    content += "ET"
    let objects =
      [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      ] + font
    var file = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (number, object) in objects.enumerated() {
      let place = "\(file.utf8.count)"
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n\(table)trailer << /Size \(objects.count + 1) /Root 1 0 R >>\n"
    return [UInt8]((file + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}
