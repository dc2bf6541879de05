/// A list of words of one class, as the tables without heads in their lines hold it.
struct WordList {
  /// The table that holds it.
  let table: String
  /// What all of its words are.
  let wordClass: WordClass
  /// Which kind within the class they are, nil where it knows no kinds.
  var value: String?
  /// Whether the place of a word in the list is what it is within the class.
  var isRanked = false
  /// The words, parted by blanks.
  let words: String

  /// All lists, in the order in which their words get their numbers.
  static let all: [WordList] =
    [
      WordList(table: "UnitTable", wordClass: .strictUnit, words: UnitTable.strict),
      WordList(table: "BlockerTable", wordClass: .numberName, words: BlockerTable.text),
    ] + completion + headings + labels

  private static var completion: [WordList] {
    func list(_ wordClass: WordClass, _ words: String) -> WordList {
      WordList(table: "CompletionTable", wordClass: wordClass, words: words)
    }
    return [
      list(.done, CompletionTable.done), list(.begun, CompletionTable.begun),
      list(.notDone, CompletionTable.notDone), list(.notDone, CompletionTable.abandoned),
      list(.negator, CompletionTable.negators), list(.deed, CompletionTable.deeds),
      list(.resolved, CompletionTable.resolved), list(.eased, CompletionTable.eased),
      WordList(table: "CeremonyTable", wordClass: .ceremony, words: CeremonyTable.text),
      WordList(table: "CeremonyTable", wordClass: .effect, words: CeremonyTable.effects),
      WordList(table: "ClutterTable", wordClass: .clutter, words: ClutterTable.marks),
      WordList(table: "PreambleTable", wordClass: .shortcomingsPreamble, words: PreambleTable.shortcomings),
      WordList(table: "PreambleTable", wordClass: .causesPreamble, words: PreambleTable.causes),
      WordList(table: "PreambleTable", wordClass: .planPreamble, words: PreambleTable.plan),
    ]
  }

  /// Parts and themes by the words of headings, then the words that headings are made of.
  private static var headings: [WordList] {
    let parts = zip(Lexicon.partCodes, PartTable.inOrder).map { code, words in
      WordList(table: "PartTable", wordClass: .part, value: code, words: words)
    }
    let themes = TableReader.lines(CrosswalkTable.text).compactMap { line in
      TableReader.cut(line, at: ":").map { theme, words in
        WordList(table: "CrosswalkTable", wordClass: .crosswalk, value: theme, words: words)
      }
    }
    func list(_ wordClass: WordClass, _ words: String) -> WordList {
      WordList(table: "HeadingWordTable", wordClass: wordClass, words: words)
    }
    return parts + themes + [
      list(.headingWeakness, HeadingWordTable.weakness), list(.headingCause, HeadingWordTable.cause),
      list(.headingComing, HeadingWordTable.coming), list(.headingPlan, HeadingWordTable.plan),
      list(.headingArrangement, HeadingWordTable.arrangement),
      list(.headingAchievement, HeadingWordTable.achievement),
      list(.headingJoint, HeadingWordTable.joints), list(.headingFiller, HeadingWordTable.filler),
    ]
  }

  private static var labels: [WordList] {
    func list(_ wordClass: WordClass, _ words: String) -> WordList {
      WordList(table: "ClutterTable", wordClass: wordClass, isRanked: true, words: words)
    }
    return [
      list(.publicationLabel, ClutterTable.publicationLabels),
      list(.publisherLabel, ClutterTable.publisherLabels), list(.numberLabel, ClutterTable.numberLabels),
    ]
  }
}
