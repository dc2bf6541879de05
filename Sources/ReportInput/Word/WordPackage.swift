/// The parts of a Word file that hold its text.
struct WordPackage {
  private let archive: ZIPArchive
  private let limits: InputLimits
  /// The name of the part with the text.
  private let body: String
  /// The parts that the text refers to, by the last word of their type.
  private let parts: [String: String]
  private let folder: String

  init(_ bytes: [UInt8], limits: InputLimits) throws(InputError) {
    self.limits = limits
    let archive: ZIPArchive
    do throws(ZIPArchive.Fault) {
      archive = try ZIPArchive(bytes)
    } catch {
      throw Self.error(error, limits)
    }
    self.archive = archive
    let names = [try Self.mainPart(archive, limits), "word/document.xml", "word/document2.xml"].compactMap {
      $0
    }
    guard let body = names.first(where: archive.holds) else {
      throw .damaged(.docx, archive.names.isEmpty ? .noParts : .noDocument)
    }
    self.body = body
    let folder = body.lastIndex(of: "/").map { String(body[...$0]) } ?? ""
    let relations = Relationships()
    let name = folder + "_rels/" + body.dropFirst(folder.count) + ".rels"
    if let bytes = try Self.part(name, of: archive, limits) { try Self.read(bytes, limits, into: relations) }
    parts = relations.targets.mapValues { target in
      target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    self.folder = folder
  }

  /// The part that the package calls its document, whatever its name.
  private static func mainPart(_ archive: ZIPArchive, _ limits: InputLimits) throws(InputError) -> String? {
    guard let bytes = try part("_rels/.rels", of: archive, limits) else { return nil }
    let relations = Relationships()
    try read(bytes, limits, into: relations)
    return relations.targets["officeDocument"].map { String($0.drop { $0 == "/" }) }
  }

  /// Reads the text.
  func readBody(into handler: any XMLHandler) throws(InputError) { try read(body, into: handler) }

  /// Reads a part that the text refers to, such as `styles`; nothing happens where there is none.
  func readPart(_ type: String, into handler: any XMLHandler) throws(InputError) {
    try read(parts[type] ?? folder + type + ".xml", into: handler)
  }

  private func read(_ name: String, into handler: any XMLHandler) throws(InputError) {
    guard let bytes = try Self.part(name, of: archive, limits) else { return }
    try Self.read(bytes, limits, into: handler)
  }

  private static func part(
    _ name: String, of archive: ZIPArchive, _ limits: InputLimits
  ) throws(InputError) -> [UInt8]? {
    do throws(ZIPArchive.Fault) {
      return try archive.part(name, limit: limits.unpackedBytes)
    } catch {
      throw self.error(error, limits)
    }
  }

  private static func read(
    _ bytes: [UInt8], _ limits: InputLimits, into handler: any XMLHandler
  ) throws(InputError) {
    do throws(XMLReader.Fault) {
      try XMLReader.read(bytes, depth: limits.depth, into: handler)
    } catch {
      throw .xml(error, .docx, limits)
    }
  }

  private static func error(_ fault: ZIPArchive.Fault, _ limits: InputLimits) -> InputError {
    .archive(fault, .docx, limits)
  }

  /// What a part refers to.
  private final class Relationships: XMLHandler {
    var targets: [String: String] = [:]

    func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
      guard element.local == "Relationship", let target = attributes["Target"],
        let type = attributes["Type"]?.split(separator: "/").last.map(String.init), targets[type] == nil,
        attributes["TargetMode"] != "External"
      else { return }
      targets[type] = target
    }
    func end(_ element: XMLElementName) {}
    func characters(_ text: String) {}
  }
}

extension InputError {
  /// What is wrong with a packed file.
  static func archive(_ fault: ZIPArchive.Fault, _ format: InputFormat, _ limits: InputLimits) -> InputError {
    switch fault {
    case .directory: .damaged(format, .cutOff)
    case .part(let name): .damaged(format, .part(name))
    case .locked: .locked(format)
    case .method(let method): .damaged(format, .packingMethod(method))
    case .tooBig: .tooBigInside(format, limit: limits.unpackedBytes)
    }
  }

  /// What is wrong with an XML document in it.
  static func xml(_ fault: XMLReader.Fault, _ format: InputFormat, _ limits: InputLimits) -> InputError {
    switch fault {
    case .declarations: .damaged(format, .entities)
    case .malformed(let line): .damaged(format, .xml(line: line))
    case .tooDeep: .tooDeep(format, limit: limits.depth)
    }
  }
}
