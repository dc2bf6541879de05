import ChineseText
import ReportModel
import Lexicon

/// The identity of weaknesses: points are one weakness where the same thing is weak.
struct ShortcomingGroups {
  /// A point of one report.
  struct Member: Hashable {
    /// The report's place among the reports.
    let report: Int
    /// The point's place in it.
    let point: Int
  }
  /// One weakness.
  struct Group {
    var code: String
    var label: String
    var labelEnglish: String
    var members: [Member]
  }

  /// From here on points whose subject no table knows are one weakness by their words.
  private static let unknownFloor = 0.5

  let groups: [Group]

  init(_ reports: [ReportFeatures], _ tools: HistoryTools) {
    var groups: [Group] = []
    for (index, report) in reports.enumerated() {
      for (place, point) in report.report.shortcomings.enumerated() {
        let member = Member(report: index, point: place)
        if point.subjects.isEmpty {
          Self.addUnknown(member, reports, tools, &groups)
        }
        for code in point.subjects {
          if let at = groups.firstIndex(where: { $0.code == code }) {
            groups[at].members.append(member)
          } else {
            let subject = tools.lexicon.subject(code)
            groups.append(
              Group(
                code: code, label: subject?.label ?? code, labelEnglish: subject?.labelEnglish ?? code,
                members: [member]))
          }
        }
      }
    }
    self.groups = groups
  }

  /// Joins a point of no known subject to a group of such points whose members it is like on average.
  private static func addUnknown(
    _ member: Member, _ reports: [ReportFeatures], _ tools: HistoryTools, _ groups: inout [Group]
  ) {
    let point = reports[member.report].report.shortcomings[member.point]
    let features = reports[member.report].point(member.point)
    var best: (group: Int, likeness: Double)?
    for (index, group) in groups.enumerated() where group.code.hasPrefix("other") {
      let likeness = group.members.map { other in
        tools.similarity.likeness(features, reports[other.report].point(other.point))
      }
      let average = likeness.reduce(0, +) / Double(likeness.count)
      if average >= unknownFloor, average > best?.likeness ?? 0 { best = (index, average) }
    }
    if let best {
      groups[best.group].members.append(member)
    } else {
      let label = String(PlainText.folded(point.text).prefix { !$0.isClauseBreak }.string.prefix(16))
      groups.append(
        Group(
          code: "other-\(member.report)-\(point.id)", label: label, labelEnglish: label, members: [member]))
    }
  }
}
