import ReportRendering

/// The man page, made of the table alone.
enum ManualPage {
  /// Where `man` looks for the page in a language, below a prefix.
  static func path(_ language: Language) -> String {
    switch language {
    case .zh: "share/man/zh_CN/man1/nianlun.1"
    case .en: "share/man/man1/nianlun.1"
    }
  }

  /// The page as roff source in UTF-8.
  static func text(_ language: Language) -> String {
    var page = Roff()
    page.title("NIANLUN", section: 1, source: "nianlun \(CommandLineTool.version)")
    page.section(Label(zh: "名称", en: "NAME")(language))
    page.paragraph("nianlun - " + Self.name(language))
    page.section(Label(zh: "用法", en: "SYNOPSIS")(language))
    page.synopsis("nianlun", HelpText.form(language))
    page.section(Label(zh: "说明", en: "DESCRIPTION")(language))
    page.paragraph(HelpText.purpose(language))
    page.section(Label(zh: "命令", en: "COMMANDS")(language))
    for command in Command.allCases { add(command, to: &page, language) }
    page.section(Label(zh: "各命令通用的选项", en: "OPTIONS OF EVERY COMMAND")(language))
    for option in Option.common { add(option, for: .read, to: &page, language) }
    page.paragraph(Self.repeated(language))
    page.section(Label(zh: "报告怎么写", en: "NAMING REPORTS")(language))
    for name in HelpText.names { page.item("\u{2022}", name(language)) }
    page.section(Label(zh: "环境变量", en: "ENVIRONMENT")(language))
    for (name, meaning) in Self.variables { page.item(name, meaning(language)) }
    page.section(Label(zh: "退出码", en: "EXIT STATUS")(language))
    page.paragraph(HelpText.codeList(language))
    return page.text
  }

  private static func add(_ command: Command, to page: inout Roff, _ language: Language) {
    let specification = command.specification
    page.subsection("nianlun " + command.rawValue)
    for operands in specification.operands {
      page.synopsis("nianlun \(command.rawValue)", HelpText.optionsForm(language) + " " + operands(language))
    }
    page.paragraph(specification.summary(language))
    for detail in specification.details { page.paragraph(detail(language)) }
    let common = Set(Option.common)
    for option in specification.options where !common.contains(option) {
      add(option, for: command, to: &page, language)
    }
    for example in specification.examples { page.example(example.line, example.purpose(language)) }
  }

  private static func add(
    _ option: Option, for command: Command, to page: inout Roff, _ language: Language
  ) {
    let specification = option.specification
    var term = CompletionWords.names(of: option).joined(separator: ", ")
    if specification.value.isTaken { term += " " + specification.value.name(language) }
    var words = specification.help(language)
    let choices = CompletionWords.choices(of: option, for: command)
    if !choices.isEmpty {
      let list = choices.map { choice in
        let meaning = choice.meaning(language)
        return meaning.lowercased() == choice.word ? choice.word : "\(choice.word) (\(meaning))"
      }
      words += (language == .zh ? "：" : ": ") + list.joined(separator: language == .zh ? "、" : ", ")
    }
    page.item(term, words)
  }

  private static let name = Label(
    zh: "比较乡镇法治政府建设年度报告", en: "compare the annual rule-of-law reports of Chinese townships")

  private static let repeated = Label(
    zh: "同一选项写了两次：几选一的，后写的算；写文件、文件夹或文字的，不接受。",
    en: "Of an option that stands twice the last choice counts; a second file, folder or text is refused.")

  private static let variables: [(String, Label)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Label(
        zh: "说明文字的语言：zh 开头为中文，否则为英文",
        en: "the language of labels: Chinese where it begins with zh, else English")
    ),
    ("PAGER", Label(zh: "分页程序；空或 cat 为不分页", en: "the pager; empty or cat for none")),
    ("COLUMNS", Label(zh: "文字结果的宽度", en: "the width of text")),
    (
      "NO_COLOR, CLICOLOR, CLICOLOR_FORCE",
      Label(zh: "是否用颜色", en: "whether colour is used")
    ),
  ]
}
