// The marks by which places are counted; told by comparison, since every character of a text is asked.
extension Unicode.Scalar {
  /// Whether a sentence ends with it.
  var endsSentence: Bool {
    switch self {
    case "。", "？", "！", "?", "!": true
    default: false
    }
  }

  /// Whether it belongs to the sentence whose end it follows.
  var closesQuotation: Bool {
    switch self {
    case "”", "’", "』", "」", "）", ")", "》", "〉": true
    default: false
    }
  }

  /// Whether a numbered item may begin behind it within a line.
  var isStop: Bool {
    switch self {
    case "；", ";", "：", ":": true
    default: endsSentence
    }
  }

  /// Whether an item may begin behind it.
  var isPause: Bool {
    switch self {
    case "，", ",", " ", "\u{3000}", "\u{A0}", "\t", "\n", "\r": true
    default: isStop
    }
  }

  /// Whether it may stand between the number of a mark and what it heads.
  var followsNumber: Bool {
    switch self {
    case ".", "．", "、", "，", ",", "：", ":": true
    default: false
    }
  }

  /// Whether it is a numeral from one to ten as marks have it.
  var isMarkNumeral: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}
