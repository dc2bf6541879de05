import Lexicon
import MarkedText

func measureMarking(_ inputs: [(String, [UInt8])]) {
  let bytes = inputs.reduce(0) { $0 + $1.1.count }
  let sources = inputs.map { SourceText(utf8: $0.1) }
  measure("lexicon", count: 1) { _ = Lexicon() }
  var words = 0
  for _ in 0..<3 {
    let clock = ContinuousClock()
    words = 0
    let time = clock.measure {
      for _ in 0..<10 { for source in sources { words += MarkedText(source).numerals.count } }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print("marking \(Double(bytes * 10) / seconds / 1e6) MB/s", words)
  }
}
