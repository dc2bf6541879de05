/// What the heads of a lexicon's image say: concepts, unit classes and values.
struct LexiconHeads {
  private(set) var concepts: [Concept] = []
  private(set) var unitClasses: [String] = []
  private(set) var values: [String] = []

  /// Reads the heads.
  ///
  /// - Complexity: O(n) in the text; no string is built but those that are kept.
  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for line in Self.parts(of: bytes, 0..<bytes.count, at: 0x0A) where !line.isEmpty {
        let fields = Self.parts(of: bytes, line, at: 0x09)
        func field(_ place: Int) -> String { Self.text(bytes, fields[place]) }
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "c"):
          let themes = Self.parts(of: bytes, fields[4], at: UInt8(ascii: ",")).filter { !$0.isEmpty }.map {
            entry in
            let pair = Self.parts(of: bytes, entry, at: UInt8(ascii: "="))
            return (
              theme: Self.text(bytes, pair[0]),
              weight: pair.count > 1 ? Double(Self.text(bytes, pair[1])) ?? 1 : 1
            )
          }
          concepts.append(
            Concept(
              code: field(1), facet: field(2).first.flatMap(Concept.Facet.init(rawValue:)) ?? .object,
              weight: Double(field(3)) ?? 1, themes: themes))
        case UInt8(ascii: "u"): unitClasses.append(field(1))
        default: values.append(field(1))
        }
      }
    }
  }

  /// What stands between the marks of a stretch, empty parts too.
  private static func parts(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at mark: UInt8
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where bytes[place] == mark {
      parts.append(start..<place)
      start = place + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
