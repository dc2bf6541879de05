import ChineseText
package import ReportModel
import ReportRendering

/// One thing that a person asks for in a cell: what is to be overruled, of which fact, and what holds instead.
package struct LedgerCommand: Hashable, Sendable {
  /// What is asked for.
  package enum Verb: Hashable, Sendable {
    /// To overrule something of a fact.
    case overrule(Correction.Kind)
    /// To take back what was overruled.
    case withdraw
    /// Nothing: it is right as it is.
    case confirm
  }

  /// What is asked for.
  package var verb: Verb
  /// The year and, where it is named, the id of the fact; nil where the row tells.
  package var target: LedgerReference?
  /// What follows the verb.
  package var argument: String

  /// Takes a cell apart; nil where a part of it says nothing that is known.
  ///
  /// Parts are set apart by semicolons or line breaks; the words of an overlooked point go on to the end of the cell.
  package static func commands(in cell: String) -> [LedgerCommand]? {
    var commands: [LedgerCommand] = []
    var rest = cell.unicodeScalars.map(\.self)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
      let part = trimmed(rest[..<end])
      guard !part.isEmpty else {
        rest = rest[end...].dropFirst()
        continue
      }
      guard let command = LedgerCommand(part) else { return nil }
      if command.verb == .overrule(.added), !command.argument.isEmpty {
        return commands + [LedgerCommand(trimmed(rest)) ?? command]
      }
      commands.append(command)
      rest = rest[end...].dropFirst()
    }
    return commands.isEmpty ? nil : commands
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { "；;\n\r".unicodeScalars.contains(scalar) }

  /// What may stand between a verb and what follows it.
  private static func isPause(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "：:，,=".unicodeScalars.contains(scalar)
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let rest = scalars.drop { $0.properties.isWhitespace }
    let count = rest.reversed().prefix { $0.properties.isWhitespace }.count
    return rest.dropLast(count)
  }

  /// Takes one part of a cell.
  private init?(_ part: ArraySlice<Unicode.Scalar>) {
    // A number alone may be written with a point where a year has none.
    if let value = LedgerNumber(Self.string(part)) {
      self.init(verb: .overrule(.value), target: nil, argument: Corrector.written(value.value))
      return
    }
    let (target, rest) = LedgerReference.leading(part)
    let words = rest.drop(while: Self.isPause)
    if let kind = Self.category(Self.string(words)) {
      self.init(verb: .overrule(kind), target: target, argument: Self.string(words))
    } else if let (verb, length) = Self.verb(at: words) {
      self.init(
        verb: verb, target: target, argument: Self.string(words.dropFirst(length).drop(while: Self.isPause)))
    } else if let value = LedgerNumber(Self.string(words)) {
      self.init(verb: .overrule(.value), target: target, argument: Corrector.written(value.value))
    } else {
      return nil
    }
    if verb == .overrule(.value) {
      guard let value = LedgerNumber(argument) else { return nil }
      argument = Corrector.written(value.value)
    }
  }

  private init(verb: Verb, target: LedgerReference?, argument: String) {
    self.verb = verb
    self.target = target
    self.argument = argument
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The words for each verb beside the labels, the longer ones first where one begins like another.
  private static let verbs: [(words: [String], verb: Verb)] =
    [
      (["不对应", "不是同一", "not the same as", "not the same", "different"], .overrule(.different)),
      (["不是", "并非", "not a", "not", "none"], .overrule(.removed)),
      (["对应", "同一", "同", "same as", "same"], .overrule(.same)),
      (["漏列", "漏", "增补", "overlooked"], .overrule(.added)), (["撤销", "撤回", "withdraw"], .withdraw),
      (["无误", "属实", "正确", "√", "✓", "✔", "ok", "right", "correct"], .confirm),
      (["数值", "value"], .overrule(.value)), (["指标", "indicator"], .overrule(.indicator)),
      (["性质", "kind"], .overrule(.kind)), (["名称", "label", "name"], .overrule(.label)),
      (["结果", "outcome"], .overrule(.outcome)),
    ]

  /// The verb that some words begin with, and its length.
  private static func verb(at words: ArraySlice<Unicode.Scalar>) -> (verb: Verb, length: Int)? {
    let folded = words.map { lowercased(Folding.fold($0)) }
    for (forms, verb) in verbs {
      for form in forms where folded.starts(with: form.unicodeScalars) {
        let length = form.unicodeScalars.count
        // A Latin word ends where its letters end.
        let isLatin = form.unicodeScalars.last.map { $0.isASCII } ?? false
        if isLatin, length < folded.count, folded[length].properties.isAlphabetic { continue }
        return (verb, length)
      }
    }
    return nil
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }

  /// What a word that stands alone overrules.
  private static func category(_ word: String) -> Correction.Kind? {
    if outcome(word) != nil { return .outcome }
    return metricKind(word) == nil ? nil : .kind
  }

  /// The outcome that a word names.
  package static func outcome(_ word: String) -> Outcome? {
    let more: [Outcome: [String]] = [
      .met: ["已完成", "完成", "兑现"], .partlyMet: ["部分完成", "部分兑现"], .missed: ["未完成", "未兑现", "not done"],
      .noEvidence: ["未见证据", "未再提及", "无下文"],
    ]
    return Outcome.allCases.first { outcome in
      ([outcome.rawValue, outcome.label.zh, outcome.label.en] + more[outcome, default: []])
        .contains { $0.lowercased() == word.lowercased() }
    }
  }

  /// The kind of figure that a word names.
  package static func metricKind(_ word: String) -> MetricKind? {
    MetricKind.allCases.first { kind in
      [kind.rawValue, kind.label.zh, kind.label.en].contains { $0.lowercased() == word.lowercased() }
    }
  }
}
