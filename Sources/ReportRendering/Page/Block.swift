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
  case quotation(Quotation)
  case source(SourceBlock)
  case pair(SideBySide)
  case fold(Fold)
  case tiles([Tile])
  /// The same content in two forms: one for a terminal, one for documents that are read with room and links.
  indirect case either(terminal: [Block], document: [Block])
}
