// Times each stage over generated reports and prints a table. Times differ from machine to machine: compare them as
// ratios within one run.
//
//   nianlun-benchmark [--rounds N] [--only STAGE] [--reports FOLDER]

var benchmark = Benchmark()
var arguments = Array(CommandLine.arguments.dropFirst())
while arguments.count >= 2 {
  let (name, value) = (arguments.removeFirst(), arguments.removeFirst())
  switch name {
  case "--rounds": benchmark.rounds = Int(value) ?? benchmark.rounds
  case "--only": benchmark.only = value
  case "--reports": benchmark.folder = value
  default: break
  }
}
benchmark.run()
