import ReportInput
import ReportModel
import ReportRendering

// The table of options.
extension Option {
  /// Everything that help, parser and messages say of the option.
  var specification: OptionSpecification {
    switch self {
    case .format:
      OptionSpecification(
        long: "format", value: .choice(Self.formats),
        help: Label(
          zh: "结果的格式，默认看 -o 的文件名，没有就是 text",
          en: "form of the result; by default that of the name after -o, else text"))
    case .from:
      OptionSpecification(
        long: "from", value: .choice(Self.streams),
        help: Label(
          zh: "供其他程序用：要读的由标准输入逐行给出，命令里不再写报告",
          en: "for other programs: standard input tells what to read, line by line; no report is named"))
    case .output:
      OptionSpecification(
        long: "output", short: "o", value: .text(Label(zh: "文件", en: "FILE")),
        help: Label(
          zh: "写到文件，而不是屏幕；写完整了才换掉旧文件",
          en: "write to a file instead of the screen; an old one is replaced only by a whole one"))
    case .directory:
      OptionSpecification(
        long: "output", short: "o", value: .text(Label(zh: "文件夹", en: "DIR")),
        help: Label(zh: "写到这个文件夹", en: "write to this folder"))
    case .only:
      OptionSpecification(
        long: "only", value: .choice(Self.parts),
        help: Label(
          zh: "只看这一部分；也可照写结果里的标题，如“承诺落实”",
          en: "this part only; a heading of the result will do, too, such as Promises"))
    case .theme:
      OptionSpecification(
        long: "theme", value: .choice(Self.themes),
        help: Label(
          zh: "只看这个主题；也可写中文名，如“行政执法”", en: "this theme only; its Chinese name will do, too"))
    case .section:
      OptionSpecification(
        long: "section", value: .text(Label(zh: "文字", en: "TEXT")),
        help: Label(
          zh: "只看标题里有这些字的章节，如“执法”", en: "only sections whose heading holds the text"))
    case .all:
      OptionSpecification(
        long: "all", value: .none,
        help: Label(
          zh: "连每份报告都有的套话和沿用的举措也逐条列出",
          en: "list the formula sentences that every report has and the kept measures, too"))
    case .noByteOrderMark:
      OptionSpecification(
        long: "no-bom", value: .none,
        help: Label(
          zh: "CSV 开头不加标记（有标记，Excel 才认得中文；给其他程序用时可不加）",
          en: "CSV without the mark at its start that Excel needs to read Chinese"))
    case .noPager:
      OptionSpecification(
        long: "no-pager", value: .none,
        help: Label(
          zh: "结果比窗口长时也一次全部显示（平时一页页显示，按 q 退出）",
          en: "show a result that is longer than the window at once (else a page at a time; q leaves it)"))
    case .open:
      OptionSpecification(
        long: "open", value: .none,
        help: Label(zh: "写完就在浏览器里打开", en: "open it in the browser when it is written"))
    case .prefix:
      OptionSpecification(
        long: "prefix", value: .text(Label(zh: "文件夹", en: "DIR")),
        help: Label(zh: "装到这个文件夹下面，默认 ~/.local", en: "install below this folder, by default ~/.local"))
    case .manual:
      OptionSpecification(
        long: "man", value: .none,
        help: Label(zh: "与 help 连用：输出 man 手册页", en: "with help: write the man page"))
    case .language:
      OptionSpecification(
        long: "lang", value: .choice(Self.languages),
        help: Label(
          zh: "说明文字用中文还是英文，默认随系统（LANG）；引文总是原文",
          en: "language of labels, by default that of the system (LANG); quotations stay Chinese"))
    case .color:
      OptionSpecification(
        long: "color", value: .choice(Self.colors),
        help: Label(
          zh: "颜色，默认 auto：在终端上有，并遵守 NO_COLOR、CLICOLOR、CLICOLOR_FORCE",
          en: "colour; auto, the default, means on a terminal, minding NO_COLOR, CLICOLOR, CLICOLOR_FORCE"))
    case .lexicon:
      OptionSpecification(
        long: "lexicon", value: .text(Label(zh: "文件", en: "FILE")),
        help: Label(
          zh: "读报告时加上这个文件里自己的词，一行一条，如“unit area : 垧”；写法见 nianlun lexicon --help",
          en: "words of your own to read with, a line each (unit area : WORD); see nianlun lexicon --help"
        ))
    case .maxSize:
      OptionSpecification(
        long: "max-size", value: .choice(Self.sizes),
        help: Label(
          zh: "单个文件最多多少兆字节，默认 16，更大的不读；可比较的项数（16 时每类 4000 项）随之放宽",
          en:
            "how many megabytes a file may have, 16 by default; bigger ones are not read; with it grows how many "
            + "facts of a sort are compared (4000)"))
    case .quiet:
      OptionSpecification(
        long: "quiet", short: "q", value: .none,
        help: Label(
          zh: "不显示进度、小结和文件夹里没有读的其他文件",
          en: "no progress, no closing note, no list of other files of a folder"))
    case .help:
      OptionSpecification(
        long: "help", short: "h", value: .none, help: Label(zh: "显示说明", en: "show this help"))
    case .version:
      OptionSpecification(
        long: "version", short: "V", value: .none, help: Label(zh: "显示版本", en: "show the version"))
    }
  }

