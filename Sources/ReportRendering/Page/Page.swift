/// What a command has to show: a title and typed blocks, the same for every format.
package struct Page: Hashable, Sendable {
  /// What it is about, as its head and the window name it.
  package let title: String
  /// Whether the page is about an invented township, which every output says.
  package let isFictional: Bool
  /// The pages of the site around it, shown where links can be followed.
  package var navigation: [PageLink] = []
  /// What the field that searches the page asks for, nil for a plain filter.
  package var searchWords: String?
  /// The files beside the page that hold the texts of a site, to be searched.
  package var search: [String] = []
  /// What stands on it.
  let blocks: [Block]
  /// What stands on it where it is read on a screen with links; empty where that is the same.
  var screen: [ScreenPart] = []

  init(title: String, isFictional: Bool, blocks: [Block]) {
    self.title = title
    self.isFictional = isFictional
    self.blocks = blocks
  }
}
