import ChineseText
import ReportModel

/// Where a passage stands, in words that can be followed on paper: the marks of its headings as printed, then the
/// sentence, such as 二(五)第4句.
///
/// Sentences are counted from the section's heading on, headings that run on in a line left out.
struct PassagePlace {
  private let volume: Volume
  private let scalars: Scalars

  /// Prepares to name places of a report.
  init(_ volume: Volume) {
    self.volume = volume
    scalars = volume.report.text.scalars
  }

  /// The place of a span.
  ///
  /// - Complexity: O(n) in the length of the section.
  func words(_ span: Span, language: Language) -> String {
    let path = volume.report.sections.filter {
      $0.span.start <= span.start && span.start < max($0.span.end, $0.heading.span.end)
    }.sorted { ($0.level, $0.span.start) < ($1.level, $1.span.start) }
    let marks = Self.joined(path.map { Self.mark(of: $0.heading.text) })
    let base = marks.isEmpty ? Label("开头", "opening")(language) : marks
    if let inner = path.last, span.start < inner.heading.span.end {
      return base + Label("标题", " heading")(language)
    }
    let start = path.last?.heading.span.end ?? 0
    let number = 1 + sentences(from: start, to: span.start)
    return language == .zh ? "\(base)第\(number)句" : "\(base) s.\(number)"
  }

  /// How many sentences end between two places.
  private func sentences(from start: Int, to end: Int) -> Int {
    var count = 0
    var isOpen = false
    for index in start..<min(max(end, start), scalars.count) {
      let scalar = scalars[index]
      if scalar.isSentenceEnd {
        if isOpen { count += 1 }
        isOpen = false
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        isOpen = true
      }
    }
    return count
  }

  /// Marks behind each other; a number that follows another one directly is parted from it.
  private static func joined(_ marks: [String]) -> String {
    var text = ""
    for mark in marks where !mark.isEmpty {
      if !text.isEmpty, text.last != ")", mark.first != "(" { text += "、" }
      text += mark
    }
    return text
  }

  /// The mark that a heading is printed with, its brackets half-width: 二 of 二、, (五) of （五）, 3 of 3.
  private static func mark(of heading: String) -> String {
    var mark = ""
    for scalar in heading.scalars.map(Folding.fold) {
      switch scalar {
      case "(": mark += "("
      case ")": return mark + ")"
      case "、", ".", ",", ":": return mark
      case "第" where mark.isEmpty: continue
      case _ where scalar.isChineseNumeral || scalar.isASCIIDigit: mark.unicodeScalars.append(scalar)
      case _ where scalar.properties.isWhitespace: continue
      default: return mark.first == "(" || mark.isEmpty ? "" : mark
      }
    }
    return ""
  }
}
