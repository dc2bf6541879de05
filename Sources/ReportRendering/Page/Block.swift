/// One typed piece of a page; writers know these and nothing of reports.
enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph([Run])
  case note(Note)
  case list(ItemList)
  case table(Table)
  case redline(Redline)
  case chart(Chart)
  case timeline(Timeline)
  case evidence(Evidence)
  case source(SourceBlock)
  case pair(SideBySide)
  case fold(Fold)
  case tiles([Tile])
  /// The same content in two forms: one for a terminal, one for documents that are read with room and links.
  indirect case either(terminal: [Block], document: [Block])
}

/// A heading of a page.
struct Heading: Hashable, Sendable {
  /// 2 for the parts of a page, 3 and 4 below them; 1 is the title's own.
  var level: Int
  /// Its words.
  var runs: [Run]
  /// The name that links lead to.
  var anchor: String?
}

/// A remark that must not be missed.
struct Note: Hashable, Sendable {
  /// How much it weighs.
  enum Kind: Hashable, Sendable {
    /// The page is about an invented township.
    case badge
    /// Something to mind.
    case warning
    /// Something to know.
    case info
  }
  /// How much it weighs.
  var kind: Kind
  /// Its words.
  var runs: [Run]
}

/// A list of items, each with further blocks under it if need be.
struct ItemList: Hashable, Sendable {
  /// One item.
  struct Item: Hashable, Sendable {
    /// The line itself.
    var runs: [Run]
    /// The sign in place of a bullet, if any.
    var sign: Sign?
    /// What stands under the line.
    var blocks: [Block] = []
  }
  /// The items.
  var items: [Item]
  /// Whether the items are numbered.
  var isOrdered = false
}

/// Text from which an older and a newer wording can both be read.
struct Redline: Hashable, Sendable {
  /// A stretch that both, or one of them, have.
  struct Piece: Hashable, Sendable {
    /// Whose text it is.
    enum Kind: Hashable, Sendable {
      case kept, removed, added
    }
    /// Whose text it is.
    var kind: Kind
    /// The text; of a kept piece, as the newer report has it.
    var text: String
    /// A kept piece as the older report has it, where widths of characters differ.
    var older: String?
  }
  /// The pieces in reading order.
  var pieces: [Piece]
  /// Links to the passages, older first.
  var references: [Run]
}

/// A passage quoted from a report, with its place.
struct Evidence: Hashable, Sendable {
  /// What the passage is for, such as a year; may be empty.
  var label: [Run]
  /// The passage.
  var text: String
  /// The report and the place in it, leading to the passage in the full text where the page holds it.
  var reference: Run

  /// The place alone where the label names the report already, else both.
  var place: Run {
    var place = reference
    if let name = reference.short, label.plain == name, place.text.hasPrefix(name + " ") {
      place.text.removeFirst(name.count + 1)
    }
    return place
  }
}

/// A count that a reader wants to see first, leading to what it counts.
struct Tile: Hashable, Sendable {
  /// The count as shown.
  var value: String
  /// What is counted.
  var label: String
  /// Whether it calls for attention.
  var style: Run.Style = .plain
  /// Where what it counts stands.
  var link: Link?
}

/// Blocks that may be folded away.
struct Fold: Hashable, Sendable {
  /// Where the content is written out.
  enum Reach: Hashable, Sendable {
    /// In every format.
    case everywhere
    /// Only where a reader can unfold it; elsewhere the summary alone stands.
    case onScreenOnly
    /// Only in documents, which hold tables of text; on a terminal nothing stands.
    case documents
    /// Only where a reader can follow links; elsewhere nothing stands.
    case hypertextOnly
  }
  /// The line that always shows.
  var summary: [Run]
  /// What is folded.
  var blocks: [Block]
  /// Where the content is written out.
  var reach: Reach = .onScreenOnly
  /// Whether it starts unfolded.
  var isOpen = false
  /// The name that links lead to, where the fold is a part of the page by itself.
  var anchor: String?
}
