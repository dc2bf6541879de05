extension HTMLWriter {
  /// The full text with a span for every fact.
  ///
  /// Spans may overlap: where one would cross the end of another, it is closed and opened anew, and only
  /// its first piece carries the id.
  func source(_ block: SourceBlock) -> HTMLNode {
    let scalars = Self.normalized(block.text)
    let marks = block.marks.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.anchor)
        < ($1.range.lowerBound, $0.range.upperBound, $1.anchor)
    }
    var builder = NestedSpans(scalars: scalars)
    for mark in marks { builder.open(mark) }
    return .tag(
      .div, [.class("source"), .lang(Language.zh.tag)], builder.finish())
  }

  /// The text's scalars one for one, with carriage returns that belong to a line feed left empty.
  private static func normalized(_ text: String) -> [Unicode.Scalar?] {
    let scalars = Array(text.unicodeScalars)
    return scalars.enumerated().map { index, scalar in
      guard scalar.isBreak, scalar != "\n" else { return scalar }
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { return nil }
      return "\n"
    }
  }
}

/// Builds properly nested nodes from marks that come in the order of their starts.
private struct NestedSpans {
  private struct Level {
    var mark: SourceBlock.Mark
    var isFirst: Bool
    var children: [HTMLNode] = []
  }

  private let scalars: [Unicode.Scalar?]
  private var levels: [Level] = []
  private var done: [HTMLNode] = []
  private var position = 0

  init(scalars: [Unicode.Scalar?]) { self.scalars = scalars }

  mutating func open(_ mark: SourceBlock.Mark) {
    close(before: mark.range.lowerBound)
    advance(to: mark.range.lowerBound)
    levels.append(Level(mark: mark, isFirst: true))
  }

  mutating func finish() -> [HTMLNode] {
    close(before: scalars.count)
    while !levels.isEmpty { pop() }
    advance(to: scalars.count)
    return done
  }

  /// Closes every mark that ends at or before a place.
  private mutating func close(before place: Int) {
    while let end = levels.map(\.mark.range.upperBound).min(), end <= place {
      advance(to: end)
      var reopened: [SourceBlock.Mark] = []
      while let last = levels.last, levels.contains(where: { $0.mark.range.upperBound == end }) {
        if last.mark.range.upperBound > end { reopened.append(last.mark) }
        pop()
      }
      for mark in reopened.reversed() { levels.append(Level(mark: mark, isFirst: false)) }
    }
  }

  private mutating func pop() {
    let level = levels.removeLast()
    var attributes: [HTMLNode.Attribute] = level.isFirst ? [.id(level.mark.anchor)] : []
    if let look = Self.look(of: level.mark.kind) { attributes.append(.class(look)) }
    guard level.isFirst || !level.children.isEmpty else { return }
    append(.tag(.span, attributes, level.children))
  }

  /// The class of the facts that show in the text; the others can be led to all the same.
  private static func look(of kind: SourceBlock.Mark.Kind) -> String? {
    switch kind {
    case .heading: "h"
    case .metric: "q"
    case .shortcoming: "w"
    case .commitment: "c"
    case .measure, .cause, .rectification, .evidence: nil
    }
  }

  private mutating func append(_ node: HTMLNode) {
    if levels.isEmpty { done.append(node) } else { levels[levels.count - 1].children.append(node) }
  }

  private mutating func advance(to place: Int) {
    guard place > position else { return }
    var text = String.UnicodeScalarView()
    for scalar in scalars[position..<place] { if let scalar { text.append(scalar) } }
    position = place
    if !text.isEmpty { append(.text(String(text))) }
  }
}
