extension HTMLNode {
  /// The document with every stretch of Chinese marked as such, so that a page in another language is read out
  /// and broken into lines as it should be; what is marked already stays as it is.
  func markingChinese() -> HTMLNode {
    guard case .element(let tag, var attributes, let children) = self else { return self }
    if tag == .style || tag == .script || tag == .title { return self }
    if attributes.contains(where: { $0.name == "lang" && $0.value == Language.zh.tag }) { return self }
    switch tag {
    case .svgTitle, .desc, .text:
      // No element can stand within these.
      if children.contains(where: \.holdsChinese) { attributes.append(.lang(Language.zh.tag)) }
      return .element(tag, attributes, children)
    default:
      if attributes.contains(where: {
        $0.name == "aria-label" && $0.value.unicodeScalars.contains(where: \.isHan)
      }),
        children.allSatisfy({ if case .text = $0 { false } else { true } }), tag == .svg
      {
        attributes.append(.lang(Language.zh.tag))
        return .element(tag, attributes, children)
      }
      return .element(tag, attributes, children.flatMap(\.markedPieces))
    }
  }

  private var holdsChinese: Bool {
    if case .text(let text) = self { text.unicodeScalars.contains(where: \.isHan) } else { false }
  }

  /// An element marked within, or a text cut where Chinese begins and ends.
  private var markedPieces: [HTMLNode] {
    guard case .text(let text) = self else { return [markingChinese()] }
    guard holdsChinese else { return [self] }
    let scalars = Array(text.unicodeScalars)
    var pieces: [HTMLNode] = []
    var start = 0
    func piece(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    while let first = scalars[start...].firstIndex(where: \.isHan) {
      // Marks and figures between Chinese characters belong to them; those at the end do not.
      var end = first + 1
      var index = end
      while index < scalars.count, !scalars[index].properties.isAlphabetic || scalars[index].isHan {
        index += 1
        if scalars[index - 1].isHan { end = index }
      }
      if first > start { pieces.append(.text(piece(start..<first))) }
      pieces.append(.tag(.span, [.lang(Language.zh.tag)], piece(first..<end)))
      start = end
    }
    if start < scalars.count { pieces.append(.text(piece(start..<scalars.count))) }
    return pieces
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a Chinese character.
  fileprivate var isHan: Bool {
    switch value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
