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
    case .damaged(_, let detail):
      Label(
        zh: "快照损坏（\(detail)）；请用 nianlun snapshot 重新生成",
        en: "the snapshot is damaged (\(detail)); make it anew with nianlun snapshot")
    case .file(let error): error.reason.words
    }
  }
}
