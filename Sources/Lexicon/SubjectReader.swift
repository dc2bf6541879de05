public import ChineseText

extension Vocabulary {
  /// The subjects that a passage names, deficient or not, in the order of the text; folded scalars, for readers that
  /// do not work on tokens yet.
  public func namedSubjects(in text: Scalars) -> [WeakSubject] {
    let marks = marks(in: text)
    var found: [Int] = []
    for clause in Clauses.ranges(in: text) {
      for subject in subjects(.subjectIdiom, in: clause, marks) + subjects(.subject, in: clause, marks)
      where !found.contains(subject) { found.append(subject) }
    }
    return found.map { subjects[$0] }
  }

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
