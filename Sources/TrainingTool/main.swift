import Foundation

// For those who work on the models:
//
//   nianlun-training            fits all models to Tests/Benchmark and writes them into Sources/Models/Compiled
//   nianlun-training --figures  tells how they do on townships left out, and writes nothing
//   nianlun-training --clauses  prints clauses of two reports for readers to tell whether one continues the other

let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
let benchmark = root.appendingPathComponent("Tests/Benchmark")
do {
  let townships = try AnnotatedTownship.all(in: benchmark)
  let phrases = try PhraseBank(benchmark.appendingPathComponent("phrases"))
  if CommandLine.arguments.contains("--clauses") {
    let models = StageOne(townships, phrases, encoder: Training.encoder).models
    for township in townships where township.group != "bank" {
      ClausePairRows.unlabelled(township, models).forEach { print($0) }
    }
    exit(0)
  }
  print(
    "\(townships.count) townships, \(phrases.weaknesses.count) wordings of weaknesses, \(phrases.promises.count) answers to promises, \(phrases.remedies.count) to weaknesses"
  )
  let training = Training(townships, phrases) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
  print(training.figures.lines.joined(separator: "\n"))
  if !CommandLine.arguments.contains("--figures") {
    let source = CompiledModelsSource(training.models())
    try source.text.write(
      to: root.appendingPathComponent("Sources/Models/Compiled/CompiledModels.swift"), atomically: true,
      encoding: .utf8)
    print("models: \(source.text.utf8.count) bytes")
  }
} catch {
  FileHandle.standardError.write(Data("nianlun-training: \(error)\n".utf8))
  exit(1)
}
