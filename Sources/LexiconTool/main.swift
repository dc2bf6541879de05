import Foundation
import Lexicon
import ReportReading

// For those who work on the lexicon:
//
//   nianlun-lexicon compile              writes Sources/Lexicon/Compiled/CompiledLexicon.swift anew from the tables
//   nianlun-lexicon support [FOLDER]     tells for each class of words and each rule how many annotated townships use it
//   nianlun-lexicon rules                writes the manual's page of rules anew
//   nianlun-lexicon support --forms N    lists the forms of open classes that fewer than N townships use

func write(_ text: String, to path: String) {
  do {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    print("wrote \(path)")
  } catch {
    print("not written: \(path); run this in the folder of the package")
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "compile":
  write(CompiledSource.text(LexiconImage(additions: "")), to: CompiledSource.path)
case "rules":
  write(RulesPage.markdown, to: "Sources/NianlunCommandLine/Documentation.docc/Rules.md")
case "support":
  var rest = Array(arguments.dropFirst())
  var fewest: Int?
  if let option = rest.firstIndex(of: "--forms"), option + 1 < rest.count {
    fewest = Int(rest[option + 1])
    rest.removeSubrange(option...option + 1)
  }
  let support = Support(townshipsBelow: rest.first ?? "Tests/Benchmark")
  print(fewest.map { support.forms(usedByFewerThan: $0) } ?? support.table())
  let faults = support.faults()
  guard faults.isEmpty else {
    print(
      "used by fewer than three townships and no reason for it, or a reason that is not needed:\n"
        + faults.joined(separator: "\n"))
    exit(1)
  }
default:
  print("usage: nianlun-lexicon compile | rules | support [FOLDER] [--forms N]")
}
