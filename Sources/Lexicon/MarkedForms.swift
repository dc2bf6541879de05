/// The forms that are marked everywhere, as the marker asks for them: which is the longest that a state of the trie
/// holds, and which shorter ones it begins with.
@frozen @usableFromInline
package struct MarkedForms: Sendable {
  /// A form.
  @frozen @usableFromInline
  package struct Form: Sendable {
    /// Its topical classes, one bit each, and `negating`.
    @usableFromInline package var topical: UInt32
    /// The longest marked form that it begins with, numbered as states give it; 0 where there is none.
    @usableFromInline package var shorter: UInt16
    /// How many scalars it has.
    @usableFromInline package var length: UInt16
  }

  /// A state of the trie, in one piece, as a walk asks for all of it at each step.
  @frozen @usableFromInline
  package struct State: Sendable {
    /// Its base in the trie.
    @usableFromInline package var base: UInt16
    /// The code by which it is reached.
    @usableFromInline package var check: UInt16
    /// One more than the number of the marked form that ends there; 0 where none does.
    @usableFromInline package var form: UInt16
    /// The same of any form, marked everywhere or on demand.
    @usableFromInline package var anyForm: UInt16
  }

  /// What stands for the topical classes of a form that is looked for only at places that ask for it.
  static let onDemand = UInt32.max

  /// The bit above the topical classes of a form that is a negator or begins with one.
  @usableFromInline package static let negating: UInt32 = 1 << 31

  /// The states of the trie.
  @usableFromInline package let states: [State]
  /// The forms, behind one without length that stands for none.
  @usableFromInline package let forms: [Form]
  /// No more words than this begin where a form stands as the longest: the marked forms that it begins with, itself
  /// included, and 32 admissions where it is `negating`.
  @usableFromInline package let nested: [UInt16]
  /// By the code of a character: in the low 16 bits the base of the state that it leads to from the root, 0 where it
  /// begins no marked form of more than one character; above them 1 where it is a marked form itself.
  @usableFromInline package let openings: [UInt32]

  /// Finds them.
  ///
  /// - Parameters:
  ///   - parents: The trie's.
  ///   - topical: The topical classes of each form, `onDemand` for those that are not marked.
  ///   - negators: Which forms are negators.
  /// - Complexity: O(n · d) in the forms and the longest of them.
  init(_ trie: DoubleArray, parents: [Int32], topical: [UInt32], negators: [Bool]) {
    precondition(WordClass.topicalCount < UInt32.bitWidth)
    let ending = trie.value.map { $0 > 0 && topical[Int($0) - 1] == Self.onDemand ? 0 : $0 }
    var forms = [Form](repeating: Form(topical: 0, shorter: 0, length: 0), count: topical.count + 1)
    var nested = [UInt16](repeating: 0, count: topical.count + 1)
    for (state, form) in ending.enumerated() where form > 0 {
      var own = Form(topical: topical[Int(form) - 1], shorter: 0, length: 0)
      var negates = negators[Int(form) - 1]
      nested[Int(form)] = 1
      var above = Int(parents[state])
      while above >= 0 {
        own.length += 1
        if ending[above] > 0 {
          nested[Int(form)] += 1
          negates = negates || negators[Int(ending[above]) - 1]
          if own.shorter == 0 { own.shorter = ending[above] }
        }
        above = Int(parents[above])
      }
      if negates {
        own.topical |= Self.negating
        nested[Int(form)] += UInt16(UInt32.bitWidth)
      }
      forms[Int(form)] = own
    }
    let (base, check, value) = (trie.base, trie.check, trie.value)
    states = base.indices.map {
      State(base: base[$0], check: check[$0], form: ending[$0], anyForm: value[$0])
    }
    self.forms = forms
    self.nested = nested
    openings = (0..<UInt16(trie.codeCount)).map { code in
      guard code > 0, code < trie.markedLimit else { return 0 }
      let state = Int(trie.base[0] + code)
      return UInt32(trie.base[state]) | (ending[state] != 0 ? 1 << 16 : 0)
    }
  }
}
