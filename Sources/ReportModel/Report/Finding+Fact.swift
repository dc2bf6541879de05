extension Finding {
  /// What is wrong, with what it follows from.
  package enum Fact: Codable, Hashable, Sendable {
    /// A rate in percent beside the part and the whole that it is said to be of.
    case rate(part: Double, whole: Double, given: Double)
    /// A growth in percent beside the two figures; below zero where it is a fall.
    case growth(before: Double, now: Double, given: Double)
    /// Parts that are not their whole.
    case sum(parts: [Double], whole: Double)
    /// One thing with two values, each as written, and the passage of the first.
    case restated(passage: String, before: String, now: String)
    /// A year in the text that is not the report's own.
    case staleYear(own: Int, written: Int)
    /// A plan that names the report's own year for the next.
    case stalePlan(year: Int)
    /// A first or last year of a plan that is not that.
    case staleSlogan(year: Int, plan: ClosedRange<Int>, isOpening: Bool)
    /// A heading's number that stands twice.
    case doubledNumber(number: String)
    /// Heading's numbers with one left out between them.
    case skippedNumber(before: String, now: String)
    /// A content that the rule asks for and the report lacks.
    case missing(content: MandatoryContent)
    /// Published after 1 April of the year after.
    case late(published: String, year: Int)
    /// A date that cannot be read for certain, as written.
    case damagedDate(written: String)
    /// In the words of a snapshot that kept nothing else.
    case told(chinese: String, english: String)

    /// A sum without the dust of floating point.
    package static func total(_ parts: [Double]) -> Double { (parts.reduce(0, +) * 1000).rounded() / 1000 }
  }
}
