import ReportRendering

extension UsageError {
  /// The words of the error, one line.
  var words: Label {
    switch self {
    case .commandMissing:
      Label(
        zh: "要做什么？命令有 \(Self.commands)；说明见 nianlun --help",
        en: "what to do? The commands are \(Self.commands); see nianlun --help")
    case .commandUnknown(let word, let nearest):
      if let nearest {
        Label(
          zh: "没有命令“\(word)”；是不是 \(nearest)？", en: "no command \(word); did you mean \(nearest)?")
      } else {
        Label(
          zh: "没有命令“\(word)”；命令有 \(Self.commands)", en: "no command \(word); there are \(Self.commands)")
      }
    case .optionUnknown(let option, let command, let nearest):
      if let nearest {
        Label(
          zh: "没有选项 \(option)；是不是 \(nearest)？", en: "no option \(option); did you mean \(nearest)?")
      } else {
        Label(
          zh: "没有选项 \(option)；可用的见 \(Self.help(command))",
          en: "no option \(option); see \(Self.help(command))")
      }
    case .optionForeign(let option, let command, let owners):
      Label(
        zh: "\(command.rawValue) 没有选项 \(option)，它属于 \(Self.list(owners))；可用的见 \(Self.help(command))",
        en: "\(command.rawValue) has no option \(option), which is for \(Self.list(owners)); see "
          + Self.help(command))
    case .optionRepeated(let typed, let values):
      Label(
        zh: "\(typed) 写了两次（\(values.joined(separator: "、"))）；请只留一个",
        en: "\(typed) stands twice (\(values.joined(separator: ", "))); leave one of them")
    case .helpUnexpected(let word):
      Label(
        zh: "help 后面多了“\(word)”；可用：nianlun help，nianlun help 命令，nianlun help --man",
        en: "help does not take \(word); there are nianlun help, nianlun help COMMAND and nianlun help --man")
    case .valueMissing(let typed, let option):
      Label(
        zh: "\(typed) 后面缺：\(option.specification.value.placeholder.zh)",
        en: "\(typed) needs a value: \(option.specification.value.placeholder.en)")
    case .valueUnexpected(let typed):
      Label(zh: "\(typed) 后面不带值", en: "\(typed) takes no value")
    case .valueUnknown(let option, let value, let nearest, let choices):
      if let nearest {
        Label(
          zh: "\(option) 没有“\(value)”；是不是 \(nearest)？", en: "\(option): no \(value); did you mean \(nearest)?"
        )
      } else {
        Label(
          zh: "\(option) 没有“\(value)”；可用：\(choices.joined(separator: "、"))",
          en: "\(option): no \(value); there are \(choices.joined(separator: ", "))")
      }
    case .formatForeign(let format, let command):
      Label(
        zh: "\(command.rawValue) 不出 \(format.rawValue)；可用：\(Self.formats(command, "、"))",
        en: "\(command.rawValue) does not write \(format.rawValue); there are \(Self.formats(command, ", "))")
    case .endingUnknown(let path, let endings):
      Label(
        zh: "\(path)：看不出要哪种格式；文件名请以 \(endings.map { "." + $0 }.joined(separator: "、")) 结尾，或用 --format 写明",
        en: "\(path): its ending tells no format; end it with "
          + "\(endings.map { "." + $0 }.joined(separator: ", ")), or name one with --format")
    case .endingForeign(let path, let format):
      Label(
        zh: "\(path)：文件名的结尾与 --format \(format.rawValue) 不符；请改其中一个",
        en: "\(path): its ending is not that of --format \(format.rawValue); change one of them")
    case .operandUnexpected(let word, let command):
      Label(
        zh: "\(command.rawValue) 后面多了“\(word)”；用法见 \(Self.help(command))",
        en: "\(command.rawValue) does not take \(word); see \(Self.help(command))")
    case .operandBesideStream(let operand, let command):
      Label(
        zh: "有 --from 时 \(command.rawValue) 只读标准输入，不能再写“\(operand)”",
        en: "with --from, \(command.rawValue) reads standard input alone; leave out \(operand)")
    case .operandMissing(let command):
      Label(
        zh: "\(command.rawValue) 后面缺\(command.specification.operands[0].zh)；例如：\(Self.example(command))",
        en: "\(command.rawValue) needs \(command.specification.operands[0].en); for example: "
          + Self.example(command))
    }
  }

  private static let commands = Command.allCases.map(\.rawValue).joined(separator: " ")

  private static func help(_ command: Command?) -> String {
    command.map { "nianlun \($0.rawValue) --help" } ?? "nianlun --help"
  }

  private static func list(_ commands: [Command]) -> String {
    commands.map(\.rawValue).joined(separator: " ")
  }

  private static func formats(_ command: Command, _ separator: String) -> String {
    command.specification.formats.map(\.rawValue).joined(separator: separator)
  }

  private static func example(_ command: Command) -> String {
    command.specification.examples.first?.line ?? "nianlun \(command.rawValue) --help"
  }
}
