/// Labels of the lines that web pages set before a report.
public struct MetadataLabels: Sendable {
  /// Labels of a publication date, best first.
  public let publication = TableReader.words(ClutterTable.publicationLabels)
  /// Labels of the publishing body, best first.
  public let publisher = TableReader.words(ClutterTable.publisherLabels)
  /// Labels of the document number.
  public let number = TableReader.words(ClutterTable.numberLabels)
}
