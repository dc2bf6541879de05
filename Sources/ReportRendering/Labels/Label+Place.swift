package import ReportModel

extension Place {
  /// The place in words: 二(五)第4句, and in English 二(五) s.4.
  ///
  /// Marks stay as they are printed.
  package var label: Label {
    var (zh, en) = marks
    for (words, isFirst) in spots {
      zh += words.zh
      if !en.isEmpty { en += isFirst ? " " : ", " }
      en += words.en
    }
    return Label(zh, en)
  }

  /// The marks on the way in.
  private var marks: (zh: String, en: String) {
    var (zh, en) = ("", "")
    /// Whether the last mark would run together with a number.
    var isOpen = false
    for step in steps {
      switch step {
      case .mark(let mark, let occurrence):
        let isBare = !mark.hasPrefix("(") && !mark.hasPrefix("第")
        if isOpen, isBare {
          zh += "、"
          en += "、"
        }
        zh += (occurrence > 1 ? "第\(Self.numeral(occurrence))个" : "") + mark
        if occurrence > 1 { en += (en.isEmpty ? "" : " ") + "the \(Self.ordinal(occurrence)) " }
        en += mark
        isOpen = isBare || mark.hasPrefix("第")
      case .heading(let words):
        zh += "“\(words)”"
        en += "“\(words)”"
        isOpen = false
      case .item(let words):
        zh += "“\(words)”"
        en += "“\(words)”"
        isOpen = false
      }
    }
    return (zh, en)
  }

  /// What follows the marks; the second value tells whether English joins it without a comma.
  private var spots: [(Label, Bool)] {
    var parts: [(Label, Bool)] = []
    switch spot {
    case .title?: parts.append((Label("标题", "title"), true))
    case .opening?: parts.append((Label("开头", "opening"), true))
    case .close?: parts.append((Label("文末", "end"), true))
    case nil: break
    }
    if let paragraph {
      parts.append(
        (
          paragraph.isFarLast
            ? Label("末段", "last para.")
            : Label("第\(paragraph.zh)段", "para. \(paragraph.en)"), true
        ))
    }
    if let sentence {
      parts.append(
        (
          sentence.isFarLast
            ? Label("末句", "last s.") : Label("第\(sentence.zh)句", "s.\(sentence.en)"), true
        ))
    }
    if let lostMark {
      parts.append((Label("后一句（原文缺“\(lostMark)”）", "next clause (“\(lostMark)” is missing in print)"), false))
    }
    return parts
  }

  private static func numeral(_ number: Int) -> String {
    ["一", "二", "三", "四", "五", "六", "七", "八", "九"].dropFirst(number - 1).first ?? "\(number)"
  }

  private static func ordinal(_ number: Int) -> String {
    ["first", "second", "third", "fourth", "fifth"].dropFirst(number - 1).first ?? "\(number)th"
  }
}

extension Place.Ordinals {
  /// 3, 3、4 or 3至5.
  fileprivate var zh: String {
    first == last ? "\(first)" : last == first + 1 ? "\(first)、\(last)" : "\(first)至\(last)"
  }

  /// 3 or 3–5.
  fileprivate var en: String { first == last ? "\(first)" : "\(first)–\(last)" }
}
