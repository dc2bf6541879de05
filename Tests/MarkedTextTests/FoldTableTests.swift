import Testing

@testable import MarkedText

@Suite struct FoldTableTests {
  @Test("The table gives every character as the rules for one do")
  func all() {
    let wrong = (UInt16.min...UInt16.max).filter { unit in
      let (folded, stops) = FoldTable.standard.folded(unit)
      return folded != FoldTable.fold(unit) || stops != (FoldTable.isStop(folded) ? 1 : 0)
    }
    #expect(wrong.isEmpty)
  }
}
