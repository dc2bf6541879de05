/// The manual's page of rules, made of the rules themselves.
package enum RulesPage {
  /// The page as Markdown; a test holds the file in the manual to it.
  package static var markdown: String {
    var lines = [
      "# Rules", "",
      "Every rule by which a report is read, with the reason for it and examples: what is read in a passage, or that nothing is. "
        + "The passages are invented. The examples run as tests. Written by `nianlun-lexicon rules`; do not edit.",
    ]
    for family in Rule.Family.allCases {
      lines += ["", "## \(title(of: family))"]
      for rule in Rule.all where rule.family == family {
        lines += ["", "### \(rule.name)", "", rule.reason, "", "*Pattern:* \(rule.pattern)", ""]
        for example in rule.examples {
          let passage = example.text.split(whereSeparator: \.isNewline).joined(separator: " / ")
          let reads =
            example.reads.isEmpty ? "nothing" : example.reads.map { "`\($0)`" }.joined(separator: ", ")
          lines.append("- \(passage) → \(reads)")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func title(of family: Rule.Family) -> String {
    switch family {
    case .identity: "Who reports, and on which year"
    case .outline: "Headings, their levels and parts"
    case .quantities: "Figures, and what is none"
    case .indicators: "What a figure counts"
    case .points: "Shortcomings, causes, plans and measures"
    case .findings: "What does not add up"
    }
  }
}
