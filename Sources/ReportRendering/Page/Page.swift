/// What a command has to show: a title and typed blocks, the same for every format.
package struct Page: Hashable, Sendable {
  /// The title.
  package let title: String
  /// Whether the page is about an invented township, which every output says.
  package let isFictional: Bool
  /// The pages of the site around it, shown where links can be followed.
  package var navigation: [PageLink] = []
  /// What the field that searches the page asks for, nil for a plain filter.
  package var searchWords: String?
  /// What stands on it.
  let blocks: [Block]

  init(title: String, isFictional: Bool, blocks: [Block]) {
    self.title = title
    self.isFictional = isFictional
    self.blocks = blocks
  }

  /// Joins another page's blocks under its title as a part of this page; full texts come once, at the end.
  package func appending(_ other: Page) -> Page {
    var seen: Set<Block> = []
    let part = Block.heading(Heading(level: 2, runs: [.text(other.title)]))
    let all = (blocks + [part] + other.blocks).filter { block in
      if case .note(let note) = block, note.kind == .badge { return seen.insert(block).inserted }
      return true
    }
    var texts: [Block] = []
    var rest: [Block] = []
    for block in all {
      if case .fold(let fold) = block, case .source(let source)? = fold.blocks.first {
        if let index = texts.firstIndex(where: { $0.holds(source.text) }) {
          texts[index] = texts[index].marking(source.marks)
        } else {
          texts.append(block)
        }
      } else {
        rest.append(block)
      }
    }
    var page = Page(title: title, isFictional: isFictional || other.isFictional, blocks: rest + texts)
    page.navigation = navigation
    return page
  }
}

extension Block {
  /// Whether this is the fold that holds a full text.
  fileprivate func holds(_ text: String) -> Bool {
    guard case .fold(let fold) = self, case .source(let source)? = fold.blocks.first else { return false }
    return source.text == text
  }

  /// The full text with further anchors.
  fileprivate func marking(_ marks: [SourceBlock.Mark]) -> Block {
    guard case .fold(var fold) = self, case .source(var source)? = fold.blocks.first else { return self }
    let known = Set(source.marks)
    source.marks += marks.filter { !known.contains($0) }
    fold.blocks[0] = .source(source)
    return .fold(fold)
  }
}
