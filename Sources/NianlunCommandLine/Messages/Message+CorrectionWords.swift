import ReportCorrection
import ReportInput
import ReportModel
import ReportRendering

extension Message {
  /// The words of messages about ledgers and corrections.
  var correctionWords: Label {
    switch self {
    case .ledgerUnreadable(let path, let error):
      Label(zh: "\(path)：\(Self.table(error).zh)", en: "\(path): \(Self.table(error).en)")
    case .ledgerWithoutTownship(let path):
      Label(
        zh: "\(path)：看不出是哪个乡镇的；请保留“乡镇”列，或在后面写明报告",
        en: "\(path): it does not tell the township; keep the column “township”, or name the reports")
    case .ledgerTownshipUnknown(let path, let row, let name):
      Label(
        zh: "\(path)：第 \(row) 行：手边没有“\(name)”的报告，或不止一个；请在后面写明报告",
        en: "\(path): row \(row): no report of “\(name)” is at hand, or there are several; name the reports")
    case .ledgerRefused(let path, let refusal):
      Label(
        zh: "\(path)：第 \(refusal.row) 行“核定”列“\(Self.brief(refusal.cell))”没有收：\(refusal.reason.words.zh)",
        en: "\(path): row \(refusal.row), column “correction”, “\(Self.brief(refusal.cell))”: not taken: "
          + refusal.reason.words.en)
    case .correctionsFault(let path, .foreign(let schema)):
      Label(
        zh: "\(path)：不是更正文件（\(schema ?? "JSON")），没有采用；请移走",
        en: "\(path): no file of corrections (\(schema ?? "JSON")), not applied; move it away")
    case .correctionsFault(let path, .newer(let schema)):
      Label(
        zh: "\(path)：是更新版本的年轮写的（\(schema)），没有采用；请更新年轮",
        en: "\(path): written by a later nianlun (\(schema)), not applied; update nianlun")
    case .correctionsFault(let path, .damaged(let detail)):
      Label(
        zh: "\(path)：更正文件损坏（\(detail)），没有采用；请恢复备份，或删掉后用台账重新收回",
        en:
          "\(path): the file of corrections is damaged (\(detail)), not applied; restore it, or remove it and take "
          + "the ledger back anew")
    case .correctionsForeign(let path, let report):
      Label(
        zh: "\(path)：是别的乡镇或年份的更正，没有用于 \(report)；请放到它的报告旁边",
        en:
          "\(path): corrections of another township or year, not applied to \(report); put it beside its report"
      )
    case .correctionMisfit(let path, let entry):
      Label(
        zh: "\(path)：一处更正对不上了，没有采用：“\(Self.brief(entry))”（\(Self.told(entry, .zh))）；请核对原文，重新填写或撤销",
        en: "\(path): a correction no longer fits and is not applied: “\(Self.brief(entry))” "
          + "(\(Self.told(entry, .en))); look at the text and write it anew, or withdraw it")
    case .ledgerWithoutCorrections(let path):
      Label(
        zh: "\(path)：“核定”列里什么也没有写", en: "\(path): nothing is written in the column “correction”")
    case .ledgerDone(let path, let changed, let unchanged):
      Label(
        zh: "\(path)：收回 \(changed) 处更正，\(unchanged) 处原已如此",
        en: "\(path): \(changed) taken, \(unchanged) in force already")
    default: Label(zh: "", en: "")
    }
  }

  /// Why a ledger is no table, and what to do.
  private static func table(_ error: any Error) -> Label {
    switch error {
    case LedgerTable.Fault.empty: Label(zh: "表是空的", en: "the table is empty")
    case LedgerTable.Fault.columnMissing(let name, let heads):
      Label(
        zh: "第 1 行没有“\(name)”列（有：\(heads.prefix(8).joined(separator: "、"))）；请用 --format csv 导出的台账",
        en:
          "row 1 has no column “\(name)” (there are: \(heads.prefix(8).joined(separator: ", "))); take a ledger "
          + "written with --format csv")
    case LedgerTable.Fault.openQuotation(let row):
      Label(
        zh: "第 \(row) 行的引号没有闭合；请用表格软件另存为 CSV",
        en: "a quotation mark in row \(row) is never closed; save it as CSV with a spreadsheet program")
    case let error as InputError: error.words
    default: Label(zh: "读不懂：\(error)", en: "cannot be understood: \(error)")
    }
  }

  private static func brief(_ entry: CorrectionEntry) -> String { brief(entry.fact.passage.text) }

  /// As much of some words as lets a person find them.
  private static func brief(_ words: String) -> String {
    words.count > 30 ? words.prefix(30) + "…" : words
  }

  private static func told(_ entry: CorrectionEntry, _ language: Language) -> String {
    let other = entry.other.map { String($0.year) }
    return Correction(kind: entry.kind, ref: "", other: other, now: entry.now).words(language)
  }
}

extension LedgerReader.Refusal.Reason {
  /// Why the cell was not taken, and what may stand there.
  fileprivate var words: Label {
    switch self {
    case .words:
      Label(
        zh: "看不懂；可写：数（如 30）、指标 …、性质 实绩|目标|增减、名称 …、已完成|部分完成|未完成|未见证据、不是、对应 2023/…、不对应、"
          + "漏列 2023 原文、无误、撤销",
        en: "not understood; write a number, indicator …, kind actual|target|change, label …, outcome "
          + "met|partlyMet|missed|noEvidence, none, same as 2023/…, not the same, overlooked 2023 PASSAGE, ok or withdraw"
      )
    case .reference(let text):
      Label(
        zh: "“\(text)”不是参照；要写成 2023/q1020 的样子，“参照”列请勿改动",
        en: "“\(text)” is no reference; write it like 2023/q1020, and leave the column “reference” as it is")
    case .yearMissing(let year):
      Label(zh: "手边没有 \(year) 年的报告", en: "the report of \(year) is not at hand")
    case .factGone(let name):
      Label(
        zh: "报告里已没有 \(name) 这一处；请重新导出台账",
        en: "the report has no \(name) any more; write the ledger anew")
    case .unfit:
      Label(
        zh: "这一行不能这样改：数据可改数值、指标、性质，问题可改名称，承诺可改结果",
        en:
          "not for this row: figures take value, indicator and kind, weaknesses a label, promises an outcome")
    case .ambiguous(let years):
      Label(
        zh: "这一行不止一年，请在前面写明年份（\(years.map(String.init).joined(separator: "、"))），如：\(years.first ?? 2023) …",
        en:
          "the row is of several years; put the year first (\(years.map(String.init).joined(separator: ", "))), "
          + "like: \(years.first ?? 2023) …")
    case .value:
      Label(
        zh: "后面缺内容，或不是能用的词；如：指标 持证人员、性质 目标、已完成、漏列 2023 原文",
        en:
          "what follows is missing or none of the words; like: indicator NAME, kind target, outcome met, overlooked 2023 "
          + "PASSAGE")
    case .passage(let year):
      Label(
        zh: "\(year) 年报告里找不到这段原文，或不止一处；请照抄原文，长一些",
        en:
          "the words do not stand in the report of \(year), or in several places; copy them as they are, and more "
          + "of them")
    case .number:
      Label(
        zh: "漏列的数据，原文里要正好有一个数；请只抄说这个数的几个字，如：漏列 2023 办结案件9件",
        en:
          "the words of an overlooked figure must hold just one number; copy only those that tell it, like: "
          + "overlooked 2023 办结案件9件")
    case .link:
      Label(
        zh: "只有两年之间的两个数据、或两个问题，才能对应",
        en: "only two figures, or two shortcomings, of two years can be the same")
    }
  }
}
