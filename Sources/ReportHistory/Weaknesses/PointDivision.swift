import MarkedText
package import Models
import ReportModel

/// A way in which a point may name two weaknesses (执法人员不足、装备老化): its halves.
///
/// Which of its units are of which half is a guess; what tells whether it is right is gathered here. What the point itself
/// tells is cheap and looked at first (`names`); what the other reports tell, whether each half has a counterpart of its
/// own, is asked only of the likely ones (`contextNames`).
package struct PointDivision {
  /// The words of each half.
  let words: Sides<Units>
  /// Where in the point the second half begins; nil where the halves are not one behind the other.
  package let start: Int?
  /// What the point itself tells, in the order of `names`.
  package let features: [Float]

  /// What the decision is made of, as far as the point itself tells.
  package static let names = [
    "meaning", "themes", "kinds", "nearest", "first", "between", "mutual", "within", "gap", "unitInOther",
    "otherInUnit", "length", "difference", "shorter", "comma", "semicolon", "stop", "colon", "list", "headed",
    "place", "units", "kind", "otherKind", "sameKind", "theme", "otherTheme", "sameTheme", "still",
    "otherStill", "atBreak", "ofWhole", "otherOfWhole",
  ]

  /// What is asked of the other reports beside that.
  package static let contextNames =
    names + [
      "counterpart", "otherCounterpart", "own", "otherOwn", "bothInOneYear", "lesser", "crossed",
      "otherCrossed", "wholeToOne", "wholeToOther", "ownCount", "otherOwnCount", "alone",
    ]

  /// Points of so few units name one thing, or are not told apart; so many are enough to try.
  private static let (fewestForHead, most) = (4, 14)

  /// All ways to divide a point.
  ///
  /// Its units are parted at each mark; where two heads stand before the details (人少、装备差。…；…), each head goes
  /// with its details.
  ///
  /// - Complexity: O(n³) in the units, of which there are about six.
  package static func all(_ text: ArraySlice<UInt16>, by models: HistoryModels) -> [PointDivision] {
    let units = Array(PointUnit.units(of: text, by: models).prefix(most))
    guard units.count > 1 else { return [] }
    let reader = PointDivisionReader(units, text: text, models: models)
    var divisions = (1..<units.count).map { place in
      reader.division(Array(0..<place), Array(place..<units.count), at: place, isHeaded: false)
    }
    if units.count >= fewestForHead, reader.hasTwoHeads {
      divisions += (3..<units.count).map { place in
        reader.division([0] + (2..<place), [1] + (place..<units.count), at: place, isHeaded: true)
      }
    }
    return divisions
  }
}

// MARK: - Beside other points

extension PointDivision {
  /// From here on two points are rather the same.
  private static let rather: Float = 0.4

  /// The halves as points of their own, each with what is planned against it.
  ///
  /// - Parameters:
  ///   - place: The point's among those of its report.
  ///   - plans: Those of the report.
  func halves(of place: Int, plans: ReportPlans, by models: HistoryModels) -> Sides<EncodedPoint> {
    words.map {
      plans.against(EncodedPoint(EncodedStatement($0, by: models.encoder), by: models), at: place)
    }
  }

  /// What the points of other reports tell, behind what the point itself does, in the order of `contextNames`.
  ///
  /// - Parameters:
  ///   - one: By other point: how probable it is that it is the same as the first half.
  ///   - other: The same of the second half.
  ///   - whole: The same of the point itself.
  ///   - reports: By other point: its report.
  ///   - alone: How probable the division is by the point alone.
  /// - Complexity: O(n²) in the points.
  package func context(
    _ one: [Float], _ other: [Float], whole: [Float], reports: [Int], alone: Float
  ) -> [Float] {
    guard !reports.isEmpty else { return features + [Float](repeating: 0, count: 12) + [alone] }
    func best(_ own: [Float], _ others: [Float]) -> Int {
      own.indices.max { own[$0] - others[$0] / 2 < own[$1] - others[$1] / 2 } ?? 0
    }
    let (a, b) = (best(one, other), best(other, one))
    func isOwn(_ place: Int, _ own: [Float], _ others: [Float]) -> Bool {
      own[place] > Self.rather && others[place] < Self.rather
    }
    let ofOne = reports.indices.filter { isOwn($0, one, other) }
    let ofOther = reports.indices.filter { isOwn($0, other, one) }
    let years = Set(ofOne.map { reports[$0] })
    return features + [
      one.max() ?? 0, other.max() ?? 0, one[a] - other[a], other[b] - one[b],
      ofOther.contains { years.contains(reports[$0]) } ? 1 : 0, min(one[a], other[b]), other[a], one[b],
      whole[a], whole[b], Float(ofOne.count), Float(ofOther.count), alone,
    ]
  }
}
