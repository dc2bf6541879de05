import Testing

@testable import ReportInput

/// What a document says when it is gone through, and where it is found not to be well formed.
@Suite struct XMLTests {
  /// Writes down what it is told: `(` and `)` around elements, attributes behind `@`, characters in brackets.
  private final class Writer: XMLHandler {
    private(set) var told = ""

    func begin(_ element: XMLElementName, _ attributes: XMLAttributes) {
      told += "(" + element.local + (element.vocabulary == .other ? "" : ":\(element.vocabulary)")
      for name in ["val", "id"] { told += attributes[name].map { "@\(name)=\($0)" } ?? "" }
    }
    func end(_ element: XMLElementName) { told += ")" }
    func characters(_ text: String) { told += "[" + text + "]" }
  }

  private func told(_ document: String, depth: Int = 10) throws(XMLReader.Fault) -> String {
    let writer = Writer()
    try XMLReader.read(Array(document.utf8), depth: depth, into: writer)
    return writer.told
  }

  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  @Test(
    arguments: [
      ("<a/>", "(a)"), ("<a></a >", "(a)"), ("<a>甲<b/>乙</a>", "(a[甲](b)[乙])"),
      ("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>\n<!-- - -- ->-->\n<?p ?>", "(a)"),
      ("<a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x56fd;</a>", "(a[<&>\"'中国])"),
      ("<a>甲<![CDATA[<b>&lt;]]>乙</a>", "(a[甲<b>&lt;乙])"), ("<a>甲<!-- <b> -->乙</a>", "(a[甲乙])"),
      ("<a>甲\r\n乙\r丙\n</a>", "(a[甲\n乙\n丙\n])"), ("<a val = '甲\t\"&#10;'/>", "(a@val=甲 \"\n)"),
      ("<w:a xmlns:w='\(word)' w:val='1'><w:b/></w:a>", "(a:word@val=1(b:word))"),
      ("<a xmlns='\(word)'><b xmlns=''/><c/></a>", "(a:word(b)(c:word))"),
      ("<w:a xmlns:w='\(word)'><w:b xmlns:w='else'/><w:c/></w:a>", "(a:word(b)(c:word))"),
      ("<a val='1' w:val='2'/>", "(a@val=1)"),
    ])
  func tellsWhatStandsInIt(_ document: String, _ expected: String) throws {
    #expect(try told(document) == expected)
  }

  @Test(
    arguments: [
      ("", 1), ("甲", 1), ("<a>", 1), ("<a>\n\n甲", 3), ("<a></b>", 1), ("</a>", 1), ("<a/><b/>", 1),
      ("<a/>甲", 1), ("<a/>&amp;", 1), ("甲<a/>", 1), ("<a>\n<b></a></b>", 2), ("<a b/>", 1), ("<a b=c/>", 1),
      ("<a b='1'c='2'/>", 1), ("<a b='1' b='2'/>", 1), ("<a b='<'/>", 1), ("<a b='1", 1),
      ("<a>&unknown;</a>", 1),
      ("<a>&amp</a>", 1), ("<a>&#0;</a>", 1), ("<a>&#xD800;</a>", 1), ("<a>&#x1F600000;</a>", 1),
      ("<a>\u{1}</a>", 1),
      ("<a><!-- </a>", 1), ("<a><![CDATA[ </a>", 1), ("<1/>", 1), ("< a/>", 1), ("<a/", 1), ("<a / >", 1),
    ])
  func whatIsNotWellFormedIsRefused(_ document: String, _ line: Int) {
    #expect(throws: XMLReader.Fault.malformed(line: line)) { try told(document) }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<a><!ENTITY b 'c'></a>",
    "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
  ])
  func whatDeclaresAnythingIsRefused(_ document: String) {
    #expect(throws: XMLReader.Fault.declarations) { try told(document) }
  }

  @Test func aDeclarationThatIsNoneIsRead() throws {
    #expect(try told("<a><!-- <!DOCTYPE a> --><![CDATA[<!ENTITY b>]]></a>") == "(a[<!ENTITY b>])")
  }

  @Test func bytesThatAreNoCharactersAreRefused() {
    let bytes = Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)
    #expect(throws: XMLReader.Fault.malformed(line: 1)) {
      try XMLReader.read(bytes, depth: 9, into: Writer())
    }
  }

  @Test func elementsStandNoDeeperThanAllowed() throws {
    #expect(try told("<a><b/><c/></a>", depth: 2) == "(a(b)(c))")
    #expect(throws: XMLReader.Fault.tooDeep) { try told("<a><b><c/></b></a>", depth: 2) }
  }

  /// Each document broken off at each byte: never half of it without a word.
  @Test func aDocumentThatBreaksOffIsNone() {
    let document = Array("<?xml version='1.0'?><a b='&lt;'><!-- 甲 --><c>乙<![CDATA[丙]]></c></a>".utf8)
    for count in document.indices {
      #expect(throws: XMLReader.Fault.self) {
        try XMLReader.read(Array(document[..<count]), depth: 9, into: Writer())
      }
    }
  }
}
