import ReportModel

extension Township {
  /// What a unit of its kind is called where it is not named: 街道 and 苏木 by their own word, all else 乡镇, the word that
  /// the rules use for those.
  var kind: Label {
    switch name {
    case let name? where name.hasSuffix("街道"): Label("街道", "subdistrict")
    case let name? where name.hasSuffix("苏木"): Label("苏木", "sumu")
    default: Label("乡镇", "township")
    }
  }
}
