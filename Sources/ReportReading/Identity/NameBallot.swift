import MarkedText

/// The names that places of a text may mean, each with what speaks for it.
struct NameBallot {
  /// A name where one mention gives it.
  struct Mention {
    let name: Range<Int>
    let chain: UnitChain
    /// How much the place counts, times how likely the reading of it is.
    let vote: Double
  }

  /// A name with the votes of all its mentions.
  struct Entry {
    let name: Range<Int>
    var votes = 0.0
    var mentions = 0
    /// How many mentions name a county before it.
    var inCounty = 0
  }

  let text: MarkedText
  private(set) var mentions: [Mention] = []
  private(set) var entries: [Entry] = []

  init(_ text: MarkedText) { self.text = text }

  /// Whether two ranges hold the same words.
  func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && text.units[left].elementsEqual(text.units[right])
  }

  /// Counts a mention.
  mutating func add(_ mention: Mention) {
    mentions.append(mention)
    let place = entries.firstIndex { isSame($0.name, mention.name) } ?? entries.count
    if place == entries.count { entries.append(Entry(name: mention.name)) }
    entries[place].votes += mention.vote
    entries[place].mentions += 1
    if mention.chain.county != nil { entries[place].inCounty += 1 }
  }

  /// The name with the most votes, at least so many.
  ///
  /// A name whose every mention is part of one longer name (阳里街道 of 向阳里街道) gives way to it, unless the rest is its
  /// county; and one that is short for another (谷傩乡 for 谷傩布依族苗族乡) to the full one.
  ///
  /// - Parameter isShort: Whether the first name is short for the second.
  func winner(atLeast least: Double, isShort: (Range<Int>, Range<Int>) -> Bool) -> Entry? {
    guard var best = entries.max(by: { ($0.votes, -$0.name.lowerBound) < ($1.votes, -$1.name.lowerBound) }),
      best.votes >= least
    else { return nil }
    if best.mentions >= 2, best.inCounty == 0 {
      let longer = entries.filter { entry in
        entry.mentions == best.mentions && entry.votes >= 0.2 * best.votes
          && entry.name.count > best.name.count
          && isSame(entry.name.suffix(best.name.count), best.name)
      }
      if let extended = longer.max(by: { $0.name.count < $1.name.count }) { best = extended }
    }
    let full = entries.filter { $0.votes >= least && isShort(best.name, $0.name) }
    return full.max { ($0.votes, -$0.name.lowerBound) < ($1.votes, -$1.name.lowerBound) } ?? best
  }

  /// The mentions that give a name.
  func mentions(of name: Range<Int>) -> [Mention] { mentions.filter { isSame($0.name, name) } }
}
