public import ChineseText

extension Vocabulary {
  /// What is weak in a point, most prominent first; empty where no known subject is named.
  ///
  /// The head of the point, else the first clause that names a subject with its deficiency, decides what the point is
  /// about. A later clause adds a subject only where the table says that the two go together; other subjects there are
  /// circumstances.
  ///
  /// - Parameter text: The point, folded.
  public func weakSubjects(in text: Scalars) -> [WeakSubject] {
    let marks = marks(in: text)
    var found: [Int] = []
    let head = headEnd(of: text)
    for clause in Clauses.ranges(in: text) {
      let deficient = marks.has(.deficiency, in: clause) || marks.has(.notDone, in: clause)
      var named = subjects(.subjectIdiom, in: clause, marks)
      if deficient { named += subjects(.subject, in: clause, marks) }
      let before = found
      for subject in named where !found.contains(subject) {
        let fits =
          before.isEmpty || clause.upperBound <= head
          || before.contains { subjects[$0].companions.contains(subjects[subject].code) }
        if fits { found.append(subject) }
      }
    }
    let whole = 0..<text.count
    if found.isEmpty { found = firstOnly(subjects(.subjectFallback, in: whole, marks)) }
    if found.isEmpty { found = firstOnly(subjects(.subject, in: whole, marks)) }
    return found.map { subjects[$0] }
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
