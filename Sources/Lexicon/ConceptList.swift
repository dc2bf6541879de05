/// The concepts and their forms, read from `ConceptTable`.
struct ConceptList {
  var concepts: [Concept] = []
  var forms: [(form: String, concept: Int)] = []

  init(_ tables: [String]) {
    for line in tables.flatMap(TableReader.lines) { add(line) }
  }

  private mutating func add(_ line: String) {
    guard let (head, tail) = TableReader.cut(line, at: ":") else { return }
    let words = TableReader.words(head)
    guard words.count >= 2, words[0].count == 1, let mark = words[0].first,
      let facet = Concept.Facet(rawValue: mark)
    else {
      return
    }
    let name = TableReader.cut(words[1], at: "*")
    let themes = words.dropFirst(2).flatMap { $0.split(separator: ",") }.map { entry in
      let pair = TableReader.cut(String(entry), at: "=")
      return (theme: pair?.head ?? String(entry), weight: pair.flatMap { Double($0.tail) } ?? 1)
    }
    let code = name?.head ?? words[1]
    // A line on a concept that is there already gives it further forms.
    let place = concepts.firstIndex { $0.code == code && $0.facet == facet } ?? concepts.count
    if place == concepts.count {
      concepts.append(
        Concept(code: code, facet: facet, weight: name.flatMap { Double($0.tail) } ?? 1, themes: themes))
    }
    for form in TableReader.words(tail) { forms.append((form, place)) }
  }
}
