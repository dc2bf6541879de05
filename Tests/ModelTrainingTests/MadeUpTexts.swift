import ModelTraining
import Models
import SeededRandom

/// Texts of random characters, each with one of two marks of its class somewhere in it.
struct MadeUpTexts {
  /// By class: two wordings that share no character.
  static let marks = [["调解", "纠纷"], ["宣传", "普法"], ["执法", "处罚"]]

  let classes: [Int]
  let table: GramTable
  let vectors: [TextVector]

  init(count: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var texts: [String] = []
    var classes: [Int] = []
    let filling = Array("镇乡村组人员工作情况开展建立健全机制加强推进落实")
    for row in 0..<count {
      let own = row % Self.marks.count
      var characters = (0..<12).map { _ in String(filling[Int(generator.next() % UInt64(filling.count))]) }
      characters.insert(Self.marks[own][Int(generator.next() % 2)], at: Int(generator.next() % 12))
      texts.append(characters.joined())
      classes.append(own)
    }
    let table = GramTableBuilder().table(of: texts)
    self.classes = classes
    self.table = table
    vectors = texts.map { TextVector($0, table: table) }
  }

  /// By text: all of it is of its class.
  var shares: [[Float]] { classes.map { own in Self.marks.indices.map { $0 == own ? 1 : 0 } } }
}
