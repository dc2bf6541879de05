import ReportInput
import ReportRendering

extension InputFormat {
  /// What people call the format.
  var name: Label { .format(rawValue) }
}

extension InputError {
  /// Why the file gives no text, and what to do.
  var words: Label {
    switch self {
    case .empty:
      Label(zh: "文件里没有文字；请看看是否下载完整", en: "there is no text in it; see whether it was saved whole")
    case .encoding(let offset):
      Label(
        zh: "第 \(offset) 字节处不是能读的编码（试过 UTF-8、UTF-16、GB 18030、Big5）；请用 UTF-8 另存后再试",
        en:
          "the encoding cannot be read at byte \(offset) (UTF-8, UTF-16, GB 18030 and Big5 were tried); save it as UTF-8 and try again"
      )
    case .notText:
      Label(zh: "不是文字文件；请看看是否选对了文件", en: "this is no text; see whether it is the right file")
    case .otherFormat(let name):
      Label(
        zh: "这是 \(name) 文件，不是报告的文本；请另存为 .docx、.txt 或网页",
        en: "this is a file of \(name), not the text of a report; save it as .docx, .txt or a web page")
    case .ownOutput:
      Label(
        zh: "这是年轮（nianlun）的输出，不是报告；请改用报告原文",
        en: "this is an output of nianlun and no report; give the report that it was made of")
    case .damaged(let format, let damage):
      Label(
        zh: "\(format.name.zh)已损坏（\(damage.words.zh)）；请用 Word、WPS 或浏览器打开后另存，或重新下载",
        en:
          "the \(format.name.en) is damaged (\(damage.words.en)); open and save it anew, or download it again"
      )
    case .locked(let format):
      Label(
        zh: "\(format.name.zh)加了密码；请打开后另存为不带密码的文件",
        en: "the \(format.name.en) is locked by a password; open it and save it without one")
    case .tooBigInside(let format, let limit):
      Label(
        zh: "\(format.name.zh)展开后超过 \(limit >> 20) MB，没有读；报告没有这么长，请看看是否选对了文件，或只把正文另存为纯文本（.txt）",
        en:
          "the \(format.name.en) unpacks to more than \(limit >> 20) MB, as no report does; see whether it is the right file, or save its text alone as plain text (.txt)"
      )
    case .tooDeep(let format, let limit):
      Label(
        zh: "\(format.name.zh)的层次超过 \(limit) 层，没有读；请另存为纯文本（.txt）",
        en:
          "elements of the \(format.name.en) stand in each other more than \(limit) deep; save it as plain text (.txt)"
      )
    case .scanned(let format):
      Label(
        zh: "\(format.name.zh)里只有图片（扫描件），没有文字；请先做文字识别（OCR），再另存为 .docx 或 .txt",
        en:
          "the \(format.name.en) holds pictures only (a scan) and no text; have its text recognised (OCR) and save that as .docx or .txt"
      )
    case .garbled(let format):
      Label(
        zh: "\(format.name.zh)的字体没有说明是哪些字，取出来的不是原文；请用原来的 Word 文件，或做文字识别（OCR）",
        en:
          "the fonts of the \(format.name.en) do not tell their characters, so what comes out is not the text; use the original document, or have the text recognised (OCR)"
      )
    case .mappingsMissing(let format, let program):
      Label(
        zh:
          "\(format.name.zh)的中文字体按编码表取字（如 GBK-EUC-H），\(program) 缺少这些表，取不出文字；安装：apt install poppler-data（Linux），brew reinstall poppler（macOS），scoop install poppler（Windows）；或另存为 .txt",
        en:
          "the Chinese fonts of the \(format.name.en) go by tables (such as GBK-EUC-H) that \(program) lacks, so its text cannot be had; get them by apt install poppler-data (Linux), brew reinstall poppler (macOS) or scoop install poppler (Windows), or save it as .txt"
      )
    case .scripted:
      Label(
        zh: "网页里没有正文（由脚本显示）；请在浏览器里打开，选中正文，复制到文本文件（.txt）",
        en:
          "the page holds no main text, since a script shows it; open it in a browser, select the text and copy it to a text file (.txt)"
      )
    case .converterMissing(let format, let programs): Self.missing(format, programs)
    case .converterFailed(let format, let program):
      Label(
        zh: "\(program) 打不开这个 \(format.name.zh)；请另存为 .docx 后再试",
        en: "\(program) could not open the \(format.name.en); save it as .docx and try again")
    case .converterSlow(let format, let program, let seconds):
      Label(
        zh: "\(program) 用了 \(seconds) 秒还没有转换完这个 \(format.name.zh)，已停止；请另存为 .docx 后再试",
        en:
          "\(program) did not convert the \(format.name.en) within \(seconds) seconds and was stopped; save it as .docx and try again"
      )
    }
  }

  /// How to get a program that is missing.
  private static func missing(_ format: InputFormat, _ programs: [String]) -> Label {
    let isPDF = programs.first == "pdftotext"
    let package =
      isPDF
      ? (linux: "poppler-utils", mac: "brew install poppler", windows: "scoop install poppler")
      : (
        linux: "libreoffice-writer", mac: "brew install --cask libreoffice",
        windows: "winget install LibreOffice"
      )
    let (own, ownEnglish) =
      isPDF
      ? ("或另存为 .txt", "or save it as .txt") : ("或在 Word、WPS 里另存为 .docx", "or save it as .docx in Word or WPS")
    let names = programs.map { $0 == "soffice" ? "LibreOffice" : $0 }
    return Label(
      zh:
        "\(format.name.zh)要用 \(names.joined(separator: " 或 ")) 来读，这里没有；安装：apt install \(package.linux)（Linux），\(package.mac)（macOS），\(package.windows)（Windows）；\(own)",
      en:
        "to read the \(format.name.en), \(names.joined(separator: " or ")) is needed and not installed; get it by apt install \(package.linux) (Linux), \(package.mac) (macOS) or \(package.windows) (Windows), \(ownEnglish)"
    )
  }
}
