/// Draws the text from the part of a document that holds it: the body, or the notes at its foot.
///
/// What a reader sees once all tracked changes are accepted is taken; fields give their result and not their code.
final class WordBody: XMLHandler {
  /// What was met on the way.
  struct Counts {
    var changes = 0
    var hidden = 0
    var objects = 0
    var numbers = 0
    var pictures = 0
  }

  private var flow = TextFlow()
  private(set) var counts = Counts()
  /// The notes that the text refers to, in its order.
  private(set) var noteReferences: [String] = []
  /// The text of each note, where the part holds notes.
  private(set) var notes: [(id: String, lines: [String])] = []

  private let styles: WordStyles
  private let numbering: WordNumbering

  /// How many elements are open whose content is not read.
  private var skipping = 0
  /// The elements that are open, with what has to be put back when they end.
  private var open: [XMLElementName] = []
  private var paragraphs: [Paragraph] = []
  private var runIsHidden = false
  private var inRunProperties = false
  private var inParagraphProperties = false
  /// For each open field whether its code is being read, and how many of them are.
  private var fields: [Bool] = []
  private var codes = 0
  private var cells: [Cell] = []
  private var rows: [Bool] = []
  private var alternatives: [Int] = []
  private var placeholders: [Bool] = []
  private var isText = false
  /// The note that is being read.
  private var noteID: String?

  /// A paragraph that is being read.
  private struct Paragraph {
    var style: String?
    var numberID: String?
    var level: Int?
    /// Whether its end was deleted, so that the next one goes on in its line.
    var joinsNext = false
    /// Whether what Word puts before it has been written.
    var isBegun = false
    /// Whether its end is hidden, and its number with it.
    var hidesEnd = false
  }

  private struct Cell {
    var isContinued = false
  }

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// The lines of the text.
  func lines() -> [String] { flow.finish() }

  // MARK: - Elements

