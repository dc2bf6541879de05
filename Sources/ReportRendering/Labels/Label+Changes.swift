package import ReportModel

extension SectionRow.Change {
  /// The relation in a word.
  package var label: Label {
    switch self {
    case .matched: Label(zh: "对应", en: "matched")
    case .split: Label(zh: "拆分", en: "split")
    case .merged: Label(zh: "合并", en: "merged")
    case .moved: Label(zh: "移位", en: "moved")
    case .added: Label(zh: "新增", en: "new")
    case .removed: Label(zh: "取消", en: "gone")
    case .unsure: Label(zh: "存疑", en: "unsure")
    }
  }

  /// The sign that goes with the word.
  var sign: Sign {
    switch self {
    case .matched: .same
    case .split, .merged, .moved: .changed
    case .added: .added
    case .removed: .removed
    case .unsure: .unsure
    }
  }
}

extension MeasureRow.Change {
  /// The relation in a word.
  package var label: Label {
    switch self {
    case .kept: Label(zh: "沿用", en: "kept")
    case .reworded: Label(zh: "改写", en: "reworded")
    case .split: Label(zh: "拆分", en: "split")
    case .merged: Label(zh: "合并", en: "merged")
    case .added: Label(zh: "新增", en: "new")
    case .removed: Label(zh: "未再出现", en: "gone")
    case .unsure: Label(zh: "存疑", en: "unsure")
    }
  }
}

extension MetricRow.Change {
  /// The relation in a word.
  package var label: Label {
    switch self {
    case .increased: Label(zh: "上升", en: "up")
    case .decreased: Label(zh: "下降", en: "down")
    case .unchanged: Label(zh: "未变", en: "unchanged")
    case .added: Label(zh: "新增", en: "new")
    case .removed: Label(zh: "未再报告", en: "no longer reported")
    case .incomparable: Label(zh: "不可比", en: "incomparable")
    }
  }
}

extension ShortcomingRow {
  /// What is weak, in a language.
  func label(in language: Language) -> String {
    name.label(language) + (corrected == true ? Words.correctedMark(language) : "")
  }
}

extension ShortcomingRow {
  /// How a weakness stands among all reports at hand, in the order in which it is told.
  package enum Standing: CaseIterable {
    case recurring, returned, added, notRepeated

    /// The relation as JSON tells it; there what is back is `added`, and its years tell more.
    package var code: String {
      let change: Change =
        switch self {
        case .recurring: .recurring
        case .returned, .added: .added
        case .notRepeated: .notRepeated
        }
      return change.rawValue
    }

    /// The standing in a word.
    package var label: Label {
      switch self {
      case .recurring: Label(zh: "再次列出", en: "listed again")
      case .returned: Label(zh: "隔年再次列出", en: "back after a gap")
      case .added: Label(zh: "新列", en: "new")
      case .notRepeated: Label(zh: "不再列出", en: "no longer listed")
      }
    }
  }

  /// How it stands; what the older report lacks and an earlier one lists is back, and not new.
  package var standing: Standing {
    switch change {
    case .recurring: .recurring
    case .added: years.count > 1 ? .returned : .added
    case .notRepeated: .notRepeated
    }
  }
}

extension Optional<ShortcomingRow.Answer> {
  /// What became of a shortcoming that is no longer listed, as far as the newer report says.
  var words: Label {
    switch self?.kind {
    case .resolved?: Label(zh: "报告称已解决，待核实", en: "put right according to the report, to be verified")
    case .eased?: Label(zh: "报告称有改善", en: "better according to the report")
    case .kept?:
      Label(
        zh: "针对它的承诺报告称已完成，未说明是否解决",
        en: "the promise against it kept according to the report; not said whether it is put right")
    case .acted?:
      Label(zh: "报告有相关举措，未说明是否解决", en: "something was done about it; not said whether it is put right")
    case .admitted?: Label(zh: "正文承认未做成", en: "admitted elsewhere to be undone")
    case nil: Label(zh: "未再提及，未见整改说明", en: "not mentioned, no word on whether it was put right")
    }
  }
}

extension Series.Point.Status {
  /// How far a value can be held against the others.
  package var label: Label {
    switch self {
    case .normal: Label(zh: "正常", en: "normal")
    case .break: Label(zh: "口径中断", en: "series break")
    case .definitionDiffers: Label(zh: "口径不同", en: "definition differs")
    case .partialYear: Label(zh: "非全年", en: "part of the year")
    case .lowReliability: Label(zh: "约数", en: "approximate")
    }
  }

  /// The mark behind a value in a table, explained below it.
  var mark: String {
    switch self {
    case .normal: ""
    case .break: "|"
    case .definitionDiffers: "d"
    case .partialYear: "p"
    case .lowReliability: "~"
    }
  }
}

extension Series.Nature {
  /// What kind of quantity it is.
  package var label: Label {
    switch self {
    case .stock: Label(zh: "时点数", en: "stock")
    case .flow: Label(zh: "全年数", en: "flow")
    case .rate: Label(zh: "比率", en: "rate")
    }
  }
}
