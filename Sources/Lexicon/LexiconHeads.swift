/// What the heads of a lexicon's image say: concepts, unit classes and values.
struct LexiconHeads {
  private(set) var concepts: [Concept] = []
  private(set) var unitClasses: [String] = []
  private(set) var values: [String] = []

  init(_ text: String) {
    for line in text.utf8.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
      switch fields[0] {
      case "c":
        let themes = Self.list(fields[4]).map { entry in
          let pair = entry.split(separator: "=").map(String.init)
          return (theme: pair[0], weight: pair.count > 1 ? Double(pair[1]) ?? 1 : 1)
        }
        concepts.append(
          Concept(
            code: fields[1], facet: fields[2].first.flatMap(Concept.Facet.init(rawValue:)) ?? .object,
            weight: Double(fields[3]) ?? 1, themes: themes))
      case "u": unitClasses.append(fields[1])
      default: values.append(fields[1])
      }
    }
  }

  private static func list(_ field: String) -> [String] {
    field.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
  }
}
