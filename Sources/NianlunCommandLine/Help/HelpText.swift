import ReportRendering

/// The help, made of the table alone.
enum HelpText {
  /// The word that asks for it in a command's place.
  static let word = "help"
  /// What that word does.
  static let meaning = Label(zh: "显示说明", en: "show the help")
  /// The columns that the help takes at most.
  static let width = 80

  /// Returns the help of a command, or the general one.
  static func text(of command: Command?, language: Language) -> String {
    command.map { self.text(of: $0, language) } ?? general(language)
  }

  private static func general(_ language: Language) -> String {
    var lines = wrapped(Self.purpose(language))
    lines += ["", Self.usage(language), "  nianlun " + Self.form(language), "", Self.commands(language)]
    lines += table(Command.allCases.map { ($0.rawValue, $0.specification.summary(language)) })
    lines += ["", Self.options(language)] + table(Option.common.map { entry($0, language) })
    lines += ["", Self.naming(language)] + Self.names.flatMap { wrapped($0(language), indent: 2) }
    lines += ["", Self.codes(language)] + wrapped(Self.codeList(language), indent: 2)
    let tasters = [Command.compare, .weaknesses, .check].compactMap(example)
    lines += ["", Self.examplesTitle(language)] + examples(tasters, language)
    lines += [""] + wrapped(Self.more(language))
    return lines.map { $0 + "\n" }.joined()
  }

  private static func text(of command: Command, _ language: Language) -> String {
    let specification = command.specification
    var lines = wrapped("nianlun \(command.rawValue): " + specification.summary(language))
    lines += ["", Self.usage(language)]
    let forms = specification.operands.isEmpty ? [""] : specification.operands.map { " " + $0(language) }
    lines += forms.map { "  nianlun \(command.rawValue) \(Self.optionsForm(language))\($0)" }
    if !specification.operandWords.isEmpty {
      lines += ["      " + specification.operandWords.joined(separator: ", ")]
    }
    for detail in specification.details { lines += [""] + wrapped(detail(language)) }
    lines += ["", Self.options(language)]
    for option in specification.options {
      lines += table([entry(option, language)])
      lines += choices(of: option, command, language)
    }
    if specification.readsReports {
      lines += ["", Self.naming(language)] + Self.names.flatMap { wrapped($0(language), indent: 2) }
    }
    lines += ["", Self.examplesTitle(language)] + examples(specification.examples, language)
    return lines.map { $0 + "\n" }.joined()
  }

  /// An option's names with its value, and what it does.
  private static func entry(_ option: Option, _ language: Language) -> (String, String) {
    let specification = option.specification
    var names = (specification.short.map { "-\($0), " } ?? "    ") + "--" + specification.long
    if specification.value.isTaken { names += " " + specification.value.name(language) }
    return (names, specification.help(language))
  }

  /// The words that an option takes, with what they stand for where that does not go without saying.
  private static func choices(of option: Option, _ command: Command, _ language: Language) -> [String] {
    guard case .choice(let choices) = option.specification.value else { return [] }
    let formats = command.specification.formats.map(\.rawValue)
    let words = choices.filter { option != .format || formats.contains($0.word) }.map { choice in
      let meaning = choice.meaning(language)
      return meaning.lowercased() == choice.word ? choice.word : "\(choice.word) (\(meaning))"
    }
    return HelpLayout.list(words, width: width, indent: 26)
  }

  private static func example(_ command: Command) -> CommandSpecification.Example? {
    command.specification.examples.first
  }

  private static func examples(
    _ examples: [CommandSpecification.Example], _ language: Language
  ) -> [String] {
    examples.flatMap { ["  " + $0.line] + wrapped($0.purpose(language), indent: 6) }
  }

  /// Two columns, the right one wrapped.
  private static func table(_ rows: [(String, String)]) -> [String] {
    let indent = rows.contains { $0.0.hasPrefix("-") || $0.0.hasPrefix("    ") } ? 26 : 14
    return rows.flatMap { left, right -> [String] in
      var lines = wrapped(right, indent: indent)
      let start = "  " + left
      let gap = indent - HelpLayout.columns(of: start)
      guard gap >= 1, !lines.isEmpty else { return [start] + lines }
      lines[0] = start + String(repeating: " ", count: gap) + lines[0].drop { $0 == " " }
      return lines
    }
  }

  private static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    HelpLayout.wrapped(text, width: width, indent: indent)
  }
}

// The words of the help that belong to no command or option.
extension HelpText {
  static let purpose = Label(
    zh: "年轮（nianlun）读乡镇法治政府建设年度报告，说清楚一年一年变了什么；说的每一句都带着原文的出处。",
    en: "nianlun (年轮, a tree's year rings) reads the annual rule-of-law reports of Chinese townships and "
      + "tells what changed from year to year, each statement with the passage it rests on.")
  private static let usage = Label(zh: "用法：", en: "Usage:")
  static let form = Label(zh: "命令 [选项] 报告…", en: "COMMAND [OPTIONS] REPORT…")
  static let optionsForm = Label(zh: "[选项]", en: "[OPTIONS]")
  private static let commands = Label(zh: "命令：", en: "Commands:")
  private static let options = Label(zh: "选项：", en: "Options:")
  private static let naming = Label(zh: "报告怎么写：", en: "How to name reports:")
  static let names = [
    Label(zh: "文件：2023.txt，或快照 2023.json", en: "a file: 2023.txt, or a snapshot 2023.json"),
    Label(
      zh: "文件夹：其中所有的报告；名字以（虚构）结尾的，算虚构的乡镇",
      en: "a folder: every report in it; one whose name ends in （虚构） is of a fictional township"),
    Label(
      zh: "乡镇，后面可写年份：青溪镇、青溪镇 2023 2024、青溪镇 2021-2024；不论文件名，在当前文件夹及其中的 reports/、seeds/、snapshots/ 里找",
      en: "a township and perhaps years: 青溪镇, 青溪镇 2023 2024, 青溪镇 2021-2024; known by what reports say, "
        + "whatever their files are called; looked up in the working directory and its reports/, seeds/ and snapshots/"
    ),
    Label(
      zh: "-：从管道（标准输入）来的一份报告；有管道而不写报告时也是",
      en: "-: standard input; also where nothing is named and something is piped in"),
  ]
  private static let codes = Label(zh: "退出码（脚本里用）：", en: "Exit codes (for scripts):")
  static let codeList = Label(
    zh: "0 完成；1 仅 check，发现了问题；2 有做不到的：参数有误，或有文件读不了、写不了（其余照做）",
    en: "0 done; 1 only check, something was found; 2 something could not be done: a bad argument, or a file "
      + "that could not be read or written (the rest is done)")
  private static let examplesTitle = Label(zh: "例：", en: "Examples:")
  private static let more = Label(
    zh: "各命令的选项和例子：nianlun 命令 --help；手册页：nianlun help --man",
    en: "Options and examples of a command: nianlun COMMAND --help; man page: nianlun help --man")
}
