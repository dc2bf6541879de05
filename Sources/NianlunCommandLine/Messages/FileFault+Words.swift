import ReportInput
import ReportRendering
import SnapshotStore

extension FileFault {
  /// Why the file cannot be read and, where there is something to do about it, what.
  var words: Label {
    switch self {
    case .missing: Label(zh: "没有这个文件", en: "no such file")
    case .notPermitted: Label(zh: "没有权限；请检查文件的权限", en: "no permission; check the file's permissions")
    case .isFolder: Label(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .notRegular:
      Label(zh: "不是普通文件（是管道、设备之类），没有读", en: "this is a pipe or device and no regular file; not read")
    case .tooBig(let bytes, let limit): Self.tooBig(bytes, limit)
    case .tooManyOpenFiles:
      Label(
        zh: "打开的文件太多了；请关掉一些程序，或调高上限（ulimit -n）",
        en: "too many files are open; close some programs or raise the limit (ulimit -n)")
    case .notAFolder: Label(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
    case .nameTooLong: Label(zh: "文件名太长", en: "the file name is too long")
    case .linkCircle: Label(zh: "链接绕成了一圈", en: "its links lead in a circle")
    case .deviceFault: FileError.Reason.deviceFault.words
    case .other(let words): Label(zh: "读不了：\(words)", en: "not read: \(words)")
    }
  }

  private static func tooBig(_ bytes: Int, _ limit: Int) -> Label {
    let size = (bytes >> 20) + (bytes & (1 << 20 - 1) == 0 ? 0 : 1)
    guard let next = InputLimits.fileSizes.first(where: { $0 >= bytes && $0 > limit }) else {
      return Label(
        zh: "文件有 \(size) MB，不像报告，没有读", en: "the file has \(size) MB, as no report has; not read")
    }
    return Label(
      zh: "文件有 \(size) MB，超过 \(limit >> 20) MB，没有读；确实要读，请加 --max-size \(next >> 20)",
      en:
        "the file has \(size) MB, over the limit of \(limit >> 20); not read; to read it all the same, add --max-size \(next >> 20)"
    )
  }
}
