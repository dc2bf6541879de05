import ReportModel
import Testing

/// A section as a test expects it.
struct Outlined: Equatable, CustomStringConvertible, Sendable {
  var level: Int
  var part: Part
  var heading: String

  init(_ level: Int, _ part: Part, _ heading: String) {
    self.level = level
    self.part = part
    self.heading = heading
  }

  init(_ section: Section) { self.init(section.level, section.part, section.heading.text) }

  var description: String { "\(level) \(part.rawValue) \(heading)" }
}

/// A style of outline: the report's lines and its sections.
struct OutlineStyle: CustomTestStringConvertible, Sendable {
  var name: String
  var lines: String
  var sections: [Outlined]
  var testDescription: String { name }
}
