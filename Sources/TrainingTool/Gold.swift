/// What the annotators say of a township, as `Tests/Benchmark/ANNOTATION.md` describes it; only what is learned from.
struct Gold: Decodable {
  let reports: [String: GoldReport]
  let links: Links

  struct GoldReport: Decodable {
    let sections: [Section]
    let shortcomings: [Point]
    let commitments: [Plan]
  }
  struct Section: Decodable {
    let line: String
    let themes: [String]
  }
  struct Point: Decodable {
    let id: String
    let quote: String
    let aspects: [String]
  }
  struct Plan: Decodable {
    let id: String
    let quote: String
    let themes: [String]
  }
  struct Links: Decodable {
    let weaknesses: [Chain]
    let commitments: [Verdict]
  }
  struct Chain: Decodable {
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
