/// Where a passage stands in a report, told by what is printed: marks of sections and items, paragraphs, sentences.
///
/// Words for it stand with those of the pages; this is what they are made of.
package struct Place: Hashable, Sendable {
  /// One step on the way in, from the outermost section to the item.
  package enum Step: Hashable, Sendable {
    /// A mark as printed, without what follows it and with narrow brackets: 二, (五), 3, 第三部分. One that stands twice
    /// beside each other is counted; 1 for the first.
    case mark(String, occurrence: Int)
    /// The words of a heading without a mark.
    case heading(String)
    /// The words by which an item is counted in running text: 一是, 首先.
    case item(String)
  }

  /// A part of a text that no mark leads to.
  package enum Spot: Hashable, Sendable {
    /// What stands above the first paragraph.
    case title
    /// What stands before the first section, or before the first section within another.
    case opening
    /// What stands behind the last section.
    case close
  }

  /// Paragraphs or sentences, counted from 1.
  package struct Ordinals: Hashable, Sendable {
    /// Where the passage begins.
    package var first: Int
    /// The last; the same where there is but one.
    package var last: Int
    /// How many there are to count.
    package var total: Int

    /// Whether it is a single one and the last of so many that a reader finds it sooner from the end.
    package var isFarLast: Bool { first == last && last == total && total > Self.easilyCounted }

    /// How many are counted without effort.
    private static let easilyCounted = 5
  }

  /// The marks on the way in.
  package var steps: [Step] = []
  /// The part where no mark leads.
  package var spot: Spot?
  /// Which paragraph, nil where there is but one.
  package var paragraph: Ordinals?
  /// Which sentence, nil where there is but one or all are meant.
  package var sentence: Ordinals?
  /// The place together with the one that follows it, such as 第1句 and 第2句; nil where they do not adjoin.
  package func joined(with next: Place) -> Place? {
    var (own, its) = (self, next)
    guard let sentence, let following = next.sentence, following.first == sentence.last + 1 else {
      return nil
    }
    (own.sentence, its.sentence) = (nil, nil)
    guard own == its, lostMark == nil else { return nil }
    own.sentence = Ordinals(first: sentence.first, last: following.last, total: sentence.total)
    return own
  }

  /// The mark that ought to stand before the passage and does not: the text counts on without it.
  package var lostMark: String?
}
