extension Rule {
  /// Why a rule stays that fewer than three annotated townships use, by its name.
  ///
  /// A rule that nobody uses belongs here only where what it decides is closed: numbers, dates, arithmetic, the law, or a
  /// form that the language has whether a township at hand writes it or not.
  package static let kept: [String: String] = Dictionary(
    uniqueKeysWithValues: groups.flatMap { group in group.rules.map { ($0, group.kept) } })

  /// Rare rules by the reason for which they stay.
  private static let groups: [(rules: [String], kept: String)] = [
    (
      [
        "ArticlesOfLaw", "Certainty", "ListContinuation", "Period", "Reach",
        "Session", "TimeOfDay",
      ],
      "numerals are closed; the lists of numerals and names that tests hold have them, and one wrong figure costs more than the rule"
    ),
    (
      ["damagedDate", "a damaged date", "lost mark", "inline heads", "stray marker"],
      "numbers, dates and their marks are closed; pages of government sites lose them, texts written as cases seldom do"
    ),
    (
      ["weakness then cause", "reason in passing"],
      "word order, joints and prepositions are closed; real pages head their sections so"
    ),
    (
      ["table of plans"],
      "tabs and bars are closed, and so are the names of columns; task lists stand as tables in files of Word, while cases are written as text"
    ),
    (
      ["numbered label", "bracket tail", "points with plans"],
      "numerals, brackets and the word for what comes next are closed; each was lost where a clerk lays a list out so, and with it every plan of the list"
    ),
    (
      ["figures behind 针对…问题 are of what the trouble is with"],
      "针对 and 问题 with a trouble between them are closed; without it the figure is named after the trouble and not after what was done"
    ),
    (
      ["closing promise"],
      "a formula with which clerks close the part (对此,我镇将认真加以改进); read as a point it would be a weakness that nobody told"
    ),
    (
      [
        "a complete listing falls short", "one quantity with two values",
        "another year in the introduction", "the year before in front of a figure",
        "a slogan of another year", "published late",
      ],
      "arithmetic, years and terms of the law are closed; few cases have had the fault written into them"
    ),
  ]

  /// Why it stays though fewer than three annotated townships use it; nil where it must be used.
  package var kept: String? { Self.kept[name] }
}
