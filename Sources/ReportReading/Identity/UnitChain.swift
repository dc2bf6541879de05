/// The units above a name, as the text states them right before it, and how surely they and the name's left bound do so.
struct UnitChain {
  var province: Range<Int>?
  var city: Range<Int>?
  var county: Range<Int>?
  /// 0 where everything before the name is explained; below it by how odd the explanation is.
  var score = 0.0

  func adding(_ score: Double) -> UnitChain {
    var chain = self
    chain.score += score
    return chain
  }
}
