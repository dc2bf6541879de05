/// Types and relationships resolve, and no part stands alone.
struct PackageRules {
  let parts: [String: XMLNode]
  let names: [String]

  func faults() -> [String] { types() + relationships() }

  private func types() -> [String] {
    guard let types = parts["[Content_Types].xml"] else { return ["no list of types"] }
    var faults: [String] = []
    let overrides = types.children.filter { $0.name == "Override" }
    let named = overrides.compactMap { $0.attributes["PartName"] }
    let endings = Set(types.children.compactMap { $0.attributes["Extension"] })
    if Set(named).count != named.count { faults.append("a part has two types") }
    for type in overrides where type.attributes["ContentType", default: ""].isEmpty {
      faults.append("\(type.attributes["PartName"] ?? ""): no type")
    }
    for name in named where !names.contains(String(name.dropFirst())) || !name.hasPrefix("/") {
      faults.append("\(name): a type without a part")
    }
    for name in names where name != "[Content_Types].xml" {
      let ending = String(name.split(separator: ".").last ?? "")
      let isTold = named.contains("/" + name) || (ending == "rels" && endings.contains(ending))
      if !isTold { faults.append("\(name): no type") }
    }
    return faults
  }

  private func relationships() -> [String] {
    var faults: [String] = []
    var reached: Set<String> = ["[Content_Types].xml"]
    for name in names where name.hasSuffix(".rels") {
      reached.insert(name)
      guard let part = parts[name] else { continue }
      // a/_rels/b.rels holds those of a/b, relative to a/.
      let folder = name.replacing("_rels/", with: "").split(separator: "/").dropLast().joined(separator: "/")
      let ids = part.children.compactMap { $0.attributes["Id"] }
      if Set(ids).count != ids.count { faults.append("\(name): an id stands twice") }
      for relationship in part.children {
        let target = relationship.attributes["Target", default: ""]
        let path = folder.isEmpty ? target : folder + "/" + target
        if !names.contains(path) { faults.append("\(name): \(target) is not there") }
        reached.insert(path)
      }
    }
    for name in names where !reached.contains(name) { faults.append("\(name): nothing refers to it") }
    let kinds = Dictionary(
      (parts["word/_rels/document.xml.rels"]?.children ?? []).map {
        ($0.attributes["Id", default: ""], $0.attributes["Type", default: ""])
      }
    ) { first, _ in first }
    let document = parts["word/document.xml"]
    for reference in document?.all("w:footerReference") ?? [] {
      let id = reference.attributes["r:id", default: ""]
      if kinds[id]?.hasSuffix("/footer") != true { faults.append("footer \(id) is none") }
    }
    let main = parts["_rels/.rels"]?.children.filter {
      $0.attributes["Type", default: ""].hasSuffix("/officeDocument")
    }
    if main?.count != 1 { faults.append("not one main part") }
    return faults
  }
}
