/// Four of the five contents that the rule of 2019 asks for, in five parts; the fifth is 其他需要报告的情况 and may be empty.
package enum MandatoryContent: String, Codable, Hashable, Sendable, CaseIterable {
  case achievements, shortcomings, causes, duties, plan
}
