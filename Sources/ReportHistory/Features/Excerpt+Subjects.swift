import Lexicon
import MarkedText

extension Excerpt {
  /// The subjects that the passage names, deficient or not, in the order of the text, by place in the lexicon.
  var namedSubjects: [Int] {
    var found: [Int] = []
    for clause in text.marked.clauses(in: range) {
      for subject in subjects(.subjectIdiom, in: clause) + subjects(.subject, in: clause)
      where !found.contains(subject) { found.append(subject) }
    }
    return found
  }

  /// The subjects of a class in a clause, those left out that another word takes the clause away from.
  private func subjects(_ wordClass: WordClass, in clause: Range<Int>) -> [Int] {
    var excluded: [Int] = []
    text.marked.visitValues(of: .subjectExclusion, in: clause) { subject, _ in excluded.append(subject) }
    var found: [Int] = []
    text.marked.visitValues(of: wordClass, in: clause) { subject, _ in
      if !excluded.contains(subject), !found.contains(subject) { found.append(subject) }
    }
    return found
  }
}
