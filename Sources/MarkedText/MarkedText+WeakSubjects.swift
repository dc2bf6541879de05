import Lexicon

// What is weak in a point, and what a passage names that can be weak.
extension MarkedText {
  /// What is weak in a point, most prominent first, by place in `Lexicon.subjects`; empty where no known subject is
  /// named.
  ///
  /// The head of the point, else the first clause that names a subject with its deficiency, decides what the point is
  /// about. A later clause adds a subject where the table says that the two go together, or where it turns to another
  /// matter: behind a semicolon, or to other persons (个别干部…). A circumstance (由于经费紧张) decides nothing.
  ///
  /// - Complexity: O(n) in the words of the range.
  package func weakSubjects(in range: Range<Int>) -> [Int] {
    var found = SubjectList()
    let head = headEnd(of: range)
    let clauses = self.lineClauses(in: range)
    let first = clauses.first { !isCircumstance($0) }
    for clause in clauses where clauses.count == 1 || !isCircumstance(clause) {
      let isHead = head.map { clause.upperBound <= $0 } ?? false
      let isLater = clause.lowerBound > range.lowerBound && units[clause.lowerBound - 1] == .of(";")
      // Behind a semicolon the subject may stand a clause before what is weak in it.
      let reach = isLater ? clause.lowerBound..<pieceEnd(clause, in: range) : clause
      let list = listEnd(clause)
      // The head of a point is all of what is weak, whatever word it uses for it; without one the first clause is.
      let leads = isHead || head == nil && clause == first && list == nil
      var named = subjects(.subjectIdiom, in: clause).places.map { [$0] }
      if leads || has(.deficiency, in: reach) || has(.notDone, in: reach) {
        // What is listed (网格、热线、执法等平台) only says of what sort the thing is.
        let behind = list.map { partedSubjects(in: $0..<clause.upperBound) } ?? []
        named += behind.isEmpty ? partedSubjects(in: clause) : behind
      }
      let before = found
      let isOther = before.places.isEmpty || isHead || isLater || turnsToOthers(clause, in: range)
      for chain in named {
        let fitting = chain.first { subject in
          isOther || before.holds(subject)
            || before.places.contains {
              lexicon.subjects[$0].companions.contains(lexicon.subjects[subject].code)
            }
        }
        if let fitting { found.append(fitting) }
      }
    }
    if found.places.isEmpty { found = SubjectList(subjects(.subjectFallback, in: range).places.prefix(1)) }
    if found.places.isEmpty { found = SubjectList(subjects(.subject, in: range).places.prefix(1)) }
    return found.places
  }

  /// The subjects that a passage names, deficient or not, in the order of the text.
  package func namedSubjects(in range: Range<Int>) -> [Int] {
    var found = SubjectList()
    for clause in lineClauses(in: range) {
      for subject in subjects(.subjectIdiom, in: clause).places { found.append(subject) }
      for subject in subjects(.subject, in: clause).places { found.append(subject) }
    }
    return found.places
  }

  /// Whether a clause tells under which circumstance something is weak: 由于经费紧张, 受编制限制.
  package func isCircumstance(_ clause: Range<Int>) -> Bool {
    let clause = withoutBlanks(clause)
    if opens(clause, with: .circumstance) { return true }
    return end(of: .underInfluence, opening: clause) != nil && has(.influence, in: clause)
  }

  /// The clauses of a passage; a line end parts them too.
  private func lineClauses(in range: Range<Int>) -> [Range<Int>] {
    cut(range) { $0.endsClause || $0 == .paragraph }
  }

  /// How far from the start of a point its head may end, and its turn to other persons stand.
  private static let headReach = 32
  private static let actorReach = 10

  /// Whether a clause turns to others than those spoken of so far; other places (部分村) only say where the same is weak.
  private func turnsToOthers(_ clause: Range<Int>, in range: Range<Int>) -> Bool {
    // Behind a head the first of them tells of the head's own matter.
    clause.lowerBound > range.lowerBound && mark(at: clause.lowerBound - 1) == .comma
      && opens(clause, with: .someOf)
      && has(.actor, in: clause.prefix(Self.actorReach))
  }

  /// Where what is listed ends.
  private func listEnd(_ clause: Range<Int>) -> Int? {
    guard let pause = firstMark(in: clause, where: { $0 == .enumeration }) else { return nil }
    return (pause..<clause.upperBound).last { end(of: .andSoOn, opening: $0..<clause.upperBound) != nil }
  }

  private func pieceEnd(_ clause: Range<Int>, in range: Range<Int>) -> Int {
    firstMark(in: clause.lowerBound..<range.upperBound) { $0 == .semicolon || $0 == .stop }
      ?? range.upperBound
  }

  /// Where the head of a point ends that its detail follows; nil where it has none.
  private func headEnd(of range: Range<Int>) -> Int? {
    let reach = range.prefix(Self.headReach)
    guard let stop = firstMark(in: reach, where: { $0 == .stop || $0 == .colon || $0 == .paragraph }),
      stop > range.lowerBound, stop + 1 < range.upperBound
    else { return nil }
    return stop
  }

  /// The subjects of a clause that is deficient, those together that no joint and no finding parts.
  ///
  /// 物业领域矛盾源头治理不到位 finds one thing weak, under two names; 普法和法律服务供给不匹配 finds two.
  private func partedSubjects(in clause: Range<Int>) -> [[Int]] {
    let allowed = subjects(.subject, in: clause)
    guard allowed.places.count > 1 else { return allowed.places.map { [$0] } }
    var chains: [[Int]] = []
    var end = clause.lowerBound
    for word in all(.subject, in: clause) {
      let own = values(word, as: .subject).filter(allowed.holds)
      guard !own.isEmpty else { continue }
      let gap = end..<max(end, word.range.lowerBound)
      if chains.isEmpty || has(.deficiency, in: gap) || holds(.headingJoint, in: gap) { chains.append([]) }
      chains[chains.count - 1] += own
      end = max(end, word.range.upperBound)
    }
    return chains
  }

  /// The subjects of a class in a range, those left out that another word takes the range away from.
  private func subjects(_ wordClass: WordClass, in range: Range<Int>) -> SubjectList {
    var excluded = SubjectList()
    var found = SubjectList()
    for word in all(.subjectExclusion, in: range) {
      for subject in values(word, as: .subjectExclusion) { excluded.append(subject) }
    }
    for word in all(wordClass, in: range) {
      for subject in values(word, as: wordClass) where !excluded.holds(subject) { found.append(subject) }
    }
    return found
  }
}

/// Subjects in the order in which they were found, each once.
private struct SubjectList {
  private(set) var places: [Int] = []

  init() {}

  init(_ places: some Sequence<Int>) { self.places = Array(places) }

  // A point names few: a walk is cheaper than a set.
  func holds(_ subject: Int) -> Bool { places.contains(subject) }

  mutating func append(_ subject: Int) {
    if !holds(subject) { places.append(subject) }
  }
}
