/// The language that labels, messages and summaries are written in; evidence stays in the original.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case zh, en

  /// The value of an HTML `lang` attribute.
  var tag: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }
}
