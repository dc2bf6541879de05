/// The lists of a document, as its part `numbering.xml` defines them.
///
/// Paragraphs name a number (`w:num`), which names a definition (`w:abstractNum`) and may override levels of it; a
/// definition may take its levels from the one that a list style stands for.
final class WordNumbering: XMLHandler {
  private struct Definition {
    var levels = [NumberedLevel](repeating: NumberedLevel(), count: 9)
    var styleLink: String?
    var takesFrom: String?
  }

  private struct Number {
    var definition: String
    var levels: [Int: NumberedLevel] = [:]
    var starts: [Int: Int] = [:]
  }

  private var definitions: [String: Definition] = [:]
  private var numbers: [String: Number] = [:]
  private var styleLinks: [String: String] = [:]

  private var definition: String?
  private var number: String?
  private var level: Int?
  private var current = NumberedLevel()

  private var counters: [String: ListCounter] = [:]
  private var begun: Set<String> = []

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    guard element.vocabulary == .word else { return }
    let value = attributes["val"]
    switch element.local {
    case "abstractNum":
      definition = attributes["abstractNumId"]
      if let definition { definitions[definition] = Definition() }
    case "num":
      number = attributes["numId"]
      if let number { numbers[number] = Number(definition: "") }
    case "abstractNumId": if let number, let value { numbers[number]?.definition = value }
    case "styleLink":
      if let definition, let value { styleLinks[value] = definition }
    case "numStyleLink": if let definition { definitions[definition]?.takesFrom = value }
    case "lvlOverride", "lvl":
      level = attributes.number("ilvl").flatMap { (0..<9).contains($0) ? $0 : nil }
      current = NumberedLevel()
    case "startOverride":
      if let number, let level, let start = attributes.number("val") {
        numbers[number]?.starts[level] = start
      }
    case "start": current.start = attributes.number("val") ?? 1
    case "numFmt": current.format = NumberFormat(word: value ?? "decimal")
    case "lvlText": current.pattern = value ?? ""
    case "isLgl": current.isLegal = attributes.isOn
    case "lvlRestart": current.restart = attributes.number("val")
    case "pStyle": current.style = value
    default: break
    }
  }

  func end(_ element: XMLElementName) {
    guard element.vocabulary == .word else { return }
    switch element.local {
    case "abstractNum": definition = nil
    case "num": number = nil
    case "lvl":
      guard let level else { return }
      if current.format == .none { current.pattern = "" }
      if let number {
        numbers[number]?.levels[level] = current
      } else if let definition {
        definitions[definition]?.levels[level] = current
      }
    default: break
    }
  }

  func characters(_ text: String) {}

  // MARK: - Counting

  /// Counts a paragraph on and returns what Word puts before it, nil where the number is not defined.
  ///
  /// - Parameters:
  ///   - id: The number that the paragraph or its style names.
  ///   - level: The level from zero, nil where only the style tells.
  ///   - style: The paragraph's style.
  ///   - styles: The document's styles, for definitions that a list style stands for.
  func next(_ id: String, level: Int?, style: String?, styles: WordStyles) -> String? {
    guard let number = numbers[id], let place = place(of: number.definition, styles: styles),
      var levels = definitions[place]?.levels
    else { return nil }
    for (level, own) in number.levels { levels[level] = own }
    let level = level ?? levels.firstIndex { $0.style != nil && $0.style == style } ?? 0
    guard (0..<9).contains(level) else { return nil }
    var counter = counters[place] ?? ListCounter()
    if begun.insert(id).inserted {
      for (level, start) in number.starts { counter.restart(level, at: start) }
    }
    let text = counter.next(level, of: levels)
    counters[place] = counter
    return text
  }

  /// The definition that has the levels: the named one, or the one that its list style leads to.
  private func place(of definition: String, styles: WordStyles) -> String? {
    guard let link = definitions[definition]?.takesFrom else { return definition }
    if let linked = styleLinks[link] { return linked }
    return styles.number(of: link).flatMap { numbers[$0.id]?.definition }
  }
}
