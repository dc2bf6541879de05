/// Whether the words of a class can all be listed.
package enum Openness: Sendable {
  /// They can: the class is a part of the language, of the law or of the township's make-up, and a form stands however
  /// few reports use it.
  case closed
  /// No list of them is ever whole, so that a form is there because townships use it.
  ///
  /// Forms that fewer than three annotated townships use want a reason; nil where there must be none.
  case open(kept: String?)
}

extension WordClass {
  /// Whether the class is closed or open, and why rare forms of an open one stay.
  ///
  /// All that is not named here is closed: numerals, dates, measure words and their bounds, comparison and change,
  /// prepositions, conjunctions, adverbs of time and extent, interrogatives, names of units, offices, bodies and counties,
  /// enumerators, titles of laws and plans, labels of government sites.
  package var openness: Openness {
    for group in Self.openGroups where group.classes.contains(self) { return .open(kept: group.kept) }
    return .closed
  }

  /// The open classes by the reason for which a rare form of them stays.
  private static let openGroups: [(classes: WordClasses, kept: String?)] = [
    (
      [.concept],
      "a term of law, policy or office that any township may write (执法全过程记录's 音像记录, 裁量权, 代表意见建议); none that only spells out another of its concept"
    ),
    (
      [.subject],
      "a field of the work with a name of its own (执法器材)"
    ),
    ([.subjectIdiom], "a saying of the genre, known beyond one report (重聘轻用, 未审先签, 以言代法)"),
    ([.deficiency], "a plain adjective of lack or its negation with 不, 未, 需 or 待"),
    ([.done, .begun, .notDone, .resolved, .eased], "a plain verb of state with 已, 得到, 有所, 正在, 未 or 尚未"),
    ([.ceremony, .effect], "a formula of national documents"),
    ([.crosswalk], "a word of the programmes' own headings"),
    (
      [.part, .shortcomingsPreamble, .causesPreamble, .planPreamble],
      "a noun that names a part, or a connective of it"
    ),
    (
      [.numberName],
      "a formula of the party, a national line or day, or a word of the dictionary that holds a numeral"
    ),
    (
      [.labelVerb, .labelHead, .labelCarrier, .labelCausative, .labelSettled, .newOne, .participation],
      "a deed or a thing of any office's work"
    ),
    (
      [.labelWhole, .occasionWhole, .otherWord, .noDenial, .causeLookalike],
      "a word of the dictionary that would be cut where another word begins or ends in it"
    ),
    (
      [.rhetoricVerb, .providing, .shaping, .praise, .befalling, .weaknessMastered, .headDuty],
      "a plain verb or adjective of its meaning"
    ),
    (
      [
        .settledAttempt, .settledDispute, .settledCase, .settledFault, .pending, .intake, .overlapping,
        .countedOften,
      ], nil
    ),
    (
      [
        .headingWeakness, .headingCause, .headingComing, .headingPlan, .headingArrangement,
        .headingAchievement, .headingFiller, .weaknessTail, .dutyHeading, .dutyName, .chiefDeed,
      ],
      "a plain word for what a heading announces or a head does; headings are made of such words in countless ways, and none that two others make up"
    ),
    (
      [.deed], "a plain verb of any office's work"
    ),
    (
      [.trouble, .turn, .turnFinal, .turnAdverb, .turnHedge, .overview, .backReference],
      "a plain word of its meaning"
    ),
  ]
}
