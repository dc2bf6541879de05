/// Pages that are nearly pages: a report among what web sites put around one, and markup put together at random.
enum PagePieces {
  private static let names = [
    "p", "p", "div", "div", "span", "font", "br", "table", "tr", "td", "th", "ul", "li", "a", "h1", "h3",
    "title",
    "body", "head",
    "html", "script", "style", "textarea", "iframe", "center", "pstyle", "o:p", "svg", "template", "b",
  ]
  private static let attributes = [
    "", "", "", " class=\"TRS_Editor\"", " id=Zoom", " style=\"display:none\"", " style='text-indent:2em",
    " hidden",
    " colspan=2", " rowspan=\"9999999999\"", " href=\"javascript:x\"", " a=b=c", " \"\"", " class=nav",
    " aria-hidden=true", " / ",
  ]
  private static let oddities = [
    "&nbsp;", "&lt;", "&#x3C;", "&#0;", "&#1114112;", "&#xD800;", "&unknown;", "&amp", "&#", "<!--", "-->",
    "--!>",
    "<![CDATA[", "]]>",
    "<!DOCTYPE html>", "<?xml version=\"1.0\"?>", "</", "<", ">", "<>", "</>", "<p", "\"", "'", "\u{0}",
    "\u{FEFF}",
    "\u{200B}",
    "<meta charset=gb2312>", "<meta http-equiv=Content-Type content='text/html; charset=big5'>",
    "<meta charset=x>",
    "{{content}}",
  ]

  /// The pieces of a page that holds a report.
  static func make(_ generator: inout ReportGenerator, _ report: [String]) -> [String] {
    var pieces = ["<html><head><title>\(report[0])</title></head><body>"]
    for piece in generator.damaged(report) {
      let name = generator.pick(names)
      switch generator.below(6) {
      case 0: pieces.append(piece)
      case 1: pieces += ["<\(name)\(generator.pick(attributes))>", piece]
      case 2: pieces += [piece, "</\(name)>"]
      default: pieces += ["<p\(generator.pick(attributes))>", piece, "</p>"]
      }
      if generator.below(8) == 0 { pieces.append(generator.pick(oddities)) }
      if generator.below(40) == 0 {
        pieces.append(String(repeating: "<\(name)>", count: 1 + generator.below(300)))
      }
    }
    if generator.below(4) > 0 { pieces.append("</body></html>") }
    return pieces
  }
}
