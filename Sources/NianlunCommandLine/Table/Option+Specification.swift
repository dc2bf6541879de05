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
          zh: "读什么由标准输入逐行给出，不写报告名",
          en: "standard input tells what to read, line by line; no report is named"))
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
          zh: "只要这一部分，也可写输出里的标题", en: "this part only; the headings of the output will do, too"))
    case .theme:
      OptionSpecification(
        long: "theme", value: .choice(Self.themes),
        help: Label(
          zh: "只要这个主题，也可写中文名", en: "this theme only"))
    case .section:
      OptionSpecification(
        long: "section", value: .text(Label(zh: "文字", en: "TEXT")),
        help: Label(
          zh: "只要标题含这些文字的章节", en: "only sections whose heading holds the text"))
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
          zh: "CSV 不带字节序标记（带着 Excel 才认得中文）",
          en: "CSV without the byte order mark that Excel needs to read Chinese"))
    case .noPager:
      OptionSpecification(
        long: "no-pager", value: .none,
        help: Label(
          zh: "结果比终端长时也不分页（平时用 PAGER，没有就用 less）",
          en: "no pager where the result is longer than the terminal (else PAGER, or less)"))
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
          zh: "说明文字的语言，默认看 LC_ALL、LC_MESSAGES、LANG；引文总是原文",
          en: "language of labels, by default that of LC_ALL, LC_MESSAGES or LANG; quotations stay Chinese"))
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
          zh: "词表的补充：每行一个概念或一类词，如“unit area : 垧”",
          en:
            "words of your own, a concept or a class of words a line, such as a measure word: unit area : WORD"
        ))
    case .maxSize:
      OptionSpecification(
        long: "max-size", value: .choice(Self.sizes),
        help: Label(
          zh: "单个文件最多多少兆字节，默认 16；更大的不读",
          en: "how many megabytes a file may have, 16 by default; bigger ones are not read"))
    case .quiet:
      OptionSpecification(
        long: "quiet", short: "q", value: .none,
        help: Label(zh: "不显示进度和小结", en: "no progress and no closing note"))
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
