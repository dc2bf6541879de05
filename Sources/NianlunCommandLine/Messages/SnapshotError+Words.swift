import ReportRendering
import SnapshotStore

extension SnapshotError {
  /// What is wrong with the snapshot and what to do.
  var words: Label {
    switch self {
    case .townshipUnknown:
      Label(
        zh: "报告里没有乡镇名，不知道存到哪个文件夹", en: "the report never names its township, so it has no folder")
    case .yearUnknown:
      Label(
        zh: "看不出是哪一年的报告，没有存；请在标题或文件名里写明年份",
        en: "its year cannot be told, so it is not saved; put the year into its title or file name")
    case .notStored(let township, let year):
      Label(zh: "没有\(township) \(year) 年的快照", en: "no snapshot of \(township) for \(year)")
    case .ambiguous(let township, let candidates):
      Label(
        zh: "“\(township)”不止一个：\(candidates.joined(separator: "、"))",
        en: "\(township) may be \(candidates.joined(separator: " or "))")
    case .notASnapshot(_, let schema?):
      Label(
        zh: "是 \(schema)，不是报告的快照（\(Snapshot.schema)）",
        en: "this is \(schema), not the snapshot of a report (\(Snapshot.schema))")
    case .notASnapshot(_, nil):
      Label(
        zh: "是 JSON，但不是年轮的快照；请给出报告的 .txt 文件",
        en: "this is JSON, but no snapshot of nianlun; name the report's .txt file")
    case .newer(_, let schema):
      Label(
        zh: "是更新版本的年轮写的（\(schema)），这个版本只认得 \(Snapshot.schema)；请更新年轮，或从报告原文重新生成",
        en: "written by a later nianlun (\(schema)), and this one knows \(Snapshot.schema); update nianlun, "
          + "or make it anew from the report")
    case .altered:
      Label(
        zh: "快照写好之后被改动过（校验和不符）；请用 nianlun snapshot 重新生成；要更正读错的，用 nianlun correct",
        en: "the snapshot was changed after it was written (its checksum does not match); make it anew with "
          + "nianlun snapshot; to overrule what was read, use nianlun correct")
    case .nameTaken(let path, let other, let wanted):
      Label(
        zh: "没有存：\(wanted) 与已存的 \(other) 会用同一个文件夹（\(path)）；请用 -o 另存一处，或在标题里写明县名",
        en:
          "not saved: \(wanted) and \(other), which is saved, would share a folder (\(path)); save it elsewhere "
          + "with -o, or name the county in its title")
    case .otherReport(let path, let source):
      Label(
        zh: "没有存：\(path) 已是另一份同名同年、都没写县名的报告（\(source)），正文大不相同；请在标题里写明县名，或用 -o 另存一处；"
          + "确要替换，请先删掉旧快照",
        en:
          "not saved: \(path) holds another report of this township's name and year, \(source), with another "
          + "text, and neither names its county; name the county in the title, save it elsewhere with -o, or remove "
          + "the old snapshot first")
    case .damaged(_, let detail):
      Label(
        zh: "快照损坏（\(detail)）；请用 nianlun snapshot 重新生成",
        en: "the snapshot is damaged (\(detail)); make it anew with nianlun snapshot")
    case .file(let error): error.reason.words
    }
  }
}
