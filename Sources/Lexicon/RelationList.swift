/// How far concepts stand for each other, read from `RelationTable` when first asked for.
enum RelationList {
  /// By the codes of both concepts, parted by a blank, in either order.
  static let weights: [String: Double] = {
    var weights: [String: Double] = [:]
    for line in TableReader.lines(RelationTable.text) {
      let words = TableReader.words(line)
      guard words.count == 3, let weight = Double(words[2]) else { continue }
      weights[words[0] + " " + words[1]] = weight
      weights[words[1] + " " + words[0]] = weight
    }
    return weights
  }()

  /// By the code of a concept: the codes of those that stand for it, in order.
  static let relatives: [String: [String]] = {
    var relatives: [String: [String]] = [:]
    for pair in weights.keys {
      let cut = pair.utf8.firstIndex(of: UInt8(ascii: " ")) ?? pair.endIndex
      relatives[String(pair[..<cut]), default: []].append(String(pair[cut...].dropFirst()))
    }
    return relatives.mapValues { $0.sorted() }
  }()
}
