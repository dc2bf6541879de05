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
    case .tooManyOpenFiles:
      Label(
        zh: "同时打开的文件太多；请关掉一些程序，或调高上限（ulimit -n）再试",
        en: "too many files are open; close some programs, or raise the limit (ulimit -n), and try again")
    case .notRegular:
      Label(
        zh: "不是普通文件（是管道、设备之类）；请把它移走，或换一个文件",
        en: "this is a pipe or device and no regular file; move it away, or name another")
    case .deviceFault:
      Label(
        zh: "磁盘出错（读写故障）；请检查磁盘或网络盘",
        en: "the disk reports a fault (input/output error); check the disk or share")
    case .tooDeep:
      Label(
        zh: "文件夹套得太深，里面的没有读；请把它移到浅一些的地方，或直接写明这个文件夹",
        en: "the folder lies too deep, and what is in it is not read; move it up, or name it itself")
    case .foreignName:
      Label(
        zh: "名字的编码不是 UTF-8（多半是在 Windows 上压缩的），没有读；请改名，或用 convmv -f gbk -t utf8 转换",
        en:
          "its name is not in UTF-8, as happens to archives made on Windows; not read; rename it, for example with "
          + "convmv -f gbk -t utf8")
    case .inUse:
      Label(
        zh: "另一个 nianlun 正在写这个文件夹；请等它做完再试",
        en: "another nianlun is writing to this folder; wait until it is done and try again")
    case .unsettled:
      Label(
        zh: "已写入，但磁盘没有确认存妥；请检查磁盘后再运行一次",
        en: "written, but the disk did not confirm that it will last; check the disk and run again")
    case .other(let words): Label(zh: words, en: words)
    }
  }
}
