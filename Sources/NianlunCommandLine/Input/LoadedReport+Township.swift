import ReportModel

extension LoadedReport {
  /// The report as a catalogue keeps it: whose it is and where it lies.
  var entry: CatalogueEntry {
    CatalogueEntry(file: file, identity: report.identity, checksum: report.source.sha256)
  }

  /// The township's name: the one it was looked up by, else the text's own; nil where neither tells.
  var townshipName: String? { entry.townshipName }
}
