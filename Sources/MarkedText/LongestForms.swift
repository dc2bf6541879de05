import Lexicon

/// At each place of a text where a form begins that is marked everywhere: the longest one.
struct LongestForms {
  /// Where they begin.
  private(set) var places: [Int32] = []
  /// Which they are, as `MarkedForms` numbers them.
  private(set) var forms: [UInt16] = []
  /// How many words they are with all those nested in them that begin at the same place.
  private(set) var wordCount = 0

  /// Walks the trie from each place.
  ///
  /// - Complexity: O(n · d) in the text and the longest form; near O(n), as a walk seldom goes beyond two steps.
  init(_ sweep: Sweep, _ lexicon: Lexicon) {
    let (codes, openings) = (sweep.codes, sweep.openings)
    let (states, nested) = (lexicon.marked.states, lexicon.marked.nested)
    let root = Int(states[0].base)
    var words = 0
    places = [Int32](room: openings.count) { places in
      forms = [UInt16](room: openings.count) { forms in
        for opening in openings {
          var end = Int(opening)
          var state = states[root &+ Int(codes[end])]
          var longest: UInt16 = 0
          while true {
            longest = state.form == 0 ? longest : state.form
            end &+= 1
            let code = codes[end]
            let next = states[Int(state.base) &+ Int(code)]
            guard next.check == code else { break }
            state = next
          }
          let isFound = 1 &- Sweep.isZero(longest)
          places.append(opening, times: isFound)
          forms.append(longest, times: isFound)
          words &+= Int(nested[Int(longest)])
        }
      }
    }
    wordCount = words
  }
}
