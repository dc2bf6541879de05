import ReportRendering

/// The links between the pages of a site, put before what the page itself says.
///
/// `Page` has no public block for links into the site, so that they are put into the finished document.
enum SiteNavigation {
  /// The words for screen readers.
  private static let name = Label(zh: "网站", en: "Site")

  /// Returns the document with the links at the top of its body.
  static func document(_ html: String, links: [SiteLink], language: Language) -> String {
    guard !links.isEmpty, let body = html.firstRange(of: "<body>") else { return html }
    let items = links.map { link in
      let title = escaped(link.title)
      return link.isHere
        ? "<li><strong aria-current=\"page\">\(title)</strong></li>"
        : "<li><a href=\"\(address(link.path))\">\(title)</a></li>"
    }
    let list = "<nav aria-label=\"\(name(language))\"><ul>\(items.joined())</ul></nav>"
    return html.replacingCharacters(body.upperBound, with: list)
  }

  /// A relative path as an address, everything but plain letters, digits and `-_./` in percent form.
  static func address(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
      }
    }
    return address
  }

  private static func escaped(_ text: String) -> String {
    text.onOneLine.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension String {
  /// The text with another put in at a place.
  fileprivate func replacingCharacters(_ place: Index, with text: String) -> String {
    self[..<place] + text + self[place...]
  }
}
