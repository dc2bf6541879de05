import ReportModel
import Testing

@testable import ReportInput

/// Which numbers lists get that go on with one another.
///
/// What is expected is what LibreOffice shows, except in ``whereTheListBeforeIsNotNamedTheStyleTells(_:_:)``: there it
/// begins anew what the programs that wrote the text had gone on with.
@Suite struct OpenDocumentNumberingTests {
  /// The lines of a text in which the styles A, B and C count `1.`, `1;` and `5!`, and D `1、` and `(1.1)`.
  private func lines(_ body: String) throws -> [String] {
    let names = ["office", "text", "style"].map { name in
      "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }
    func levels(_ element: String, _ mark: String, _ first: String, _ second: String) -> String {
      "<text:\(element) text:level=\"1\" style:num-format=\"1\" style:num-suffix=\"\(mark)\"\(first)/>"
        + "<text:\(element) text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"(\" style:num-suffix=\")\"\(second)/>"
    }
    let styles = [
      ("A", ".", "", ""), ("B", ";", "", ""), ("C", "!", " text:start-value=\"5\"", ""),
      ("D", "、", "", " text:display-levels=\"2\""),
    ].map {
      "<text:list-style style:name=\"\($0.0)\">\(levels("list-level-style-number", $0.1, $0.2, $0.3))</text:list-style>"
    }
    let tenth =
      "<text:list-style style:name=\"T\"><text:list-level-style-number text:level=\"10\" style:num-format=\"1\" "
      + "style:num-suffix=\".\"/></text:list-style>"
    var archive = Archive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))><office:automatic-styles>\(styles.joined() + tenth)"
        + "<text:outline-style>\(levels("outline-level-style", "、", "", ""))</text:outline-style></office:automatic-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>")
    return try InputReader(searchPath: "").read(archive.file, name: "2023.odt").text
      .split(separator: "\n").map(String.init)
  }

  /// A list; each point is `text`, or `text|attributes`, or elements.
  private static func list(_ style: String?, _ points: String..., with attributes: String = "") -> String {
    let items = points.map { point in
      if point.hasPrefix("<") { return "<text:list-item>\(point)</text:list-item>" }
      let parts = point.split(separator: "|")
      return "<text:list-item \(parts.dropFirst().joined())><text:p>\(parts[0])</text:p></text:list-item>"
    }
    let name = style.map { "text:style-name=\"\($0)\" " } ?? ""
    return "<text:list \(name)\(attributes)>\(items.joined())</text:list>"
  }

  private static let between = "<text:p>文</text:p>"
  private static let goesOn = "text:continue-numbering=\"true\""
  private static func named(_ name: String) -> String { "xml:id=\"\(name)\"" }
  private static func continues(_ name: String) -> String { "text:continue-list=\"\(name)\"" }

  private func expect(_ body: String, _ expected: [String]) throws { #expect(try lines(body) == expected) }

  @Test(arguments: [
    (list("A", "a", "b") + between + list("A", "c"), ["1. a", "2. b", "文", "1. c"]),
    (
      list("A", "a") + between + list("A", "b", with: "text:continue-numbering=\"false\""),
      ["1. a", "文", "1. b"]
    ),
    (list("A", "a", "b") + between + list("A", "c", with: goesOn), ["1. a", "2. b", "文", "3. c"]),
    (list("A", "a", "b") + list("B", "c", with: goesOn), ["1. a", "2. b", "1; c"]),
    (list("C", "a", "b") + list("C", "c") + list("C", "d", with: goesOn), ["5! a", "6! b", "5! c", "6! d"]),
  ])
  func aListCountsByItselfUnlessItGoesOn(_ body: String, _ expected: [String]) throws {
    try expect(body, expected)
  }

  @Test(arguments: [
    (
      list("A", "a", with: named("l")) + list("B", "q", with: named("m"))
        + list("A", "b", with: continues("l"))
        + list("B", "r", with: continues("m")),
      ["1. a", "1; q", "2. b", "2; r"]
    ),
    // Whatever the style.
    (
      list("A", "a", "b", with: named("l")) + between + list("B", "c", with: continues("l")),
      ["1. a", "2. b", "文", "3; c"]
    ),
    // A list that goes on is the list that it goes on with.
    (
      list("A", "a", with: named("l")) + list("A", "b", with: named("m") + " " + continues("l"))
        + list("B", "q") + list("A", "c", with: continues("l")) + list("B", "q")
        + list("A", "d", with: continues("m")),
      ["1. a", "2. b", "1; q", "3. c", "1; q", "4. d"]
    ),
    (
      list("A", "a", with: named("l")) + list("A", "b", with: named("m"))
        + list("A", "c", with: continues("l"))
        + list("A", "d", with: continues("m")),
      ["1. a", "1. b", "2. c", "2. d"]
    ),
    (
      list("A", "a", with: named("l")) + list("A", "b") + between + list("A", "c", with: goesOn)
        + list("A", "d", with: continues("l")),
      ["1. a", "1. b", "文", "2. c", "2. d"]
    ),
    // It has the look of the other where it names none of its own.
    (list("B", "a", with: named("l")) + list(nil, "b", with: continues("l")), ["1; a", "2; b"]),
    (list("B", "a") + between + list(nil, "b", with: goesOn), ["1; a", "文", "2; b"]),
  ])
  func aListGoesOnWithTheOneThatItNames(_ body: String, _ expected: [String]) throws {
    try expect(body, expected)
  }

  @Test(arguments: [
    // Word writes that all lists go on, and counts by style.
    (
      list("A", "a", with: goesOn) + list("B", "q", with: goesOn) + list("A", "b", with: goesOn),
      ["1. a", "1; q", "2. b"]
    ),
    // The name of the list that another goes on with, LibreOffice may leave out.
    (
      list("A", "a") + list("B", "q") + between + list("A", "b", with: continues("l")),
      ["1. a", "1; q", "文", "2. b"]
    ),
    (
      list("A", "a", "b|text:style-override=\"B\" text:start-value=\"3\"") + between
        + list("B", "c", with: continues("l")),
      ["1. a", "3; b", "文", "4; c"]
    ),
    (list("A", "a") + list("B", "b", with: continues("l")), ["1. a", "1; b"]),
  ])
  func whereTheListBeforeIsNotNamedTheStyleTells(_ body: String, _ expected: [String]) throws {
    try expect(body, expected)
  }

  @Test(arguments: [
    (
      list("A", "a", "b|text:start-value=\"7\"", "c") + list("A", "d", with: goesOn),
      ["1. a", "7. b", "8. c", "9. d"]
    ),
    (list("A", "a", "b|text:style-override=\"B\"", "c"), ["1. a", "2; b", "3. c"]),
    (
      list(
        "A", "<text:p>a</text:p>" + list(nil, "b|text:start-value=\"3\"", "c"),
        "<text:p>d</text:p>" + list(nil, "e")),
      ["1. a", "(3) b", "(4) c", "2. d", "(1) e"]
    ),
    // An inner list begins anew with each point, even where another list goes on.
    (
      list("A", "<text:p>a</text:p>" + list(nil, "b"), with: named("l")) + between
        + list("B", list(nil, "c|text:start-value=\"1\"", "d"), "e", with: continues("l")),
      ["1. a", "(1) b", "文", "(1) c", "(2) d", "2; e"]
    ),
    (
      list("A", "<text:p>a</text:p>" + list(nil, "b")) + between + list("A", list(nil, "c"), with: goesOn)
        + between
        + list("A", "<text:p>d</text:p>" + list(nil, "e"), with: goesOn),
      ["1. a", "(1) b", "文", "(2) c", "文", "2. d", "(1) e"]
    ),
    (
      list("D", "<text:p>a</text:p>" + list(nil, "b"), "<text:p>c</text:p>" + list(nil, "d")),
      ["1、a", "(1.1) b", "2、c", "(2.1) d"]
    ),
    // An inner list of another style counts with the outer one, and leaves nothing to later lists of its style.
    (
      list("A", "<text:p>a</text:p>" + list("B", "b", "c")) + list("B", "d", with: goesOn),
      ["1. a", "(1) b", "(2) c", "1; d"]
    ),
    // A point without a paragraph of its own has a number that nobody sees, and no start.
    (
      "<text:list text:style-name=\"A\"><text:list-item text:start-value=\"4\">" + list(nil, "a")
        + "</text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>",
      ["(1) a", "2. b"]
    ),
    (list("A", list(nil, "a") + "<text:p>b</text:p>", "c"), ["(1) a", "b", "2. c"]),
    (
      "<text:list text:style-name=\"A\"><text:list-header><text:p>h</text:p></text:list-header><text:list-item/>"
        + "<text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item><text:list-item/></text:list>"
        + between,
      ["h", "1. a", "b", "文"]
    ),
  ])
  func aPointHasItsPlaceStartAndStyle(_ body: String, _ expected: [String]) throws {
    try expect(body, expected)
  }

  @Test func aStartBelowTheDeepestLevelHarmsNothing() throws {
    let deep = (0..<12).reduce("<text:p>a</text:p>") { inner, _ in
      "<text:list text:style-name=\"A\"><text:list-item text:start-value=\"3\">\(inner)</text:list-item></text:list>"
    }
    try expect(deep + Self.list("A", "b"), ["a", "1. b"])
  }

  @Test func theTenthLevelIsTheLast() throws {
    func nested(_ depth: Int) -> String {
      (0..<depth).reduce("<text:p>a</text:p>") { inner, _ in
        "<text:list text:style-name=\"T\"><text:list-item>\(inner)</text:list-item></text:list>"
      }
    }
    try expect(nested(10) + nested(11), ["1. a", "a"])
  }

  private static func paragraph(_ text: String, _ attributes: String) -> String {
    "<text:numbered-paragraph \(attributes)><text:p>\(text)</text:p></text:numbered-paragraph>"
  }

  @Test(arguments: [
    (
      paragraph("a", "text:list-id=\"n\" text:level=\"1\" text:style-name=\"A\"")
        + paragraph("b", "text:list-id=\"n\" text:level=\"2\"") + between
        + paragraph("c", "text:list-id=\"m\" text:level=\"1\" text:style-name=\"A\"")
        + paragraph("d", "text:list-id=\"n\" text:level=\"1\" text:style-name=\"A\"")
        + paragraph("e", "text:list-id=\"n\" text:start-value=\"9\""),
      ["1. a", "(1) b", "文", "1. c", "2. d", "9. e"]
    ),
    (
      paragraph("a", "text:style-name=\"A\"") + paragraph("b", "text:style-name=\"A\" " + goesOn)
        + paragraph("c", "text:style-name=\"A\""),
      ["1. a", "2. b", "1. c"]
    ),
    (paragraph("a", "text:list-id=\"n\" text:level=\"0\" text:style-name=\"A\"") + between, ["a", "文"]),
  ])
  func numberedParagraphsOfOneNameAreOneList(_ body: String, _ expected: [String]) throws {
    try expect(body, expected)
  }

  @Test func headingsCountByTheOutlineAndMayBeginAnew() throws {
    func heading(_ text: String, _ attributes: String = "") -> String {
      "<text:h text:outline-level=\"1\" \(attributes)>\(text)</text:h>"
    }
    let body =
      heading("a") + "<text:h text:outline-level=\"2\">b</text:h>" + Self.list("A", "q")
      + heading("n", "text:is-list-header=\"true\"") + heading("c")
      + heading("d", "text:restart-numbering=\"true\" text:start-value=\"6\"") + heading("e")
      + heading("f", "text:restart-numbering=\"true\"")
    try expect(body, ["1、a", "(1) b", "1. q", "n", "2、c", "6、d", "7、e", "1、f"])
  }
}
