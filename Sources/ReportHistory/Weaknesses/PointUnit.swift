import MarkedText
import Models

/// The least part of a point that may name a weakness of its own: what stands between two marks.
struct PointUnit {
  /// Its words and the mark behind them; 0 where none is.
  let words: Range<Int>
  let mark: UInt16
  /// How much it counts in a half: the square root of how many grams it has.
  let weight: Float
  let embedding: Embedding
  /// What it adds to the sum of a text's rows, to the scores of themes, of kinds and of “goes on”.
  let sum: [Float]
  let themes: [Float]
  let kinds: [Float]
  let still: Float

  private static let marks: Set<UInt16> = Set("，,；;。：:、！!".utf16)
  /// Shorter ones are scraps of a list (车、船、机), and part of what stands before them.
  private static let shortest = 3

  /// The units of a point.
  ///
  /// - Complexity: O(n) in the characters, times the dimensions of the encoder.
  static func units(of text: ArraySlice<UInt16>, by models: HistoryModels) -> [PointUnit] {
    var bounds: [(words: Range<Int>, mark: UInt16)] = []
    var start = text.startIndex
    func end(at place: Int, _ mark: UInt16) {
      defer { start = place + 1 }
      if start == place { return }
      if place - start < shortest, let last = bounds.last {
        bounds[bounds.count - 1] = (last.words.lowerBound..<place, mark)
      } else {
        bounds.append((start..<place, mark))
      }
    }
    for place in text.indices where marks.contains(text[place]) { end(at: place, text[place]) }
    end(at: text.endIndex, 0)
    return bounds.map { PointUnit(text[$0.words], mark: $0.mark, by: models) }
  }

  private init(_ text: ArraySlice<UInt16>, mark: UInt16, by models: HistoryModels) {
    let vector = TextVector(text, table: models.encoder.table)
    words = text.indices
    self.mark = mark
    weight = Float(max(1, vector.indices.count)).squareRoot()
    sum = models.encoder.sum(vector)
    embedding = Embedding(direction: sum)
    themes = zip(models.themes.logits(vector), models.themes.bias).map { $0 - $1 }
    kinds = zip(models.kinds.scores(sum), models.kinds.bias).map { $0 - $1 }
    let remedies = Remedy.still.rawValue
    still = models.remedies.logits(vector)[remedies] - models.remedies.bias[remedies]
  }
}
