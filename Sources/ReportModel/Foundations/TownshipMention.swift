/// What a report, and where it was found, say of its township.
package struct TownshipMention: Hashable, Sendable {
  /// The name that it goes by: the one that was asked for, else the text's own; nil where neither tells.
  package var name: String?
  /// The township as the text names it.
  package var township: Township
  /// Whether the township is invented.
  package var isFictional: Bool
  /// Whether a township of this name was asked for, by which one is meant.
  package var isAsked: Bool
  /// The folder that the report lies in; it tells only where the texts do not.
  package var folder: String
  /// The township that the folder is named after, if it is.
  package var folderTitle: String
  /// The county that the report's place names, by its file's name or a folder above it; nil where none does.
  package var placeCounty: String?

  /// Makes a mention.
  package init(
    name: String?, township: Township, isFictional: Bool, isAsked: Bool = false, folder: String = "",
    folderTitle: String = "", placeCounty: String? = nil
  ) {
    self.name = name
    self.township = township
    self.isFictional = isFictional
    self.isAsked = isAsked
    self.folder = folder
    self.folderTitle = folderTitle
    self.placeCounty = placeCounty
  }
}
