/// A rule that prints the page's title at the top of every sheet.
///
/// It is the one rule that differs from page to page; what is no letter or digit is written by its number, so that no
/// title can end the string.
struct RunningTitle: Hashable, Sendable {
  /// The title, unescaped.
  let title: String

  /// The rule.
  var text: String {
    var words = ""
    for scalar in title.harmless.oneLine.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
      words += isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "@media print { @page { @top-left { content: \"" + words + "\"; font-size: 8pt; } } }"
  }

  /// The source expression for the content policy.
  var policy: String { StaticResource.source(of: text) }
}
