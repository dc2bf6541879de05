/// Something that can be weak; the identity of a weakness over the years.
public struct WeakSubject: Sendable {
  /// A stable name, such as `enforcement-staff`.
  public let code: String
  /// Its name in Chinese.
  public let label: String
  /// Its name in English.
  public let labelEnglish: String
  /// The themes concerned, most fitting first.
  public let themes: [String]
  /// Codes of the subjects that a later clause of such a point may add.
  public let companions: Set<String>
}

/// The subjects and the words that name them, read from `WeakSubjectTable`.
struct WeakSubjectList {
  var subjects: [WeakSubject] = []
  var forms: [(form: String, kind: WordClass, subject: Int)] = []

  init(_ table: String) {
    var head: [String] = []
    var companions: Set<String> = []
    var words: [(String, WordClass)] = []
    func finished() -> WeakSubject? {
      guard head.count == 4 else { return nil }
      return WeakSubject(
        code: head[0], label: head[1], labelEnglish: head[2], themes: TableReader.words(head[3]),
        companions: companions)
    }
    func close() -> (WeakSubject, [(String, WordClass)])? { finished().map { ($0, words) } }
    for line in TableReader.lines(table) {
      let kinds: [Character: WordClass] = [
        "+": .subject, "!": .subjectIdiom, "~": .subjectFallback, "-": .subjectExclusion,
      ]
      let rest = String(line.dropFirst(2))
      if let first = line.first, let kind = kinds[first] {
        words += TableReader.words(rest).map { ($0, kind) }
      } else if line.first == "&" {
        companions.formUnion(TableReader.words(rest))
      } else {
        append(close())
        head = line.split(separator: "|").map { TableReader.cut("=" + $0, at: "=")?.tail ?? "" }
        companions = []
        words = []
      }
    }
    append(close())
  }

  private mutating func append(_ block: (WeakSubject, [(String, WordClass)])?) {
    guard let (subject, words) = block else { return }
    subjects.append(subject)
    forms += words.map { ($0.0, $0.1, subjects.count - 1) }
  }
}
