import Lexicon
import MarkedText
import ReportModel

/// A content that the rule of 2019 asks for and that the report lacks.
enum MissingContent: FindingRule {
  static let kind = Finding.Kind.missingContent

  static let rule = made(
    "a mandatory content missing",
    pattern: """
      no part of the kind; for causes no 由于, 根子在, 究其原因 among the shortcomings; for duties no 第一责任人, and \
      no head who leads, studies or reports
      """,
    reason: """
      A content need not have a heading: what is given in a clause is given. A text that is no such \
      report lacks nothing.
      """,
    examples: [
      .report(["未见应报告的内容：不足的原因", "未见应报告的内容：党政主要负责人履行推进法治建设第一责任人职责情况"]),
      .report(achievements: "镇长带头讲法治课。", shortcomings: "由于经费紧张，普法形式单一。", []),
      .report(achievements: "镇长带头讲法治课。", shortcomings: "应急小组因人手不够没有组建。", []),
      .report(achievements: "党政主要负责人履行第一责任人职责。", shortcomings: "普法形式单一，根子在于思路不宽。", []),
      .report(
        achievements: "镇长办公会学法4次。", shortcomings: "受理渠道不畅。",
        ["未见应报告的内容：不足的原因", "未见应报告的内容：党政主要负责人履行推进法治建设第一责任人职责情况"]),
      Rule.Example(text: "云桥镇集市开市公告\n集市将于下周开市。\n", reads: []),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    guard isReport(context) else { return [] }
    return MandatoryContent.allCases.filter { !holds($0, in: context) }.map {
      context.finding(kind, .missing(content: $0))
    }
  }

  /// Whether a text is such a report: of a year, on the rule of law by its title or opening, with two contents or more.
  private static func isReport(_ context: FindingContext) -> Bool {
    guard context.report.year != nil else { return false }
    let opening = 0..<(context.outline.nodes.first?.heading.upperBound ?? context.text.count)
    let found = [Part.achievements, .shortcomings, .plan].count { context.outline.has($0) }
    return context.text.has(.reportTopic, in: opening) && found >= 2
  }

  private static func holds(_ content: MandatoryContent, in context: FindingContext) -> Bool {
    let outline = context.outline
    switch content {
    case .achievements:
      return outline.has(.achievements) || !context.report.measures.isEmpty
        || context.quantities.count { $0.quantity.kind == .actual } >= fewestResults
    case .shortcomings: return context.tells(of: .shortcomings) || context.admits
    case .plan: return context.tells(of: .plan) || !context.report.commitments.isEmpty
    case .causes:
      // Where no shortcoming is told none has a cause; that they are missing is said already.
      return !context.report.causes.isEmpty || outline.has(.causes) || !outline.has(.shortcomings)
        || context.text.has(.causesPreamble, in: 0..<context.text.count)
        || context.passages { $0 == .shortcomings }.contains { givesCause($0, context.text) }
    case .duties: return context.tells(of: .duties) || context.headsAct
    }
  }

  /// So many figures of what was done show achievements, whatever their heading.
  private static let fewestResults = 3

  private static func givesCause(_ range: Range<Int>, _ text: MarkedText) -> Bool {
    text.all(.causeWord, in: range).contains { word in
      text.opening(.causeLookalike, of: word.range.lowerBound..<range.upperBound) == nil
    }
      || text.clauses(in: range).contains { clause in
        let start = text.enumerator(at: clause.lowerBound)?.range.upperBound ?? clause.lowerBound
        guard start < clause.upperBound else { return false }
        return text.opens(start..<clause.upperBound, with: .causeOpening)
          && !text.opens(start..<clause.upperBound, with: .causeLookalike)
      }
  }
}

extension FindingContext {
  /// The headings and paragraphs of some parts.
  func passages(of isWanted: (Part) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in outline.nodes.indices where isWanted(outline.nodes[index].part) {
      found.append(outline.nodes[index].words)
      found += outline.nodes[index].ownText
    }
    return found
  }

  /// Whether a section is a part, or words that announce it stand anywhere: 下一步 behind each problem.
  fileprivate func tells(of part: Part) -> Bool {
    outline.has(part)
      || text.all(.part, in: 0..<text.count).contains { word in
        text.values(word, as: .part).contains { Lexicon.partCodes[$0] == part.rawValue }
      }
  }

  /// Whether deficiencies are told in two paragraphs or more, whatever their heading (还差在哪儿).
  fileprivate var admits: Bool { text.paragraphs.count { text.has(.deficiency, in: $0) } >= 2 }

  /// Whether the text says what the heads of party and government did in person.
  fileprivate var headsAct: Bool {
    (passages { $0 == .achievements || $0 == .rectification } + outline.preamble).contains { range in
      // The head and the deed may stand in two clauses: 镇长扛起责任,亲自部署.
      text.sentences(in: range).contains { sentence in
        text.has(.headDuty, in: sentence)
          && text.all(.townshipHead, in: sentence).contains { head in
            !text.all(.lesserHead, in: sentence).contains { $0.range.overlaps(head.range) }
          }
      }
    }
  }
}
