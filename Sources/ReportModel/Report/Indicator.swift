/// What a quantity counts: what was done, to what, at which level, counted in what.
///
/// Made once, while the report is read; figures are compared by its parts. In JSON its parts are one stable `code`,
/// `objects/actions@level!flags`, such as `dispute+mediation/resolve@village`, each list parted by `+`.
package struct Indicator: Hashable, Sendable {
  /// What sets a figure apart from others of the same thing.
  package enum Flag: String, Hashable, Sendable, CaseIterable {
    /// What was newly got, and not all there is.
    case new
    /// Those who took part.
    case participants
    /// A share of something.
    case rate
    /// How much more or less than before.
    case change
  }

  /// The concepts that are counted, the one next to the number first; empty where none has a name.
  package var objects: [String]
  /// The concepts of what was done, in the order of the text.
  package var actions: [String]
  /// The concept of the level, nil where none is named.
  package var level: String?
  /// What sets it apart, in the order of the cases.
  package var flags: [Flag]
  /// The class of its measure word; nil where that is of no known class.
  package var countedIn: String?
  /// A short name in the report's own words.
  package var label: String
  /// What it is called in English by words of a user's; nil where it has none, and never in JSON.
  package var english: String?

  /// Makes an indicator of its parts.
  package init(
    objects: [String], actions: [String] = [], level: String? = nil, flags: [Flag] = [],
    countedIn: String? = nil, label: String
  ) {
    self.objects = objects
    self.actions = actions
    self.level = level
    self.flags = flags
    self.countedIn = countedIn
    self.label = label
  }

  /// Makes an indicator of its code; flags that are not known are left out.
  package init(code: String, countedIn: String? = nil, label: String) {
    let flagged = code.split(separator: "!", omittingEmptySubsequences: false)
    let levelled = flagged[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let sides = levelled[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      objects: sides[0].split(separator: "+").map(String.init),
      actions: sides.count > 1 ? sides[1].split(separator: "+").map(String.init) : [],
      level: levelled.count > 1 ? String(levelled[1]) : nil,
      flags: flagged.dropFirst().compactMap { Flag(rawValue: String($0)) }, countedIn: countedIn, label: label
    )
  }

  /// The parts in one word.
  package var code: String {
    var code = objects.joined(separator: "+") + "/" + actions.joined(separator: "+")
    if let level { code += "@" + level }
    for flag in flags { code += "!" + flag.rawValue }
    return code
  }
}

extension Indicator: Codable {
  private enum CodingKeys: CodingKey {
    case code, countedIn, label
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let code = try container.decode(String.self, forKey: .code)
    self.init(
      code: code, countedIn: try container.decodeIfPresent(String.self, forKey: .countedIn),
      label: try container.decode(String.self, forKey: .label))
    guard self.code == code else {
      throw DecodingError.dataCorruptedError(
        forKey: .code, in: container, debugDescription: "no code of an indicator: \(code)")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(countedIn, forKey: .countedIn)
    try container.encode(label, forKey: .label)
  }
}
