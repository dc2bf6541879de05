import ChineseText
import ReportModel
import Vocabulary

extension PointReader {
  /// Where 究其原因 begins that closes a paragraph of points: behind it the items, if any, are causes.
  func closingCause(in paragraph: Range<Int>, _ items: [Enumerator]) -> Int? {
    guard let start = lastCauseStart(in: paragraph) else { return nil }
    let before = items.filter { $0.range.lowerBound < start }
    let after = items.filter { $0.range.lowerBound > start }
    // A cause within one item of several belongs to that item.
    if let next = after.first, let last = before.last {
      return next.number == last.number + 1 && next.number > 1 ? nil : start
    }
    return after.isEmpty && !before.isEmpty ? nil : start
  }

  /// Where 究其原因 or 主要原因是 begins, at the start of a clause.
  func causeStart(in range: Range<Int>) -> Int? {
    marks.of(.causesPreamble, in: range).first { mark in
      let start = mark.range.lowerBound
      return start == range.lowerBound || text.scalars[start - 1].isClauseBreak
        || text.scalars[start - 1] == " "
        || text.scalars[start - 1] == "("
    }?.range.lowerBound
  }

  /// Where the last such words of a range begin.
  func lastCauseStart(in range: Range<Int>) -> Int? {
    marks.of(.causesPreamble, in: range).last { mark in
      let start = mark.range.lowerBound
      return start == range.lowerBound || text.scalars[start - 1].isSentenceEnd
        || text.scalars[start - 1] == ";"
        || text.scalars[start - 1] == " "
    }.flatMap { mark in
      let first = marks.of(.causesPreamble, in: range).first {
        mark.range.lowerBound - $0.range.upperBound <= 1 && mark.range.lowerBound >= $0.range.lowerBound
      }
      return (first ?? mark).range.lowerBound
    }
  }

  /// Where the cause itself begins, behind 究其原因,主要是.
  func afterCause(_ start: Int, _ range: Range<Int>) -> Int? {
    var index = start
    var moved = true
    let fillers = [",", ":", "主要是", "主要在于", "主要", "是因为", "是", "在于", "有", "因为", "一方面", "还是", "归结为"]
    if let mark = marks.of(.causesPreamble, in: start..<range.upperBound).first(where: {
      $0.range.lowerBound == start
    }) {
      index = mark.range.upperBound
    }
    while moved, index < range.upperBound {
      moved = false
      if let mark = marks.of(.causesPreamble, in: index..<range.upperBound).first(where: {
        $0.range.lowerBound == index
      }) {
        index = mark.range.upperBound
        moved = true
      }
      for filler in fillers where text.starts(index..<range.upperBound, with: filler) {
        if Enumerator.at(text.scalars, index, range.upperBound) != nil { return index }
        index += filler.unicodeScalars.count
        moved = true
      }
    }
    return index < range.upperBound ? index : nil
  }
}
