/// One typed piece of a page as it is read on a screen, where links can be followed and parts folded; only the writer of
/// HTML knows these.
enum ScreenPart: Hashable, Sendable {
  /// A piece that every format has.
  case block(Block)
  /// A part of the page under a heading of its own.
  indirect case part(PagePart)
  /// Lists of claims that stand beside each other where there is room.
  case claims([ClaimList])
  /// What signs and colours mean, an entry an item.
  case legend([[Run]])
  /// Two whole texts beside each other.
  case aligned(AlignedTexts)
  /// Subjects over the years.
  case years(YearTable)
  /// Plots beside each other, with what may be asked of them.
  case plots(PlotSheet)
  /// Every pair of years.
  case pairs(YearPairs)
  /// Townships as rows that can be filtered and sorted.
  case board(BoardSheet)
  /// Indicators of several townships, one of them shown at a time.
  case lines([LineSet])
}
