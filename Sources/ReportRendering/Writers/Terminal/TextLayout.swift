import ChineseText

/// Breaks styled text into lines of a number of columns.
///
/// A line may break between Chinese characters and at spaces, never before closing or after opening marks,
/// and inside a word, or a run that is to stay whole, only where it is wider than the line.
struct TextLayout {
  /// One scalar with what it belongs to.
  private struct Glyph {
    var scalar: Unicode.Scalar
    var width: Int
    var run: Int
  }

  private static let closing = Set("，。、；：？！）】》」』”’％…—,.;:?!)]}%》〉〕".unicodeScalars)
  private static let opening = Set("（【《「『“‘([{〈〔".unicodeScalars)

  private let runs: [Run]
  private let glyphs: [Glyph]

  /// Prepares runs for breaking; what could steer a terminal is replaced.
  init(_ runs: [Run]) {
    self.runs = runs
    var glyphs: [Glyph] = []
    for (index, run) in runs.enumerated() {
      for scalar in run.text.oneLine.harmless.unicodeScalars {
        glyphs.append(Glyph(scalar: scalar, width: DisplayWidth.of(scalar), run: index))
      }
    }
    self.glyphs = glyphs
  }

  /// The columns of the whole on one line.
  var width: Int { glyphs.reduce(0) { $0 + $1.width } }

  /// The widest piece that is better not broken.
  var widestUnit: Int {
    units().map { $0.reduce(0) { $0 + glyphs[$1].width } }.max() ?? 0
  }

  /// Breaks the text so that no line is wider than `width` columns.
  func lines(_ width: Int) -> [[Run]] {
    let width = max(width, 2)
    var lines: [Range<Int>] = []
    var start = 0
    var end = 0
    var used = 0
    for unit in units() {
      let size = unit.reduce(0) { $0 + glyphs[$1].width }
      if used + visible(unit) > width, end > start {
        lines.append(start..<end)
        start = skipped(from: unit.lowerBound)
        end = start
        used = 0
      }
      guard unit.upperBound > start else { continue }
      if used == 0, size > width {
        for index in max(unit.lowerBound, start)..<unit.upperBound {
          if used + glyphs[index].width > width, index > start {
            lines.append(start..<index)
            start = index
            used = 0
          }
          used += glyphs[index].width
        }
        end = unit.upperBound
        continue
      }
      used += (max(unit.lowerBound, start)..<unit.upperBound).reduce(0) { $0 + glyphs[$1].width }
      end = unit.upperBound
    }
    if end > start || lines.isEmpty { lines.append(start..<end) }
    return lines.map(line)
  }

  /// The columns of a unit without the space at its end.
  private func visible(_ unit: Range<Int>) -> Int {
    var end = unit.upperBound
    while end > unit.lowerBound, glyphs[end - 1].scalar == " " { end -= 1 }
    return (unit.lowerBound..<end).reduce(0) { $0 + glyphs[$1].width }
  }

  /// The first place at or after an index that is no space.
  private func skipped(from index: Int) -> Int {
    var index = index
    while index < glyphs.count, glyphs[index].scalar == " " { index += 1 }
    return index
  }

  /// The stretches between places where a line may break.
  private func units() -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = 0
    for index in glyphs.indices.dropFirst() where mayBreak(before: index) {
      units.append(start..<index)
      start = index
    }
    if start < glyphs.count { units.append(start..<glyphs.count) }
    return units
  }

  private func mayBreak(before index: Int) -> Bool {
    let (left, right) = (glyphs[index - 1], glyphs[index])
    if right.width == 0 || right.scalar == " " { return false }
    if left.run == right.run, runs[left.run].isWhole { return false }
    if left.scalar == " " { return true }
    if Self.closing.contains(right.scalar) || Self.opening.contains(left.scalar) { return false }
    return left.width == 2 || right.width == 2
  }

  private func line(_ range: Range<Int>) -> [Run] {
    var end = range.upperBound
    while end > range.lowerBound, glyphs[end - 1].scalar == " " { end -= 1 }
    var line: [Run] = []
    var text = String.UnicodeScalarView()
    for index in range.lowerBound..<end {
      text.append(glyphs[index].scalar)
      if index + 1 == end || glyphs[index + 1].run != glyphs[index].run {
        var run = runs[glyphs[index].run]
        run.text = String(text)
        line.append(run)
        text = String.UnicodeScalarView()
      }
    }
    return line
  }
}
