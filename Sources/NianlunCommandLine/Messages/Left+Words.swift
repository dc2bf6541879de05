import ReportRendering
import SnapshotStore

extension ReportFolder.Left {
  /// Why the file is left, and what to do.
  var words: Label {
    switch self {
    case .sameName(let other):
      Label(
        zh: "没有读，读的是同名的 \(FilePath.lastName(of: other))",
        en: "not read; \(FilePath.lastName(of: other)) of the same name is read instead")
    case .otherFormat:
      Label(
        zh: "这种格式里没有报告的文本，没有读；是报告的话，请另存为 .docx 或 .txt",
        en: "no report is in this format, so it is not read; if it is one, save it as .docx or .txt")
    case .undated:
      Label(
        zh: "文件名里没有年份的 Markdown 多是对文件夹的说明；是报告的话，请在文件名里写上年份",
        en:
          "Markdown without a year in its name is taken for a text about the folder; if it is a report, put the "
          + "year there")
    case .snapshot:
      Label(
        zh: "同一个文件夹里有报告原文，快照没有读；要读，请单独写出它的路径",
        en: "a snapshot is not read where reports lie beside it; to read it, name it itself")
    case .output:
      Label(
        zh: "这是年轮（nianlun）的输出，不是报告，没有读",
        en: "this is an output of nianlun and no report, so it is not read")
    }
  }
}
