/// Finds where the passages of a report stand, so that they can be followed on paper.
///
/// A place is told by the marks of the sections as printed (二(五), 第三部分), then by paragraph and sentence counted behind
/// the heading, or by an item (“二是”). Where a text is broken into lines of one width, its paragraphs cannot be told
/// from its lines, and sentences alone are counted.
package struct ReportPlaces: Sendable {
  /// A section with what leads to it.
  private struct Entry {
    var section: Section
    var steps: [Place.Step]
    var children: [Span] = []
    /// What stands between its heading and what follows it, its first subsection or its end.
    var stretch = Stretch([])
  }

  /// A stretch of text that no heading divides, as its paragraphs.
  private struct Stretch {
    let paragraphs: [Paragraph]
    /// How many items begin with each mark.
    let marks: [String: Int]

    init(_ paragraphs: [Paragraph]) {
      self.paragraphs = paragraphs
      var marks: [String: Int] = [:]
      for paragraph in paragraphs { marks.merge(paragraph.marks, uniquingKeysWith: +) }
      self.marks = marks
    }

    /// The last paragraph that begins before a place; nil where none does.
    ///
    /// - Complexity: O(log *n*) in the paragraphs.
    func last(before place: Int) -> Int? { paragraphs.last(before: place) { $0.range.lowerBound } }
  }

  private let text: [Unicode.Scalar]
  private let entries: [Entry]
  private let byID: [String: Int]
  /// The running text before the first section; of a report without sections all of it.
  private let opening: [Paragraph]
  /// Where the last section ends; nil where there is none.
  private let end: Int?
  /// Whether lines end where the page was full and not where paragraphs do.
  package let isHardWrapped: Bool

  /// Prepares a report.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ report: Report) {
    text = Array(report.text.unicodeScalars)
    let sections = report.sections.sorted { ($0.span.start, $0.level) < ($1.span.start, $1.level) }
    var entries: [Entry] = []
    var byID: [String: Int] = [:]
    var counts: [String: Int] = [:]
    let names = Dictionary(grouping: sections) { $0.heading.text }.mapValues(\.count)
    for section in sections where byID[section.id] == nil {
      let parent = section.parent.flatMap { byID[$0] }
      var steps = parent.map { entries[$0].steps } ?? []
      let heading = Array(section.heading.text.unicodeScalars)
      if let mark = PrintedMark.section(heading, at: Self.first(of: heading), before: heading.count) {
        let key = (section.parent ?? "") + "/" + mark.text
        counts[key, default: 0] += 1
        steps.append(.mark(mark.text, occurrence: counts[key] ?? 1))
      } else {
        // What stands once needs no way in.
        if names[section.heading.text] == 1 { steps = [] }
        steps.append(.heading(Self.shortened(heading)))
      }
      byID[section.id] = entries.count
      entries.append(Entry(section: section, steps: steps))
      if let parent { entries[parent].children.append(section.span) }
    }
    // Taken apart once for all passages: a plan of a thousand points is one stretch.
    let isHardWrapped = Self.isHardWrapped(text)
    self.isHardWrapped = isHardWrapped
    for place in entries.indices {
      let entry = entries[place]
      let start = entry.section.heading.span.end
      let end = entry.children.map(\.start).min() ?? entry.section.span.end
      let bounds = min(max(start, 0), text.count)..<min(max(end, start, 0), text.count)
      entries[place].stretch = Stretch(Self.paragraphs(of: bounds, in: text, isHardWrapped))
    }
    let start = entries.map(\.section.span.start).min() ?? text.count
    // Lines of the page around a report and its title are no paragraphs of it.
    opening = Self.paragraphs(of: 0..<min(max(start, 0), text.count), in: text, isHardWrapped)
      .filter { [text] paragraph in Self.isRunning(paragraph, in: text) }
    end = entries.map(\.section.span.end).max()
    self.entries = entries
    self.byID = byID
  }

  /// The place of a section.
  package func place(ofSection id: String) -> Place? {
    byID[id].map { Place(steps: entries[$0].steps) }
  }

  /// The place of a passage.
  ///
  /// - Complexity: O(*k* + log *s*) in the subsections of the section that it stands in and the number of sections, and
  ///   O(log *n*) in the items and sentences of its paragraph.
  package func place(of span: Span) -> Place {
    let span = trimmed(span)
    guard let index = innermost(span.start) else { return outside(span) }
    let entry = entries[index]
    let section = entry.section
    guard span.start >= section.heading.span.end else { return Place(steps: entry.steps) }
    let before = entry.children.filter { $0.end <= span.start }.map(\.end).max()
    // What follows subsections has no count that a reader could follow.
    if before != nil { return Place(steps: entry.steps) }
    var place = within(entry.stretch, span, steps: entry.steps)
    if !entry.children.isEmpty, place.steps == entry.steps, place.paragraph == nil, place.sentence == nil {
      place.spot = .opening
    }
    return place
  }

  // MARK: - Within a section

  /// The place of a passage within a stretch that no heading divides.
  private func within(_ stretch: Stretch, _ span: Span, steps: [Place.Step]) -> Place {
    let paragraphs = stretch.paragraphs
    guard let number = stretch.last(before: span.start + 1) else { return Place(steps: steps) }
    let paragraph = paragraphs[number]
    let last = stretch.last(before: span.end) ?? number
    if last > number {
      let isWhole = number == 0 && last == paragraphs.count - 1
      let ordinals = Place.Ordinals(first: number + 1, last: last + 1, total: paragraphs.count)
      return Place(steps: steps, paragraph: isWhole ? nil : ordinals)
    }
    let own = paragraphs.count > 1 ? Place.Ordinals(number + 1, of: paragraphs.count) : nil
    if let item = paragraph.item(at: span.start),
      let place = self.place(of: span, in: item, of: paragraph, own, in: stretch, steps: steps)
    {
      return place
    }
    return Place(
      steps: steps, paragraph: own, sentence: Self.sentences(paragraph.sentences, holding: span))
  }

  /// The place of a passage that stands in an item; nil where the item does not lead to it.
  private func place(
    of span: Span, in index: Int, of paragraph: Paragraph, _ number: Place.Ordinals?,
    in stretch: Stretch, steps: [Place.Step]
  ) -> Place? {
    let item = paragraph.items[index]
    guard span.end <= item.range.upperBound else { return nil }
    let sentences = Paragraph.sentences(of: item.range, in: text)
    let isFollowed = item.range.upperBound < paragraph.range.upperBound
    let isWhole = item.range.lowerBound == paragraph.range.lowerBound
    // Behind the last item of a list a paragraph may go on with something else.
    let isBehind = sentences.first.map { $0.upperBound <= span.start } ?? false
    guard isFollowed || isWhole || !isBehind else { return nil }
    // An item that stands twice is found by its paragraph, and only where it stands there once.
    let isTwice = stretch.marks[item.text] ?? 0 > 1
    guard !isTwice || number != nil && paragraph.marks[item.text] == 1 else {
      return nil
    }
    let step: Place.Step = item.isNumbered ? .mark(item.text, occurrence: 1) : .item(item.text)
    var place = Place(steps: steps + [step], paragraph: isTwice ? number : nil)
    place.sentence = isBehind ? Self.sentences(sentences, holding: span) : nil
    if let next = paragraph.items.dropFirst(index + 1).first,
      next.isNumbered == item.isNumbered, next.number == item.number + 2,
      isBehindStop(span.start, in: item.range)
    {
      place.lostMark =
        PrintedMark.chinese.indices.contains(item.number)
        ? next.text.replacingNumber(with: PrintedMark.chinese[item.number]) : nil
    }
    return place
  }

  /// Whether a passage begins behind a stop within an item.
  private func isBehindStop(_ place: Int, in range: Range<Int>) -> Bool {
    guard place > range.lowerBound, place <= range.upperBound else { return false }
    let before = text[place - 1]
    return before == "；" || before == ";" || before == "。"
  }

  private static func sentences(_ sentences: [Range<Int>], holding span: Span) -> Place.Ordinals? {
    guard sentences.count > 1, let first = sentences.last(before: span.start + 1, \.lowerBound),
      let last = sentences.last(before: span.end, \.lowerBound)
    else { return nil }
    if first == 0, last == sentences.count - 1 { return nil }
    return Place.Ordinals(first: first + 1, last: max(first, last) + 1, total: sentences.count)
  }

  // MARK: - Outside the sections

  private func outside(_ span: Span) -> Place {
    if let end, span.start >= end { return Place(spot: .close) }
    guard let first = opening.first, span.start >= first.range.lowerBound else {
      return Place(spot: .title)
    }
    guard let number = opening.lastIndex(where: { $0.range.lowerBound <= span.start }),
      span.start < opening[number].range.upperBound
    else { return Place(spot: entries.isEmpty ? .close : .opening) }
    return Place(
      spot: entries.isEmpty ? nil : .opening,
      paragraph: opening.count > 1 || entries.isEmpty ? Place.Ordinals(number + 1, of: opening.count) : nil,
      sentence: Self.sentences(opening[number].sentences, holding: span))
  }

  private static func isRunning(_ paragraph: Paragraph, in text: [Unicode.Scalar]) -> Bool {
    text[paragraph.range].contains { $0 == "。" || $0 == "；" }
  }

  // MARK: - Text

  /// The innermost section that a place lies in.
  private func innermost(_ place: Int) -> Int? {
    // In the order of their starts: none behind those that begin up to the place holds it.
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].section.span.start <= place { low = middle + 1 } else { high = middle }
    }
    return entries[..<low].lastIndex { $0.section.span.range.contains(place) }
  }

  private func bounded(_ place: Int) -> Int { min(max(place, 0), text.count) }

  /// A span without the blanks at its start and within the text.
  private func trimmed(_ span: Span) -> Span {
    var start = bounded(span.start)
    let end = max(start, bounded(span.end))
    while start < end, text[start].properties.isWhitespace { start += 1 }
    return Span(start, end)
  }

  private static func first(of heading: [Unicode.Scalar]) -> Int {
    heading.firstIndex { !$0.properties.isWhitespace } ?? 0
  }

  /// The paragraphs of a stretch; one where the lines are no paragraphs.
  private static func paragraphs(
    of range: Range<Int>, in text: [Unicode.Scalar], _ isHardWrapped: Bool
  ) -> [Paragraph] {
    guard !range.isEmpty else { return [] }
    let lines = isHardWrapped ? [range] : lines(of: range, in: text)
    return lines.compactMap { line in
      var (start, end) = (line.lowerBound, line.upperBound)
      while start < end, text[start].properties.isWhitespace { start += 1 }
      while end > start, text[end - 1].properties.isWhitespace { end -= 1 }
      return start < end ? Paragraph(start..<end, in: text) : nil
    }
  }

  private static func lines(of range: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text[index] == "\n" || text[index] == "\r" {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<range.upperBound)
    return lines
  }

  /// Whether many lines of some length end amid a sentence.
  private static func isHardWrapped(_ text: [Unicode.Scalar]) -> Bool {
    var (whole, broken) = (0, 0)
    for line in lines(of: 0..<text.count, in: text) {
      guard let last = text[line].last(where: { !$0.properties.isWhitespace }), line.count >= shortestLine
      else {
        continue
      }
      if last.isStop || last.closesQuotation || last == "…" || last == "】" { whole += 1 } else { broken += 1 }
    }
    return broken > 3 && broken > whole
  }

  /// A line of fewer scalars may be a heading or a name.
  private static let shortestLine = 25

  /// A heading as it is quoted: without the mark that ends it, and no longer than a reader needs.
  private static func shortened(_ heading: [Unicode.Scalar]) -> String {
    var words = heading[first(of: heading)...]
    if let end = words.firstIndex(where: { $0.isPause && !$0.properties.isWhitespace }) {
      words = words[..<end]
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: words.prefix(longestHeading))
    return String(view) + (words.count > longestHeading ? "…" : "")
  }

  private static let longestHeading = 16
}

extension Place.Ordinals {
  /// One of several.
  fileprivate init(_ number: Int, of total: Int) {
    self.init(first: number, last: number, total: total)
  }
}

extension String {
  /// The words of an item (四是) with another number (三是).
  fileprivate func replacingNumber(with number: String) -> String? {
    guard let start = unicodeScalars.firstIndex(where: { PrintedMark.chinese.contains(String($0)) }),
      let end = unicodeScalars[start...].firstIndex(where: { !PrintedMark.chinese.contains(String($0)) })
    else { return nil }
    return String(self[..<start]) + number + String(self[end...])
  }
}
