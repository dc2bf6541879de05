import Foundation
import Fuzzing

// Runs a part of the project on inputs made from seeds, for some time, and prints the first input that is amiss, made
// as small as it gets.
//
//   nianlun-fuzz TARGET [--seed N] [--count N] [--seconds N]
//
// The seed of the input at hand is printed before it is run where `--each` stands, so that a crash tells it, too.

var arguments = Array(CommandLine.arguments.dropFirst())
guard let target = arguments.first.flatMap(FuzzTarget.init) else {
  print(
    "usage: nianlun-fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [--seed N] [--count N] [--seconds N] [--each]"
  )
  exit(2)
}
var (first, count, seconds) = (UInt64(1), UInt64.max, 60)
let tellsEach = arguments.contains("--each")
for (name, value) in zip(arguments, arguments.dropFirst()) {
  switch name {
  case "--seed": first = UInt64(value) ?? first
  case "--count": count = UInt64(value) ?? count
  case "--seconds": seconds = Int(value) ?? seconds
  default: break
  }
}
let clock = ContinuousClock()
let end = clock.now.advanced(by: .seconds(seconds))
var done: UInt64 = 0
while done < count, clock.now < end {
  let seed = first &+ done
  if tellsEach {
    print(seed)
    fflush(nil)
  }
  if let failure = target.failure(seeds: [seed]) {
    print("\(target.rawValue), seed \(failure.seed): \(failure.fault)")
    print(failure.input.pieces.joined(separator: "¦"))
    exit(1)
  }
  done += 1
}
print("\(target.rawValue): \(done) inputs from seed \(first), nothing amiss")
