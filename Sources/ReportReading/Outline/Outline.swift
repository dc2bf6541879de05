import Lexicon
import MarkedText
import ReportModel

/// The sections of a report in reading order, and the text before the first of them.
struct Outline {
  var nodes: [OutlineNode]
  /// Paragraphs before the first heading.
  var preamble: [Range<Int>]
  /// Where the numbers of neighbouring sections do not follow each other.
  var irregularities: [Irregularity] = []
  /// Headings that speak of a year other than the one that their part is about.
  var staleYears: [StaleYear] = []

  /// Where the numbers of neighbouring sections do not follow each other.
  struct Irregularity {
    /// What is wrong.
    enum Kind {
      /// Two sections have one number.
      case doubled
      /// A number between two sections is missing, or before the first of them.
      case skipped
    }
    var kind: Kind
    /// The two sections, by place in the outline; of a run that does not begin with its first number the first one.
    var nodes: [Int]
  }

  /// A heading that speaks of a year that is over.
  struct StaleYear {
    /// The section, by place in the outline.
    var node: Int
    /// The year as it stands.
    var year: YearToken
  }

  /// Whether a section is of a part.
  ///
  /// - Complexity: O(n) in the sections.
  func has(_ part: Part) -> Bool {
    // By place, as a loop over the nodes copies each.
    nodes.indices.contains { nodes[$0].part == part }
  }

  /// The nodes right under a node.
  ///
  /// - Complexity: O(m) in the nodes below it.
  func children(of index: Int) -> [Int] {
    var found: [Int] = []
    var next = index + 1
    while next < nodes.count, nodes[next].level > nodes[index].level {
      if nodes[next].parent == index { found.append(next) }
      next += 1
    }
    return found
  }
}
