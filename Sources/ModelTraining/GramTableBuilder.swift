package import Models

/// Makes a table of the grams of some texts.
package struct GramTableBuilder {
  /// A gram that fewer texts have is left out.
  package var fewestTexts = 2

  /// A builder with its usual setting.
  package init() {}

  /// The grams that enough texts have, each with ln((1 + n) ÷ (1 + df)) + 1 for a gram that df of n texts have.
  ///
  /// - Complexity: O(m log m) in the grams of all texts.
  package func table(of texts: [[UInt16]]) -> GramTable {
    var all: [UInt32] = []
    for text in texts {
      let keys = Grams.keys(text).sorted()
      for (place, key) in keys.enumerated() where place == 0 || keys[place - 1] != key { all.append(key) }
    }
    all.sort()
    var keys: [UInt32] = []
    var weights: [Float] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= fewestTexts {
        keys.append(all[start])
        weights.append(Float(ModelMath.log(Double(1 + texts.count) / Double(1 + end - start)) + 1))
      }
      start = end
    }
    return GramTable(keys: keys, weights: weights)
  }

  /// The grams that enough texts have, the texts given as strings.
  package func table(of texts: [String]) -> GramTable { table(of: texts.map { Array($0.utf16) }) }
}
