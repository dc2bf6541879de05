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
      var lines = Parts(bytes, 0..<bytes.count, mark: 0x0A)
      while let line = lines.next() {
        if line.isEmpty { continue }
        var fields = Parts(bytes, line, mark: 0x09)
        switch fields.word() {
        case "c":
          let (code, facet, weight) = (fields.word(), fields.word(), fields.word())
          var entries = Parts(bytes, fields.next() ?? 0..<0, mark: UInt8(ascii: ","))
          var themes: [(theme: String, weight: Double)] = []
          while let entry = entries.next() {
            if entry.isEmpty { continue }
            var pair = Parts(bytes, entry, mark: UInt8(ascii: "="))
            themes.append((theme: pair.word(), weight: Double(pair.word()) ?? 1))
          }
          concepts.append(
            Concept(
              code: code, facet: facet.first.flatMap(Concept.Facet.init(rawValue:)) ?? .object,
              weight: Double(weight) ?? 1, themes: themes))
        case "u": unitClasses.append(fields.word())
        default: values.append(fields.word())
        }
      }
    }
  }

  /// What stands between the marks of a stretch, one part after another, empty ones too.
  private struct Parts {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let mark: UInt8
    private let end: Int
    /// Where the next part begins; behind the end where there is none.
    private var place: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, mark: UInt8) {
      (self.bytes, self.mark) = (bytes, mark)
      (place, end) = (range.lowerBound, range.upperBound)
    }

    mutating func next() -> Range<Int>? {
      guard place <= end else { return nil }
      let start = place
      while place < end, bytes[place] != mark { place += 1 }
      defer { place += 1 }
      return start..<place
    }

    /// The next part as a string; empty where there is none.
    mutating func word() -> String {
      next().map { String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self) } ?? ""
    }
  }
}
