import ChineseText
import Lexicon
import ReportModel

/// What a point calls wrong, in a few words of its own: its head, or its first two clauses where both are short.
struct FaultName {
  let words: String

  private static let (shortest, longest, most) = (5, 18, 26)
  /// Clauses that begin so tell of circumstances, not of the fault.
  private static let circumstances: [Scalars] = [
    "由于", "受", "随着", "面对", "遇到", "对照", "针对", "虽然", "虽", "尽管", "因", "目前", "通过",
  ].map(PlainText.folded)
  /// A clause that ends so names its field alone; the fault is in the next.
  private static let fields: [Scalars] = ["方面", "中"].map(PlainText.folded)
  /// How many it is of is no part of a fault.
  private static let extents: [Scalars] = ["个别", "有的", "有些", "部分", "少数", "一些"].map(PlainText.folded)
  /// Such words join a clause to what stands before it.
  private static let links: [Scalars] = ["但是", "而且", "同时", "此外", "而", "但"].map(PlainText.folded)
  /// Between such marks the second clause is another fault; behind a colon or a stop it explains the first.
  private static let joints: Set<Unicode.Scalar> = [",", "，", "、", ";", "；"]

  /// Takes the head of a point.
  init(_ text: String) {
    let scalars = Self.plain(text)
    var clauses = scalars.split { $0.isClauseBreak && $0 != "、" }
    while clauses.count > 1, Self.isCircumstance(clauses[0]) { clauses.removeFirst() }
    if let first = clauses.first, let link = Self.links.first(where: { first.starts(with: $0) }) {
      clauses[0] = first.dropFirst(link.count)
    }
    if let first = clauses.first, let extent = Self.extents.first(where: { first.starts(with: $0) }) {
      clauses[0] = first.dropFirst(extent.count)
    }
    guard let first = clauses.first else {
      words = text.brief()
      return
    }
    // What is granted (执法人员虽然增加了) says what is weak, and only the next clause how.
    let isGranted = first.contains("虽")
    var end = first.endIndex
    if clauses.count > 1, first.endIndex < scalars.endIndex, Self.joints.contains(scalars[first.endIndex]) {
      let both = clauses[1].endIndex - first.startIndex
      let isField = Self.fields.contains { first.suffix($0.count).elementsEqual($0) }
      if first.count < Self.shortest || isField || isGranted
        || both <= Self.longest && !clauses[1].contains("虽")
      {
        end = clauses[1].endIndex
      }
    }
    let name = Scalars(scalars[first.startIndex..<end])
    words =
      (name.count > Self.most
      ? Scalars(name.prefix(Self.most - 1)).string + "…" : Self.joined(name, by: isGranted ? "，" : "、"))
      .brief()
  }

  /// The whole text without its enumerator, to tell what is the same.
  static func plain(_ text: String) -> Scalars { PlainText.folded(text.withoutEnumerator) }

  private static func isCircumstance(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    circumstances.contains { clause.starts(with: $0) } || isViewpoint(clause)
  }

  /// Whether a clause says from where one looks, and not at what: 从…看, 从…来看.
  private static func isViewpoint(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    clause.first == "从" && clause.last == "看"
  }

  private static func joined(_ name: Scalars, by joint: Unicode.Scalar) -> String {
    name.map { $0 != "、" && joints.contains($0) ? joint : $0 }.string
  }
}
