/// Takes the events of a document as it is read.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func begin(_ element: XMLElementName, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ element: XMLElementName)
  /// Characters stand between elements; a run of them may come in pieces.
  func characters(_ text: String)
}
