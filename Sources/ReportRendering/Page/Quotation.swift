/// A passage quoted from a report, with its place.
struct Quotation: Hashable, Sendable {
  /// What the passage is for, such as a year; may be empty.
  var label: [Run]
  /// The passage.
  var text: String
  /// The report and the place in it, leading to the passage in the full text where the page holds it.
  var reference: Run

  /// The place alone where the label names the report already, else both.
  var place: Run {
    var place = reference
    if let name = reference.short, label.plain == name, place.text.hasPrefix(name + " ") {
      place.text.removeFirst(name.count + 1)
    }
    return place
  }
}
