/// What the annotators say of a township, as `Tests/Benchmark/ANNOTATION.md` describes it; only what is learned from.
struct Gold: Decodable {
  let reports: [String: GoldReport]
  let links: Links

  struct GoldReport: Decodable {
    let sections: [Section]
    let metrics: [Metric]
    let shortcomings: [Point]
    let causes: [Words]
    let commitments: [Plan]
  }
  struct Section: Decodable {
    let id: String
    let line: String
    let themes: [String]
  }
  struct Metric: Decodable {
    let quote: String
    let number: String
    let value: Double
    let kind: String
    let series: String
  }
  struct Point: Decodable {
    let id: String
    let quote: String
    let aspects: [String]
  }
  struct Words: Decodable {
    let quote: String
  }
  struct Plan: Decodable {
    let id: String
    let quote: String
    let themes: [String]
  }
  struct Links: Decodable {
    let sections: [[String]]
    let weaknesses: [Chain]
    let commitments: [Verdict]
  }
  struct Chain: Decodable {
    let label: String
    let chain: [String]
    let resolved: Passage?
  }
  struct Passage: Decodable {
    let year: String
    let quote: String
  }
  struct Verdict: Decodable {
    let commitment: String
    let outcome: String
    /// The year and the words.
    let evidence: [String]?
  }
}
