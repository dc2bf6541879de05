// Times each stage over generated reports and prints a table. Times differ from machine to machine: compare them as
// ratios within one run.
//
//   nianlun-benchmark [--rounds N] [--only STAGE] [--reports FOLDER]
//
// With --write it writes generated reports below a folder instead, the same ones on every machine:
//
//   nianlun-benchmark --write FOLDER [--townships N] [--years N]

var benchmark = Benchmark()
var folder: String?
var (townships, years) = (100, 5)
var arguments = Array(CommandLine.arguments.dropFirst())
while arguments.count >= 2 {
  let (name, value) = (arguments.removeFirst(), arguments.removeFirst())
  switch name {
  case "--rounds": benchmark.rounds = Int(value) ?? benchmark.rounds
  case "--only": benchmark.only = value
  case "--reports": benchmark.folder = value
  case "--write": folder = value
  case "--townships": townships = Int(value) ?? townships
  case "--years": years = Int(value) ?? years
  default: break
  }
}
if let folder {
  try Files.write(Corpus(townships: townships, years: years), below: folder)
} else {
  benchmark.run()
}
