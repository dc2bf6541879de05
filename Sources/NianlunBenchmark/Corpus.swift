import SeededRandom

/// Reports of fictional townships made from a seed: no text of a real report, the same text on every machine.
struct Corpus {
  /// One township's reports, oldest first.
  struct Township {
    let name: String
    let county: String
    /// The text of each report as UTF-8.
    let reports: [(year: Int, bytes: [UInt8])]
  }

  /// As many as were asked for, no two of one name and county.
  let townships: [Township]

  /// Makes a corpus.
  ///
  /// - Parameters:
  ///   - townships: How many townships.
  ///   - years: How many reports of each.
  ///   - scale: How many times as long as a usual report of 8 KB.
  init(townships: Int, years: Int, scale: Int = 1, seed: UInt64 = 20_211_224) {
    var random = SplitMix64(seed: seed)
    var taken: Set<String> = []
    self.townships = (0..<townships).map { number in
      var (name, county) = ("", "")
      // No two townships are of one name and county.
      repeat {
        name =
          random.pick(CorpusWords.stems) + random.pick(CorpusWords.stems) + random.pick(["镇", "乡", "街道"])
        county = random.pick(CorpusWords.stems) + random.pick(CorpusWords.stems) + "县"
      } while !taken.insert(county + name).inserted
      var writer = ReportWriter(
        name: name, county: county, scale: scale, seed: seed &+ UInt64(number) &* 7919)
      return Township(
        name: name, county: county,
        reports: (0..<years).map { year in (2015 + year, Array(writer.report(on: 2015 + year).utf8)) })
    }
  }

  /// All reports one behind another.
  var reports: [[UInt8]] { townships.flatMap { $0.reports.map(\.bytes) } }
}
