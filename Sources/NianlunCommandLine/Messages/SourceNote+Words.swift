import ReportModel
import ReportRendering

extension Message {
  /// Whether a note is told to who reads the file; the rest stands in the JSON.
  static func isTold(_ note: SourceNote) -> Bool {
    switch note.kind {
    case .badBytes, .otherEncoding, .trackedChanges, .hiddenText, .embeddedObjects, .textBeside: true
    case .footnotes, .automaticNumbers: false
    }
  }
}

extension SourceNote {
  /// What there is to know, and what to look at.
  var words: Label {
    switch kind {
    case .badBytes:
      Label(
        zh: "有 \(count) 处读不出的字节（第一处在第 \(place ?? 0) 字节），正文里以 \u{FFFD} 代替；请核对那里的文字和数字",
        en:
          "\(count.counted("place", "places")) with bytes that cannot be read, the first at byte \(place ?? 0); the text has \u{FFFD} there; check words and figures beside it"
      )
    case .otherEncoding:
      Label(
        zh: "网页自称的编码不对，已按实际的编码读", en: "it is in another encoding than it says; read in the one that it is in")
    case .trackedChanges:
      Label(
        zh: "有 \(count) 处修订还没有接受或拒绝；这里按全部接受来读",
        en: "tracked changes still open: \(count); read as if all were accepted")
    case .hiddenText:
      Label(zh: "有 \(count) 个字是隐藏的，没有读", en: "hidden and not read: \(count.counted("character"))")
    case .embeddedObjects:
      Label(
        zh: "有 \(count) 个嵌入的对象，其中的文字没有读",
        en: "\(count.counted("embedded object")), which may hold text that is not read")
    case .textBeside:
      Label(
        zh: "网页上另有 \(count) 个字不在正文里，没有读",
        en: "outside the page's main text and not read: \(count.counted("character"))")
    case .footnotes:
      Label(zh: "\(count) 条脚注放在正文之后", en: "\(count.counted("footnote")) behind the text")
    case .automaticNumbers:
      Label(zh: "\(count) 个自动编号已写进正文", en: "\(count.counted("automatic number")) written out in the text")
    }
  }
}
