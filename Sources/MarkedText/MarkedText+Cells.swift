import Lexicon

extension MarkedText {
  /// The cells of a row of a table that stands on one line, parted by tabs or bars; the range itself where nothing parts it.
  ///
  /// Tabs are layout and gone from the reading text, so that the source is looked at.
  ///
  /// - Complexity: O(n) in the range.
  package func cells(in range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for place in range {
      if units[place] == .of("|") {
        cells.append(start..<place)
        start = place + 1
      } else if place > start, hasTab(before: place) {
        cells.append(start..<place)
        start = place
      }
    }
    cells.append(start..<range.upperBound)
    return cells.map(withoutBlanks)
  }

  /// Whether a tab stands in the source between a character and the one before it.
  private func hasTab(before place: Int) -> Bool {
    let (from, to) = (layout.offsets[origin(place - 1)], layout.offsets[origin(place)])
    return source.bytes[Int(from)..<Int(to)].contains(0x09)
  }
}
