import ChineseText
package import Models
import ReportModel

/// What the links of figures and sections are made of, for those who train the models that tell them.
///
/// Reports are named by their places among the reports given.
extension TownshipHistory {
  /// A figure, or a section, of one report and one of another that may continue it, as record linkage has them before it
  /// decides: with what they agree in.
  package struct CandidatePair {
    /// The place among the figures or the sections of the older report.
    package let old: Int
    /// The place among those of the newer report.
    package let new: Int
    /// What tells whether they are the same, in the order of the names.
    package let features: [Float]
  }

  /// The facts of two reports that may be of one indicator.
  package func figures(old: Int, new: Int) -> [CandidatePair] {
    let likeness = pair(old, new).figures
    let columns = likeness.stated(in: features[new])
    return likeness.stated(in: features[old]).flatMap { row in
      columns.compactMap { column in
        likeness.features(features[old].metrics[row], features[new].metrics[column]).map {
          CandidatePair(old: row, new: column, features: $0)
        }
      }
    }
  }

  /// The aims of a report and the facts of another that may answer them.
  package func aims(old: Int, new: Int) -> [CandidatePair] {
    let likeness = pair(old, new).figures
    let rows = features[old].metrics.indices.filter { features[old].metrics[$0].metric.kind == .target }
    let columns = features[new].metrics.indices.filter { features[new].metrics[$0].metric.kind != .target }
    return rows.flatMap { row in
      columns.compactMap { column in
        likeness.features(features[old].metrics[row], features[new].metrics[column]).map {
          CandidatePair(old: row, new: column, features: $0)
        }
      }
    }
  }

  /// The pairs of figures that continue each other, given how probable each is; no figure is in two of them.
  package static func links(
    _ pairs: [CandidatePair], probabilities: [Double], floor: Double
  ) -> [CandidatePair] {
    let (rows, columns) = (Set(pairs.map(\.old)).sorted(), Set(pairs.map(\.new)).sorted())
    var gains = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: rows.count)
    var known: [[Int]: CandidatePair] = [:]
    for (pair, probability) in zip(pairs, probabilities) {
      guard let row = rows.firstIndex(of: pair.old), let column = columns.firstIndex(of: pair.new) else {
        continue
      }
      gains[row][column] = probability
      known[[row, column]] = pair
    }
    return Assignment.best(gains: gains, floor: floor).compactMap { known[[$0.row, $0.column]] }
  }

  /// The sections of two reports that are held against each other.
  package func sections(old: Int, new: Int) -> [CandidatePair] {
    let pairs = pair(old, new).sections
    return features[old].report.sections.indices.flatMap { row in
      features[new].report.sections.indices.compactMap { column in
        pairs.features(row, column).map { CandidatePair(old: row, new: column, features: $0) }
      }
    }
  }

  /// The sections that continue each other, given how probable each pair is by what it is made of.
  package func sectionLinks(
    old: Int, new: Int, floors: DecisionFloors, probability: ([Float]) -> Double
  ) -> [(old: Int, new: Int)] {
    let pair = pair(old, new)
    var pairs = pair.sections
    pairs.score(by: probability)
    let tree = SectionTree(pair.reports.old.report.sections, pair.reports.new.report.sections)
    return SectionComparer(
      reports: pair.reports, pairs: pairs, shortcomings: [], copying: pair.copying, floors: floors
    ).links(in: tree).map { ($0.old, $0.new) }
  }
}
