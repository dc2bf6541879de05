/// Tables, styles, fonts, fields and the page of a document.
struct DocumentRules {
  let document: XMLNode
  let styles: XMLNode
  let settings: XMLNode
  let fonts: XMLNode
  let footers: [XMLNode]

  func faults() -> [String] {
    body() + tables() + styleReferences() + runs() + fields() + page()
  }

  private func body() -> [String] {
    guard let body = document.child("w:body") else { return ["no body"] }
    var faults: [String] = []
    if body.children.last?.name != "w:sectPr" { faults.append("the body does not end with its page") }
    for (index, child) in body.children.enumerated() {
      switch child.name {
      case "w:p": break
      case "w:sectPr": if index + 1 < body.children.count { faults.append("a page amid the body") }
      case "w:tbl":
        if index + 1 >= body.children.count || body.children[index + 1].name != "w:p" {
          faults.append("no paragraph behind a table")
        }
      default: faults.append("the body holds \(child.name)")
      }
    }
    return faults
  }

  private var textWidth: Int {
    let size = document.all("w:pgSz").first?.attributes["w:w"].flatMap(Int.init) ?? 0
    let margins = document.all("w:pgMar").first?.attributes ?? [:]
    return size - (margins["w:left"].flatMap(Int.init) ?? 0) - (margins["w:right"].flatMap(Int.init) ?? 0)
  }

  private func tables() -> [String] {
    var faults: [String] = []
    for table in document.all("w:tbl") {
      let grid = (table.child("w:tblGrid")?.children ?? []).map {
        $0.attributes["w:w"].flatMap(Int.init) ?? 0
      }
      if grid.isEmpty { faults.append("a table without a grid") }
      if grid.reduce(0, +) != textWidth { faults.append("a table's columns do not fill the text's width") }
      if grid.contains(where: { $0 < 300 }) { faults.append("a column too narrow to be read") }
      if table.children.count(where: { $0.name == "w:tr" }) == 0 { faults.append("a table without rows") }
      for row in table.children where row.name == "w:tr" {
        let cells = row.children.filter { $0.name == "w:tc" }
        if cells.count != grid.count {
          faults.append("a row of \(cells.count) cells in \(grid.count) columns")
        }
        for (index, cell) in cells.enumerated() {
          if cell.children.last?.name != "w:p" { faults.append("a cell does not end with a paragraph") }
          let width = cell.child("w:tcPr")?.child("w:tcW")?.attributes["w:w"].flatMap(Int.init)
          if grid.indices.contains(index), width != grid[index] {
            faults.append("cell and grid differ in width")
          }
        }
      }
    }
    return faults
  }

  private func styleReferences() -> [String] {
    var faults: [String] = []
    let all = styles.all("w:style")
    let ids = all.compactMap { $0.attributes["w:styleId"] }
    let names = all.compactMap { $0.value("w:name")?.lowercased() }
    if Set(ids).count != ids.count || Set(names).count != names.count {
      faults.append("a style stands twice")
    }
    func type(_ id: String) -> String? {
      all.first { $0.attributes["w:styleId"] == id }?.attributes["w:type"]
    }
    for (element, kind) in [("w:pStyle", "paragraph"), ("w:rStyle", "character"), ("w:tblStyle", "table")] {
      for reference in ([document] + footers).flatMap({ $0.all(element) }) {
        let id = reference.attributes["w:val", default: ""]
        if type(id) != kind { faults.append("\(element) \(id) is no \(kind) style") }
      }
    }
    for style in all {
      for element in ["w:basedOn", "w:next"] {
        guard let id = style.value(element) else { continue }
        if type(id) != style.attributes["w:type"] { faults.append("\(element) \(id) is not there") }
      }
    }
    for kind in ["paragraph", "table"]
    where all.count(where: { $0.attributes["w:type"] == kind && $0.attributes["w:default"] == "1" }) != 1 {
      faults.append("not one default \(kind) style")
    }
    return faults
  }

  /// Marks that Latin and Chinese faces both have, at other widths.
  private static let shared = Set("“”‘’…—·".unicodeScalars)

  private func runs() -> [String] {
    var faults: [String] = []
    let known = Set(fonts.all("w:font").compactMap { $0.attributes["w:name"] })
    for fonts in ([document, styles] + footers).flatMap({ $0.all("w:rFonts") }) {
      if fonts.attributes["w:eastAsia"] == nil { faults.append("a run without a Chinese face") }
      for (name, value) in fonts.attributes where name != "w:hint" {
        if name.hasSuffix("Theme") { faults.append("a face of the theme: \(name)") }
        if !known.contains(value) { faults.append("the face \(value) is not in the table of fonts") }
      }
    }
    if styles.all("w:rPrDefault").first?.all("w:lang").first?.attributes["w:eastAsia"] != "zh-CN" {
      faults.append("Chinese is not said to be Chinese")
    }
    for run in document.all("w:r") {
      let text = run.all("w:t").map(\.text).joined()
      for element in run.all("w:t") {
        if element.text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" || $0 == "\t" }) {
          faults.append("a line break within a run's text")
        }
        if element.text.isEmpty { faults.append("an empty text") }
        if element.attributes["xml:space"] != "preserve",
          element.text.hasPrefix(" ") || element.text.hasSuffix(" ")
        {
          faults.append("blanks that get lost")
        }
      }
      let scalars = text.unicodeScalars
      let isChinese = scalars.contains { (0x2E80...0x9FFF).contains($0.value) }
      let hint = run.child("w:rPr")?.child("w:rFonts")?.attributes["w:hint"]
      if isChinese, scalars.contains(where: Self.shared.contains), hint != "eastAsia" {
        faults.append("marks in a Latin face: \(text.prefix(20))")
      }
    }
    return faults
  }

  private func fields() -> [String] {
    var faults: [String] = []
    for footer in footers {
      var kinds: [String] = []
      for run in footer.all("w:r") {
        if let kind = run.child("w:fldChar")?.attributes["w:fldCharType"] { kinds.append(kind) }
        if run.child("w:instrText") != nil { kinds.append("instruction") }
        if kinds.last == "separate", let text = run.child("w:t")?.text, Int(text) != nil {
          kinds.append("result")
        }
      }
      if kinds != ["begin", "instruction", "separate", "result", "end"] {
        faults.append("the page number is \(kinds)")
      }
    }
    if footers.isEmpty { faults.append("no page number") }
    return faults
  }

  private func page() -> [String] {
    var faults: [String] = []
    let grid = document.all("w:docGrid").first?.attributes ?? [:]
    if grid["w:type"] != "linesAndChars" || grid["w:linePitch"] != "580" {
      faults.append("no grid of 22 lines")
    }
    let size = document.all("w:pgSz").first?.attributes ?? [:]
    if size["w:w"] != "11906" || size["w:h"] != "16838" { faults.append("no A4") }
    let footers = document.all("w:footerReference").compactMap { $0.attributes["w:type"] }
    if footers.contains("even"), settings.child("w:evenAndOddHeaders") == nil {
      faults.append("even pages are not told from odd ones")
    }
    let modes = settings.all("w:compatSetting").filter { $0.attributes["w:name"] == "compatibilityMode" }
    if modes.first?.attributes["w:val"] != "15" { faults.append("opens in compatibility mode") }
    return faults
  }
}
