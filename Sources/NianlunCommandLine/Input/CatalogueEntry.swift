import ReportModel
import SnapshotStore

/// One report as far as it need be known before it is read whole: a run over many reports keeps this of each.
struct CatalogueEntry: Hashable {
  /// The file that it lies in.
  var file: InputFile
  /// Whose report it is and of which year.
  var identity: ReportIdentity
  /// The checksum of the file's bytes; as long as it is the same, so is the reading.
  var checksum: String

  /// The township's name: the one it was looked up by, else the text's own; nil where neither tells.
  var townshipName: String? { file.township ?? identity.township.name }

  /// The folder that the file lies in.
  var folder: String { FilePath.parent(of: FilePath.normalized(file.path)) }

  /// The name of that folder, for a report that never names its township.
  var folderTitle: String { TownshipFolder(FilePath.lastName(of: folder)).title }

  /// The county that the file's name or a folder above it names; nil where none does.
  ///
  /// - Complexity: O(n) in the path.
  var placeCounty: String? {
    townshipName.flatMap { PlaceName.county(of: $0, at: FilePath.normalized(file.path)) }
  }

  /// The county by the text, else by the place.
  var county: String? { identity.township.county ?? placeCounty }

  /// What the report and its place say of its township.
  var mention: TownshipMention {
    TownshipMention(
      name: townshipName, township: identity.township, isFictional: identity.source.fictional,
      isAsked: file.township != nil, folder: folder, folderTitle: folderTitle, placeCounty: placeCounty)
  }
}
