/// A trie of forms in three flat arrays: the child of a state by a code stands at the state's base plus the code.
///
/// Method: J. Aoe, “An efficient digital search algorithm by using a double-array structure”, IEEE Transactions on
/// Software Engineering 15 (1989). A child is known by its label (`check` holds the code it is reached by), which
/// needs a base of its own for each state that has children. Codes are given to the scalars that the forms use, those
/// that begin a form first, so that one comparison tells that no form begins with a scalar.
@usableFromInline
package final class DoubleArray: Sendable {
  /// The code of each scalar of the first plane; 0 for those in no form.
  @usableFromInline package let codes: CharacterTable<UInt16>
  /// Scalars with codes below this begin a form.
  @usableFromInline package let starterLimit: UInt16
  /// Scalars with codes below this begin a form that is marked everywhere.
  @usableFromInline package let markedLimit: UInt16
  /// Where the children of a state stand; 0 for a state without any.
  @usableFromInline package let base: [UInt16]
  /// How many codes there are, 0 included.
  let codeCount: Int
  /// The code by which a state is reached; `.max`, which is no code, where there is no state.
  ///
  /// So one comparison tells a child: no state without children (base 0) and no scalar of no form (code 0) comes to a
  /// place whose label is the code, as the root's children, from base 1 on, are the first.
  @usableFromInline package let check: [UInt16]
  /// One more than the form that ends at a state; 0 where none does.
  @usableFromInline package let value: [UInt16]

  /// Builds the trie.
  ///
  /// - Parameter forms: The forms in code units of the first plane; a form's place is its number. None is empty, none
  ///   stands twice.
  /// - Parameter isMarked: Whether a form, by its number, is marked everywhere.
  /// - Complexity: O(n log n) in the scalars of the forms.
  package init(_ forms: [[UInt16]], isMarked: (Int) -> Bool = { _ in true }) {
    var codes = [UInt16](repeating: 0, count: 1 << 16)
    var next: UInt16 = 1
    for (number, form) in forms.enumerated() where isMarked(number) && codes[Int(form[0])] == 0 {
      codes[Int(form[0])] = next
      next += 1
    }
    markedLimit = next
    for form in forms where codes[Int(form[0])] == 0 {
      codes[Int(form[0])] = next
      next += 1
    }
    starterLimit = next
    for form in forms {
      for unit in form.dropFirst() where codes[Int(unit)] == 0 {
        codes[Int(unit)] = next
        next += 1
      }
    }
    let alphabet = Int(next)
    let coded = forms.enumerated().map { (key: $0.element.map { codes[Int($0)] }, form: $0.offset) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var builder = Builder(alphabet: alphabet, keys: coded)
    builder.place(state: 0, keys: 0..<coded.count, depth: 0)
    let size = builder.used + alphabet
    self.codes = CharacterTable(codes)
    codeCount = alphabet
    base = Array(builder.base.prefix(size)) + .init(repeating: 0, count: max(0, size - builder.base.count))
    check = Self.labels(
      builder.check.prefix(size) + .init(repeating: 0, count: max(0, size - builder.check.count)))
    value = Array(builder.value.prefix(size)) + .init(repeating: 0, count: max(0, size - builder.value.count))
  }

  /// Takes a trie built before.
  init(_ image: LexiconImage) {
    var codes = [UInt16](repeating: 0, count: 1 << 16)
    for (place, unit) in image.alphabet.enumerated() { codes[Int(unit)] = UInt16(place + 1) }
    self.codes = CharacterTable(codes)
    codeCount = image.alphabet.count + 1
    (starterLimit, markedLimit) = (image.starterLimit, image.markedLimit)
    (base, check, value) = (image.base, Self.labels(image.check[...]), image.value)
  }

  private static func labels(_ check: ArraySlice<UInt16>) -> [UInt16] { check.map { $0 == 0 ? .max : $0 } }

  /// The state that is reached from another by a code; nil where there is none.
  ///
  /// - Complexity: O(1).
  @inlinable @inline(__always)
  package func child(of state: Int, by code: UInt16) -> Int? {
    let next = Int(base[state]) &+ Int(code)
    return check[next] == code ? next : nil
  }

  /// The state that each state is a child of; -1 for the root and where there is no state.
  ///
  /// - Complexity: O(n).
  var parents: [Int32] {
    var owners = [Int32](repeating: -1, count: base.count)
    owners.withUnsafeMutableBufferPointer { owners in
      for state in base.indices where base[state] != 0 { owners[Int(base[state])] = Int32(state) }
    }
    return check.indices.map { check[$0] == .max ? -1 : owners[$0 - Int(check[$0])] }
  }

  private struct Builder {
    let alphabet: Int
    let keys: [(key: [UInt16], form: Int)]
    var base: [UInt16] = []
    var check: [UInt16] = []
    var value: [UInt16] = []
    /// Slots up to here are in use or were left free for good.
    var used = 1
    private var taken: [Bool] = []
    private var baseTaken: [Bool] = []
    private var firstFree = 1

    init(alphabet: Int, keys: [(key: [UInt16], form: Int)]) {
      self.alphabet = alphabet
      self.keys = keys
      grow(to: alphabet + 1)
      taken[0] = true
    }

    private mutating func grow(to count: Int) {
      guard count > base.count else { return }
      let more = max(count, 2 * base.count) - base.count
      base += .init(repeating: 0, count: more)
      check += .init(repeating: 0, count: more)
      value += .init(repeating: 0, count: more)
      taken += .init(repeating: false, count: more)
      baseTaken += .init(repeating: false, count: more)
    }

    /// Places the children of a state, whose keys share their first `depth` codes, and theirs below them.
    mutating func place(state: Int, keys range: Range<Int>, depth: Int) {
      var range = range
      if keys[range.lowerBound].key.count == depth {
        value[state] = UInt16(keys[range.lowerBound].form + 1)
        range = range.lowerBound + 1..<range.upperBound
      }
      guard !range.isEmpty else { return }
      var children: [(code: UInt16, keys: Range<Int>)] = []
      for index in range {
        let code = keys[index].key[depth]
        if children.last?.code == code {
          children[children.count - 1].keys = children[children.count - 1].keys.lowerBound..<index + 1
        } else {
          children.append((code, index..<index + 1))
        }
      }
      let at = freeBase(for: children.map { Int($0.code) })
      base[state] = UInt16(at)
      baseTaken[at] = true
      for child in children {
        let slot = at + Int(child.code)
        taken[slot] = true
        check[slot] = child.code
        used = max(used, slot + 1)
      }
      for child in children { place(state: at + Int(child.code), keys: child.keys, depth: depth + 1) }
    }

    private mutating func freeBase(for codes: [Int]) -> Int {
      while firstFree < taken.count, taken[firstFree] { firstFree += 1 }
      var at = max(1, firstFree - codes[0])
      while true {
        grow(to: at + alphabet + 1)
        if !baseTaken[at], codes.allSatisfy({ !taken[at + $0] }) { return at }
        at += 1
      }
    }
  }
}