  func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
    open.append(element)
    if skipping > 0 {
      skipping += 1
      return
    }
    switch element.vocabulary {
    case .word: beginWord(element.local, attributes)
    case .alternatives: beginAlternative(element.local)
    case .mathematics: isText = element.local == "t"
    case .vector: if element.local == "textpath", let text = attributes["string"] { box(text) }
    default:
      if element.local == "blip" { counts.pictures += 1 }
    }
  }

  func end(_ element: XMLElementName) {
    open.removeLast()
    if skipping > 0 {
      skipping -= 1
      return
    }
    switch element.vocabulary {
    case .word: endWord(element.local)
    case .alternatives: if element.local == "AlternateContent" { _ = alternatives.popLast() }
    case .mathematics: isText = false
    default: break
    }
  }

  func characters(_ text: String) {
    guard isText, skipping == 0 else { return }
    // A line break of the file itself is white space like any other; lines end by elements.
    let breaks = "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars
    guard text.unicodeScalars.contains(where: breaks.contains) else { return write(text) }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: text.unicodeScalars.map { breaks.contains($0) ? " " : $0 })
    write(String(line))
  }

  private func skip() { skipping = 1 }

  private func write(_ text: String) {
    if codes > 0 { return }
    if runIsHidden {
      counts.hidden += text.unicodeScalars.count
      return
    }
    beginParagraphText()
    flow.append(text)
  }

  private func beginWord(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "p": paragraphs.append(Paragraph(style: styles.defaultParagraph))
    case "pPr": inParagraphProperties = true
    case "rPr": inRunProperties = true
    case "r": runIsHidden = false
    case "t": isText = true
    case "del", "moveFrom":
      if inParagraphProperties || inRow("trPr") || isInside("rPr") {
        markDeleted()
      } else {
        counts.changes += 1
        skip()
      }
    case "ins", "moveTo": counts.changes += 1
    case "cellDel":
      counts.changes += 1
      if !cells.isEmpty { cells[cells.count - 1].isContinued = true }
    case "delText", "delInstrText", "instrText", "rt", "sectPr", "pPrChange", "rPrChange", "tblPrChange",
      "trPrChange",
      "tcPrChange", "sectPrChange", "numberingChange", "tblPrExChange":
      skip()
    case "footnoteReference", "endnoteReference":
      if let id = attributes["id"] { noteReferences.append("\(name.prefix(1))\(id)") }
    case "footnote", "endnote":
      // Separators are notes of a type of their own.
      if attributes["type"] != nil, attributes["type"] != "normal" {
        skip()
      } else {
        flow.beginBox()
        noteID = "\(name.prefix(1))\(attributes["id"] ?? "")"
      }
    case "fldChar": field(attributes["fldCharType"])
    case "tab" where !inParagraphProperties: write("\t")
    case "br", "cr":
      if !runIsHidden, codes == 0 { flow.endLine() }
    case "noBreakHyphen": write("-")
    case "sym": if let text = Self.symbol(attributes) { write(text) }
    case "object", "altChunk": counts.objects += 1
    case "pict": counts.pictures += 1
    case "tbl", "sdtContent": if name == "sdtContent", placeholders.last == true { skip() }
    case "sdt": placeholders.append(false)
    case "showingPlcHdr": if !placeholders.isEmpty { placeholders[placeholders.count - 1] = attributes.isOn }
    case "tr":
      flow.beginRow()
      rows.append(false)
    case "tc":
      flow.beginCell()
      cells.append(Cell())
    case "vMerge", "hMerge":
      if !cells.isEmpty, attributes["val"] != "restart" { cells[cells.count - 1].isContinued = true }
    case "txbxContent": flow.beginBox()
    default:
      if inParagraphProperties || inRunProperties { property(name, attributes) }
    }
  }

  private func endWord(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "pPr": inParagraphProperties = false
    case "rPr": inRunProperties = false
    case "r": runIsHidden = false
    case "t": isText = false
    case "sdt": _ = placeholders.popLast()
    case "tr":
      let isDeleted = rows.popLast() ?? false
      flow.endRow(isDeleted: isDeleted)
    case "tc": flow.endCell(isContinued: cells.popLast()?.isContinued ?? false)
    case "txbxContent": flow.endBox()
    case "footnote", "endnote": if let id = noteID { notes.append((id, flow.takeBox())) }
    default: break
    }
  }

  private func property(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "pStyle":
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].style = attributes["val"] }
    case "numId":
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].numberID = attributes["val"] }
    case "ilvl":
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].level = attributes.number("val") }
    case "rStyle": if styles.isHidden(attributes["val"]), !inParagraphProperties { runIsHidden = true }
    case "vanish":
      if !inParagraphProperties {
        runIsHidden = attributes.isOn
      } else if !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].hidesEnd = attributes.isOn
      }
    default: break
    }
  }

  /// Whether an element of a name is open around the one that has just begun.
  private func isInside(_ name: String) -> Bool {
    open.count > 1 && open[open.count - 2] == XMLElementName(local: name, vocabulary: .word)
  }

  private func inRow(_ name: String) -> Bool { isInside(name) && !rows.isEmpty }

  /// A mark of deletion in properties: of a row, or of a paragraph's end.
  private func markDeleted() {
    counts.changes += 1
    if isInside("trPr") {
      if !rows.isEmpty { rows[rows.count - 1] = true }
    } else if inParagraphProperties, !paragraphs.isEmpty {
      paragraphs[paragraphs.count - 1].joinsNext = true
    } else {
      runIsHidden = true
    }
  }

  // MARK: - Paragraphs

  /// Writes what Word puts before the paragraph, once its properties are read.
  private func beginParagraphText() {
    guard !paragraphs.isEmpty, !paragraphs[paragraphs.count - 1].isBegun else { return }
    paragraphs[paragraphs.count - 1].isBegun = true
    // A paragraph whose end was deleted has lost its number with it; the line that goes on has that of the next one.
    if paragraphs[paragraphs.count - 1].joinsNext { return }
    if let number = number(of: paragraphs[paragraphs.count - 1]), !number.isEmpty {
      counts.numbers += 1
      flow.prepend(number.parted)
    }
  }

  private func number(of paragraph: Paragraph) -> String? {
    let own = paragraph.style.flatMap(styles.number)
    guard let id = paragraph.numberID ?? own?.id, id != "0" else { return nil }
    return numbering.next(id, level: paragraph.level ?? own?.level, style: paragraph.style, styles: styles)
  }

  private func endParagraph() {
    guard let paragraph = paragraphs.last else { return }
    // No code of a field goes on beyond its paragraph, unless the field is broken.
    fields = []
    codes = 0
    if !paragraph.joinsNext {
      if !paragraph.hidesEnd { beginParagraphText() }
      flow.endLine()
    }
    paragraphs.removeLast()
  }

  private func box(_ text: String) {
    flow.beginBox()
    flow.append(text)
    flow.endBox()
  }

  // MARK: - Fields, alternatives, symbols

  /// The code of a field stands between its begin and its separator.
  private func field(_ type: String?) {
    switch type {
    case "begin":
      fields.append(true)
      codes += 1
    case "separate":
      guard fields.last == true else { return }
      fields[fields.count - 1] = false
      codes -= 1
    case "end": if fields.popLast() == true { codes -= 1 }
    default: break
    }
  }

  /// Of the same thing stored in two ways the second is read only where the first gave no text.
  private func beginAlternative(_ name: String) {
    switch name {
    case "AlternateContent": alternatives.append(flow.written)
    case "Choice", "Fallback": if let before = alternatives.last, flow.written > before { skip() }
    default: break
    }
  }

  /// The characters of the fonts Wingdings and Symbol that forms are full of.
  private static let symbols: [UInt32: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0xA8: "□", 0xB7: "·", 0xD8: "➢", 0xFC: "✓", 0xFE: "☑", 0x52: "☑",
    0xFB: "✗",
  ]

  private static func symbol(_ attributes: XMLAttributes) -> String? {
    guard let value = attributes["char"].flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    guard (0xF000...0xF0FF).contains(value) || attributes["font"]?.hasPrefix("Wingdings") == true else {
      return String(Character(scalar))
    }
    return symbols[value & 0xFF] ?? String(Character(scalar))
  }
}
