public import ChineseText

extension Vocabulary {
  /// What is weak in a point, most prominent first; empty where no known subject is named.
  ///
  /// The head of the point, else the first clause that names a subject with its deficiency, decides what the point is
  /// about. A later clause adds a subject where the table says that the two go together, or where it turns to another
  /// matter: behind a semicolon, or to other persons (个别干部…). Other subjects there are circumstances.
  ///
  /// - Parameter text: The point, folded.
  public func weakSubjects(in text: Scalars) -> [WeakSubject] {
    let marks = marks(in: text)
    var found: [Int] = []
    let head = headEnd(of: text)
    for clause in Clauses.ranges(in: text) {
      // Behind a semicolon the subject may stand a clause before what is weak in it.
      let reach =
        clause.lowerBound..<(startsPiece(clause, in: text) ? pieceEnd(clause, in: text) : clause.upperBound)
      // The head of a point is all of what is weak, whatever word it uses for it; without one the first clause is.
      let leads =
        clause.upperBound <= head || head == 0 && clause.lowerBound == 0 && listEnd(clause, in: text) == nil
      let deficient = leads || marks.has(.deficiency, in: reach) || marks.has(.notDone, in: reach)
      var named = subjects(.subjectIdiom, in: clause, marks)
      if deficient { named += subjects(.subject, in: counted(clause, in: text, marks), marks) }
      let before = found
      for subject in named where !found.contains(subject) {
        let fits =
          before.isEmpty || clause.upperBound <= head || opensAnother(clause, in: text)
          || before.contains { subjects[$0].companions.contains(subjects[subject].code) }
        if fits { found.append(subject) }
      }
    }
    let whole = 0..<text.count
    if found.isEmpty { found = firstOnly(subjects(.subjectFallback, in: whole, marks)) }
    if found.isEmpty { found = firstOnly(subjects(.subject, in: whole, marks)) }
    return found.map { subjects[$0] }
  }

  /// Words by which a clause turns to others than those spoken of so far.
  private static let turns = ["个别", "少数", "部分", "有的", "一些"].map(\.scalars)

  /// Others who act; other places (部分村) only say where the same is weak.
  private static let persons = ["干部", "人员", "同志", "负责人", "领导", "站所", "队员"]
  private static let personReach = 10

  /// Whether a clause begins another matter within a point: behind a semicolon, or by turning to others.
  private func opensAnother(_ clause: Range<Int>, in text: Scalars) -> Bool {
    if startsPiece(clause, in: text) { return true }
    let before = clause.lowerBound > 0 ? text[clause.lowerBound - 1] : " "
    // Behind a head the first of them tells of the head's own matter.
    return before == ","
      && Self.turns.contains { text[clause.lowerBound...].prefix($0.count).elementsEqual($0) }
      && Self.persons.contains { text[clause].prefix(Self.personReach).string.contains($0) }
  }

  /// Where what is listed ends (网格、热线、执法等平台): it only says of what sort the thing is.
  private func listEnd(_ clause: Range<Int>, in text: Scalars) -> Int? {
    guard let close = clause.last(where: { text[$0] == "等" }), text[clause.lowerBound..<close].contains("、")
    else { return nil }
    return close
  }

  /// The part of a clause that names what is weak: behind a list, where a subject is named there.
  private func counted(_ clause: Range<Int>, in text: Scalars, _ marks: Marks) -> Range<Int> {
    guard let close = listEnd(clause, in: text) else { return clause }
    let behind = close..<clause.upperBound
    return subjects(.subject, in: behind, marks).isEmpty ? clause : behind
  }

  private func startsPiece(_ clause: Range<Int>, in text: Scalars) -> Bool {
    clause.lowerBound > 0 && text[clause.lowerBound - 1] == ";"
  }

  private func pieceEnd(_ clause: Range<Int>, in text: Scalars) -> Int {
    text[clause.lowerBound...].firstIndex { $0 == ";" || $0.isSentenceEnd } ?? text.count
  }

  /// Where the head of a point ends that its detail follows: 合法性审查不够刚性,法律顾问作用不充分。…; 0 without one.
  private func headEnd(of text: Scalars) -> Int {
    let stop = text.prefix(32).firstIndex { $0 == "。" || $0 == ":" } ?? 0
    return stop + 1 < text.count ? stop : 0
  }

  /// The subjects that a passage names, deficient or not, in the order of the text.
  public func namedSubjects(in text: Scalars) -> [WeakSubject] {
    let marks = marks(in: text)
    var found: [Int] = []
    for clause in Clauses.ranges(in: text) {
      for subject in subjects(.subjectIdiom, in: clause, marks) + subjects(.subject, in: clause, marks)
      where !found.contains(subject) { found.append(subject) }
    }
    return found.map { subjects[$0] }
  }

  private func firstOnly(_ found: [Int]) -> [Int] { Array(found.prefix(1)) }

  private func subjects(_ kind: Mark.Kind, in range: Range<Int>, _ marks: Marks) -> [Int] {
    let excluded = Set(marks.of(.subjectExclusion, in: range).map(\.index))
    var result: [Int] = []
    for mark in marks.of(kind, in: range) where !excluded.contains(mark.index) && !result.contains(mark.index)
    {
      result.append(mark.index)
    }
    return result
  }
}