  private static let formats = choices(OutputFormat.self) { format in
    switch format {
    case .text: Label(zh: "终端文字", en: "text for the terminal")
    case .json: Label(zh: "JSON", en: "JSON")
    case .ndjson: Label(zh: "一行一个 JSON", en: "one JSON value a line")
    case .markdown: Label(zh: "Markdown", en: "Markdown")
    case .html: Label(zh: "网页", en: "page for the browser")
    case .csv: Label(zh: "表格", en: "table for a spreadsheet")
    case .docx: Label(zh: "Word 文档", en: "document for Word")
    }
  }

  private static let streams = choices(StreamForm.self) { form in
    switch form {
    case .paths: Label(zh: "每行一个路径", en: "a path a line")
    case .ndjson: Label(zh: "每行一份报告的 JSON", en: "a report a line, as JSON")
    }
  }

  private static let sizes = InputLimits.fileSizes.map { size in
    OptionSpecification.Choice(
      word: String(size >> 20), meaning: Label(zh: "\(size >> 20)兆", en: "\(size >> 20) megabytes"))
  }

  private static let parts = ComparisonFilter.Kind.allCases.map { part in
    let meaning =
      switch part {
      case .summary: Label(zh: "摘要", en: "summary")
      case .findings: Label(zh: "矛盾", en: "contradictions")
      case .metrics: Label(zh: "数据", en: "figures")
      case .shortcomings: Label(zh: "问题", en: "shortcomings")
      case .commitments: Label(zh: "承诺", en: "promises")
      case .sections: Label(zh: "章节", en: "sections")
      case .measures: Label(zh: "举措", en: "measures")
      case .copies: Label(zh: "照搬", en: "copied text")
      }
    return OptionSpecification.Choice(word: part.rawValue, meaning: meaning, others: [part.heading])
  }

  private static let themes = choices(Theme.self, meaning: \.label)

  private static let languages = choices(Language.self) { language in
    switch language {
    case .zh: Label(zh: "中文", en: "Chinese")
    case .en: Label(zh: "英文", en: "English")
    }
  }

  private static let colors = choices(ColorChoice.self) { choice in
    switch choice {
    case .auto: Label(zh: "自动", en: "where fitting")
    case .always: Label(zh: "总是", en: "always")
    case .never: Label(zh: "从不", en: "never")
    }
  }

  private static func choices<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, meaning: (Word) -> Label
  ) -> [OptionSpecification.Choice] {
    type.allCases.map { OptionSpecification.Choice(word: $0.rawValue, meaning: meaning($0)) }
  }
}
