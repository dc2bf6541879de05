extension AlignedTexts.Kind {
  /// What a row of the kind is called.
  var label: Label {
    switch self {
    case .same: Label("未变", "same")
    case .changed: Label("改写", "reworded")
    case .moved: Label("移位", "moved")
    case .merged: Label("合并", "merged")
    case .unsure: Label("存疑", "unsure")
    case .added: Label("新增", "new")
    case .removed: Label("不再提", "gone")
    case .left: Label("移走", "moved away")
    }
  }
}

extension AlignedTexts.Topic {
  /// What rows about it are called.
  var label: Label {
    switch self {
    case .figure: Label("数据", "figures")
    case .promise: Label("承诺", "promises")
    case .weakness: Label("问题", "weaknesses")
    case .conflict: Label("矛盾", "contradictions")
    }
  }
}

extension Words {
  static let opening = Label("标题和引言", "Title and opening")
  static let movedAway = Label("移走", "moved away")
  static let nowUnder = Label("现在", "now under")
  static let wasUnder = Label("原在", "was under")
  static let besideThat = Label("旧文见", "older words under")
  static let dividedInto = Label("拆分", "split")

  /// That only one report has a section.
  static func onlyIn(_ language: Language, _ year: String) -> String {
    Label("只在\(year)年报告", "only in the report of \(year)")(language)
  }

  /// That a report does not give a figure.
  static func notGivenIn(_ language: Language, _ year: String) -> String {
    Label("\(year)年未列", "not given in \(year)")(language)
  }
}
