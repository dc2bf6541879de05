import ReportRendering
import SnapshotStore

extension FileError.Reason {
  /// The reason and, where there is something to do about it, what.
  var words: Label {
    switch self {
    case .missing: Label(zh: "没有这个文件", en: "no such file")
    case .folderMissing:
      Label(zh: "要写到的文件夹不存在；请先建好", en: "the folder to write to does not exist; make it first")
    case .notPermitted: Label(zh: "没有权限；请检查文件的权限", en: "no permission; check the file's permissions")
    case .isFolder: Label(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .notAFolder: Label(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
    case .diskFull: Label(zh: "磁盘满了；请腾出空间再试", en: "the disk is full; make room and try again")
    case .readOnly: Label(zh: "磁盘是只读的；请换个位置", en: "the disk is read-only; choose another place")
    case .nameTooLong: Label(zh: "文件名太长", en: "the file name is too long")
    case .tooBig: Label(zh: "文件太大，不像报告（超过 64 MB）", en: "the file is too big for a report (over 64 MB)")
    case .brokenPipe: Label(zh: "对方不再接收", en: "nobody reads it any more")
    case .other(let words): Label(zh: words, en: words)
    }
  }
}
