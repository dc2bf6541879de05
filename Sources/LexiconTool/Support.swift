#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Lexicon
import MarkedText
import ReportReading

/// How many annotated townships use each form of the lexicon and each rule.
///
/// A form that fewer than three townships use, and that is of no closed class, fits a case rather than the genre.
struct Support {
  private let lexicon = Lexicon.standard
  /// How many townships there are.
  let townships: Int
  /// By form: how many townships use it.
  private var counts: [Int]
  /// By the name of a rule: in how many townships it decides something.
  private var rules: [String: Int] = [:]

  /// Reads all reports of the townships below a folder, the seeds among them; a folder with a `gold.json` is a township.
  init(townshipsBelow folder: String) {
    counts = [Int](repeating: 0, count: lexicon.formCount)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let cases = paths.filter { $0.hasSuffix("gold.json") }.map { $0.dropLast("gold.json".count) }.sorted()
    townships = cases.count
    for place in cases {
      var used = [Bool](repeating: false, count: lexicon.formCount)
      var deciding: Set<String> = []
      for path in paths where path.hasPrefix(place) && path.hasSuffix(".txt") {
        guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
        let source = String(decoding: data, as: UTF8.self)
        deciding.formUnion((try? ReportReader.rules(usedIn: source)) ?? [])
        let text = MarkedText(source, lexicon: lexicon)
        for start in 0..<text.count { text.forms(at: start) { form, _ in used[form] = true } }
      }
      for form in used.indices where used[form] { counts[form] += 1 }
      for rule in deciding { rules[rule, default: 0] += 1 }
    }
  }

  /// One line a class: closed or open, how many forms it has, how many of them no township uses, one, two, and three or
  /// more; then the sums, and why rare forms of open classes stay.
  func table() -> String {
    var lines = ["\(townships) townships", "class\tsort\tforms\tnone\tone\ttwo\tmore"]
    var sums: [String: [Int]] = [:]
    var reasons: [String] = []
    for wordClass in WordClass.allCases {
      let own = forms(of: wordClass)
      guard !own.isEmpty else { continue }
      var split = [0, 0, 0, 0]
      for form in own { split[min(3, counts[form])] += 1 }
      var sort = "closed"
      if case .open(let kept) = wordClass.openness {
        sort = "open"
        if let kept, split[3] < own.count { reasons.append("\(wordClass): \(kept)") }
      }
      for place in split.indices { sums[sort, default: [0, 0, 0, 0]][place] += split[place] }
      lines.append(Self.line("\(wordClass)\t\(sort)", split))
    }
    let (closed, open) = (sums["closed"] ?? [0, 0, 0, 0], sums["open"] ?? [0, 0, 0, 0])
    lines += [Self.line("all\tclosed", closed), Self.line("all\topen", open)]
    lines.append(Self.line("all\t", zip(closed, open).map { $0 + $1 }))
    lines += ["", "family\trule\ttownships"]
    for rule in Rule.all {
      lines.append("\(rule.family)\t\(rule.name)\t\(rules[rule.name] ?? 0)")
      if isRare(rule), let kept = rule.kept { reasons.append("\(rule.name): \(kept)") }
    }
    return (lines + ["", "Rare forms and rules stay where they are"] + reasons).joined(separator: "\n")
  }

  private func isRare(_ rule: Rule) -> Bool { rules[rule.name] ?? 0 < 3 }

  private static func line(_ head: String, _ split: [Int]) -> String {
    ([head, String(split.reduce(0, +))] + split.map(String.init)).joined(separator: "\t")
  }

  /// What is rare without a reason: forms of open classes and rules; and reasons for rules that are not rare, or are none.
  ///
  /// Empty where all is well.
  func faults() -> [String] {
    let texts = lexicon.formTexts
    let needless = Rule.kept.keys.filter { name in !Rule.all.contains { $0.name == name && isRare($0) } }
    return Rule.all.filter { isRare($0) && $0.kept == nil }.map { "rule \($0.name): \(rules[$0.name] ?? 0)" }
      + needless.sorted().map { "rule \($0): a reason that it does not need" } + rareForms(texts)
  }

  private func rareForms(_ texts: [String]) -> [String] {
    WordClass.allCases.compactMap { wordClass in
      guard case .open(nil) = wordClass.openness else { return nil }
      let rare = forms(of: wordClass).filter { counts[$0] < 3 }.map { texts[$0] }
      return rare.isEmpty ? nil : "\(wordClass): \(rare.sorted().joined(separator: " "))"
    }
  }

  /// The forms of open classes that fewer than so many townships use, by class.
  func forms(usedByFewerThan fewest: Int) -> String {
    let texts = lexicon.formTexts
    return WordClass.allCases.compactMap { wordClass -> String? in
      guard case .open = wordClass.openness else { return nil }
      let rare = forms(of: wordClass).filter { counts[$0] < fewest }.map { "\(texts[$0]) \(counts[$0])" }
      return rare.isEmpty ? nil : "\(wordClass)\n  " + rare.sorted().joined(separator: "\n  ")
    }.joined(separator: "\n")
  }

  private func forms(of wordClass: WordClass) -> [Int] {
    (0..<lexicon.composedAdmission).filter { lexicon.form($0, isOf: wordClass) }
  }
}
