package import ReportModel

extension SectionRow.Reason {
  /// Why sections continue each other, or none.
  package var label: Label {
    switch self {
    case .doubtful: Label(zh: "相似度低，可能对应，请人工核对", en: "too little in common to be sure; check by hand")
    case .alike(let likeness): likeness.label
    case .sameWeakness: Label(zh: "同一问题再次列出", en: "the same weakness is listed again")
    case .holdsCauses: Label(zh: "原因写在该部分中", en: "the causes stand in it")
    case .fresh: Label(zh: "上一份报告没有对应部分", en: "no counterpart in the older report")
    case .gone: Label(zh: "新报告没有对应部分", en: "no counterpart in the newer report")
    case .wasUndivided(let title):
      Label(zh: "上一份报告的“\(title)”没有分节", en: "“\(title)” was not divided into sections")
    case .noLongerDivided(let title):
      Label(zh: "新报告的“\(title)”不再分节", en: "“\(title)” is no longer divided into sections")
    }
  }
}

extension SectionRow.Likeness {
  /// What two sections have in common.
  var label: Label {
    var parts: [Label] = []
    switch heading {
    case .same: parts.append(Label("标题相同", "same heading"))
    case .similar: parts.append(Label("标题相近", "similar heading"))
    case .other: break
    }
    switch subject {
    case .sameTheme: parts.append(Label("主题相同", "same theme"))
    case .samePart: parts.append(Label("同为报告的同一部分", "same part of the report"))
    case .other: break
    }
    if shared > 0 { parts.append(Label("共有\(shared)项举措和数据", "\(shared) shared measures and figures")) }
    if isOfAnotherPart { parts.append(Label("移到另一部分", "moved to another part")) }
    if parts.isEmpty { parts.append(Label("内容相近", "similar content")) }
    return Label(zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
}

extension MetricRow.Reason {
  /// Why figures cannot be compared, or what to mind.
  package var label: Label {
    switch self {
    case .otherUnits:
      return Label(zh: "计量单位不同，不可比", en: "counted in other units; not comparable")
    case .ofTheYearBefore:
      return Label(zh: "报告所述的上年数", en: "a figure that the report gives for the year before")
    case .otherPeriod:
      return Label(zh: "统计时段不同，不可比", en: "the figures cover different parts of the year; not comparable")
    case .withinRounding:
      return Label(zh: "其中有约数，增减无法判断", en: "one figure is approximate; no change can be told")
    case .roundAndUnchanged: return Label(zh: "整数未变，宜核实", en: "a round figure left unchanged")
    case .otherScope(let notes):
      let (zh, en) = (
        notes.map { $0.map { "注明“\($0)”" } ?? "未注明" }, notes.map { $0.map { "“\($0)”" } ?? "no note" }
      )
      return Label(
        zh: "口径待核：前一份\(zh.old)，后一份\(zh.new)",
        en: "scope to be checked: \(en.old) in the older report, \(en.new) in the newer")
    case .otherMeasureWord(let units):
      return Label(
        zh: "量词由“\(units.old)”改为“\(units.new)”",
        en: "the measure word changed from \(units.old) to \(units.new)")
    case .otherLevel(let levels):
      let names = levels.map { $0?.label ?? Label("未注明层级", "none named") }
      return Label(
        zh: "统计层级可能不同：前一份\(names.old.zh)，后一份\(names.new.zh)",
        en: "the level may differ: \(names.old.en) in the older report, \(names.new.en) in the newer")
    case .contradicted:
      return Label(
        zh: "报告自身数据互相矛盾，数值待核",
        en: "the figures of one report contradict each other; the change is not reliable")
    case .likelySame:
      return Label(zh: "两年表述不尽相同，是否同一指标请核对", en: "worded otherwise; check whether both are one indicator")
    }
  }
}

extension MetricRow.Level {
  /// The level.
  var label: Label {
    switch self {
    case .town: Label("镇级", "township level")
    case .village: Label("村级", "village level")
    }
  }
}

extension CommitmentRow.Reason {
  /// Why a promise is judged as it is; it says whose claim it is.
  package var label: Label {
    switch self {
    case .figure(let figure): figure.label
    case .words(.met): Label(zh: "报告称已完成", en: "the report says that it was done")
    case .words(.partlyMet): Label(zh: "报告称已起步或部分完成", en: "the report says that it was begun or done in part")
    case .words(.missed): Label(zh: "报告承认未完成", en: "the report admits that it was not done")
    case .words(.noEvidence): Label(zh: "报告未提及", en: "the report does not mention it")
    }
  }
}

extension CommitmentRow.Figure {
  /// What was aimed at, what was reported, and what came of it.
  var label: Label {
    let verdict: Label =
      switch outcome {
      case .met: Label("指标达到", "target reached")
      case .partlyMet: Label("指标未达到，部分完成", "target missed, met in part")
      case .missed, .noEvidence: Label("指标未达到", "target missed")
      }
    let (aim, told) = (aim.label, told.label)
    let earlier =
      before.map { Label("（上年\($0.label.zh)）", " (\($0.label.en) the year before)") } ?? Label("", "")
    let isMore = before != nil && self.aim.direction == nil
    let more = isMore ? Label("新增", " more") : Label("", "")
    return Label(
      zh: "目标\(more.zh)\(aim.zh)，报告称\(told.zh)\(earlier.zh)：\(verdict.zh)",
      en: "target \(aim.en)\(more.en), the report says \(told.en)\(earlier.en): \(verdict.en)")
  }
}
