import Platform

/// How long the processor worked at a body of work, over several rounds.
struct Measurement {
  /// Seconds a round, in ascending order.
  let seconds: [Double]

  /// Runs a body once to warm up and then once a round.
  init(rounds: Int, _ body: () -> Void) {
    body()
    seconds = (0..<max(1, rounds)).map { _ in
      let start = OperatingSystem.processorTime
      body()
      return OperatingSystem.processorTime - start
    }.sorted()
  }

  var median: Double { seconds[seconds.count / 2] }
  /// By how much the slowest round was slower than the fastest, as a share of the fastest.
  var spread: Double { (seconds[seconds.count - 1] - seconds[0]) / seconds[0] }
}

/// A number with two significant places at least.
func written(_ value: Double) -> String {
  let places = value >= 100 ? 1.0 : value >= 10 ? 10 : value >= 1 ? 100 : 1000
  let rounded = (value * places).rounded() / places
  return places == 1 ? String(Int(rounded)) : String(rounded)
}
