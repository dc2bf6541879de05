import Testing

@testable import Lexicon

@Suite struct DoubleArrayTests {
  private func find(_ form: [UInt16], in trie: DoubleArray) -> Int? {
    var state = 0
    for unit in form {
      let code = trie.codes[unit]
      guard code != 0, trie.base[state] != 0 else { return nil }
      let next = Int(trie.base[state]) + Int(code)
      guard trie.check[next] == code else { return nil }
      state = next
    }
    return trie.value[state] == 0 ? nil : Int(trie.value[state]) - 1
  }

  @Test func findsEveryFormAndNoOther() {
    let forms = ["执法", "执法队", "执法队伍", "队伍", "法", "a"].map { Array($0.utf16) }
    let trie = DoubleArray(forms)
    for (number, form) in forms.enumerated() { #expect(find(form, in: trie) == number) }
    for other in ["执", "执法人", "队", "伍", "法法", "b"] { #expect(find(Array(other.utf16), in: trie) == nil) }
  }

  @Test func whatBeginsAFormHasTheLowestCodes() {
    let trie = DoubleArray(["执法", "队伍", "法庭"].map { Array($0.utf16) })
    for unit in "执队法".utf16 { #expect(trie.codes[unit] < trie.starterLimit) }
    for unit in "伍庭".utf16 { #expect(trie.codes[unit] >= trie.starterLimit) }
  }
}
