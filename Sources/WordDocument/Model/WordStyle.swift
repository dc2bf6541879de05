/// The styles of paragraphs; the raw value is the style's id in the file.
package enum WordStyle: String, Hashable, Sendable, CaseIterable {
  /// The title of the document.
  case title = "Title"
  /// A remark under the title.
  case note = "Note"
  /// A part: 一、
  case heading1 = "Heading1"
  /// A part of a part: （一）
  case heading2 = "Heading2"
  /// What stands below: 1.
  case heading3 = "Heading3"
  /// Running text.
  case body = "Normal"
  /// A claim or another item of a list, closer than running text.
  case item = "Item"
  /// A passage of a report.
  case quotation = "Quotation"
  /// The caption of a table.
  case caption = "Caption"
  /// The heads of a table's columns.
  case tableHead = "TableHead"
  /// Words in a table.
  case tableText = "TableText"
  /// Figures in a table.
  case tableNumber = "TableNumber"
  /// An explanation below a table.
  case tableNote = "TableNote"
  /// The number of the page.
  case footer = "Footer"
}
