import ReportModel

/// Which section stands in which, in both reports.
struct SectionTree {
  private let sections: (old: [Section], new: [Section])
  /// For each section the places of those that it holds, at any depth.
  private let contents: (old: [Set<Int>], new: [Set<Int>])

  init(_ old: [Section], _ new: [Section]) {
    sections = (old, new)
    contents = (Self.contents(old), Self.contents(new))
  }

  /// The links without those of an envelope to what one of its own sections continues.
  ///
  /// 主要举措和成效 holds everything that was done, and so is like each section of the other report; it continues only
  /// another envelope. A section with a theme of its own that is divided keeps its links: so does what it holds.
  func withoutEnvelopes(_ links: [SectionLink]) -> [SectionLink] {
    let (byOld, byNew) = (Dictionary(grouping: links, by: \.old), Dictionary(grouping: links, by: \.new))
    return links.filter { link in
      let isEnvelope = (
        old: isEnvelope(sections.old, link.old, contents.old),
        new: isEnvelope(sections.new, link.new, contents.new)
      )
      guard isEnvelope.old != isEnvelope.new else { return true }
      return isEnvelope.old
        ? byNew[link.new]?.contains { contents.old[link.old].contains($0.old) } != true
        : byOld[link.old]?.contains { contents.new[link.new].contains($0.new) } != true
    }
  }

  /// The links without those across depths where both ends have a counterpart at their own: a divided section and a part
  /// of its counterpart, whose own parts continue each other.
  func withoutCrossings(_ links: [SectionLink]) -> [SectionLink] {
    let (byOld, byNew) = (Dictionary(grouping: links, by: \.old), Dictionary(grouping: links, by: \.new))
    return links.filter { link in
      let (besideOld, besideNew) = (byNew[link.new] ?? [], byOld[link.old] ?? [])
      let above = (
        old: besideOld.contains { contents.old[$0.old].contains(link.old) },
        new: besideNew.contains { contents.new[$0.new].contains(link.new) }
      )
      let below = (
        old: besideOld.contains { contents.old[link.old].contains($0.old) },
        new: besideNew.contains { contents.new[link.new].contains($0.new) }
      )
      return !(above.new && below.old) && !(above.old && below.new)
    }
  }

  private func isEnvelope(_ sections: [Section], _ place: Int, _ contents: [Set<Int>]) -> Bool {
    sections[place].part == .achievements && sections[place].themes.isEmpty && !contents[place].isEmpty
  }

  /// Whether one section of the older report stands in another, or the other in it.
  func holds(old one: Int, _ other: Int) -> Bool {
    contents.old[one].contains(other) || contents.old[other].contains(one)
  }

  /// The same for the newer report.
  func holds(new one: Int, _ other: Int) -> Bool {
    contents.new[one].contains(other) || contents.new[other].contains(one)
  }

  /// Whether a section of the newer report has sections of its own.
  func isDivided(new section: Int) -> Bool { !contents.new[section].isEmpty }

  /// The same for the older report.
  func isDivided(old section: Int) -> Bool { !contents.old[section].isEmpty }

  private static func contents(_ sections: [Section]) -> [Set<Int>] {
    let places = Dictionary(sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var contents = [Set<Int>](repeating: [], count: sections.count)
    for (place, section) in sections.enumerated() {
      var above = section.parent.flatMap { places[$0] }
      while let holder = above, contents[holder].insert(place).inserted {
        above = sections[holder].parent.flatMap { places[$0] }
      }
    }
    return contents
  }
}
