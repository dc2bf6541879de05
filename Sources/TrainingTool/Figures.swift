import ModelTraining
import Models
import ReportHistory
import ReportModel

/// How the models do on townships that none of them has seen, and the floors that follow.
struct Figures {
  var floors = DecisionFloors()
  /// By promise of the rows: that its answers answer, told by a model that has not seen its township.
  private(set) var answering: [[Float]] = []
  /// By point of the rows: what is told of the ways to divide it, by models that have not seen its township.
  private(set) var contexts: [[(way: Int, features: [Float])]] = []
  /// By part: the models of decisions that have not seen it.
  private(set) var decisions: [StageTwo] = []
  var lines: [String] = []

  private var directions: [(said: Float, isRight: Bool)] = []
  private var ownParts: [(said: Float, isRight: Bool)] = []
  private var themesRight = 0
  private var themesAsked = 0

  // MARK: - Texts

  mutating func addTexts(_ township: AnnotatedTownship, _ models: HistoryModels) {
    for point in township.points where !point.aspects.isEmpty {
      let vector = TextVector(point.text, table: models.encoder.table)
      let probabilities = models.themes.probabilities(vector)
      let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
      themesAsked += 1
      themesRight += point.aspects.contains(models.themes.classes[best]) ? 1 : 0
    }
  }

  /// Adds promises of which it is known how far they can be checked.
  mutating func addPromises(
    _ promises: [(township: String, name: String, text: String)], _ models: HistoryModels
  ) {
    for promise in promises {
      let told = models.checkability.probabilities(TextVector(promise.text, table: models.encoder.table))
      directions.append((told[1], promise.name == PromiseCase.checkabilities[1]))
    }
  }

  mutating func addParts(
    _ clauses: [(township: String, name: String, text: String)], _ models: HistoryModels
  ) {
    for clause in clauses {
      let told = models.promisedParts.probabilities(TextVector(clause.text, table: models.encoder.table))
      ownParts.append((told[0], clause.name == PromisedParts.classes[0]))
    }
  }

  private mutating func judgeParts() {
    let said = ownParts.filter { $0.said >= 0.5 }
    let (right, all) = (said.count(where: \.isRight), ownParts.count(where: \.isRight))
    lines.append(
      "clauses of promises that name something of their own: \(rounded(Double(right) / Double(max(1, all)))) found of \(all), precision \(rounded(Double(right) / Double(max(1, said.count)))) of \(ownParts.count)"
    )
  }

  private mutating func judgeDirections() {
    let said = directions.filter { $0.said >= 0.5 }
    let (right, all) = (said.count(where: \.isRight), directions.count(where: \.isRight))
    lines.append(
      "promises that only name a direction: \(rounded(Double(right) / Double(max(1, all)))) found of \(all), precision \(rounded(Double(right) / Double(max(1, said.count)))) of \(directions.count)"
    )
  }

  // MARK: - Decisions

  /// Judges each part of the townships by models of decisions that are fitted to the others.
  mutating func judge(_ rows: DecisionRows, _ townships: [AnnotatedTownship], _ folds: [Int], parts: Int) {
    answering = [[Float]](repeating: [], count: rows.promises.count)
    for part in 0..<parts {
      let model = StageTwo.answerModel(rows) { folds[$0] == part }
      for place in rows.promises.indices where folds[rows.promises[place].township] == part {
        answering[place] = rows.promises[place].promise.answerFeatures.map { model.probability($0) }
      }
    }
    contexts = [[(way: Int, features: [Float])]](repeating: [], count: rows.divisions.count)
    for part in 0..<parts {
      let samePoint = StageTwo.pointModel(rows) { folds[$0] == part }
      let alone = DivisionRows.alone(rows.divisions, phrases: rows.phraseDivisions) { folds[$0] == part }
      for place in rows.divisions.indices where folds[rows.divisions[place].township] == part {
        let row = rows.divisions[place]
        guard let history = rows.histories[row.township] else { continue }
        let points = townships[row.township].points.map(\.place)
        contexts[place] = DivisionRows.contexts(
          row, points: points.map(history.encoded), reports: points.map(\.report), alone: alone,
          samePoint: samePoint, floors: floors)
      }
    }
    var same = [Float](repeating: 0, count: rows.pairs.count)
    var outcomes = [[Float]](repeating: [], count: rows.promises.count)
    var remedies = [[Float]](repeating: [], count: rows.remedies.count)
    var divided = [[Float]](repeating: [], count: rows.divisions.count)
    for part in 0..<parts {
      let two = StageTwo(rows, answering: answering, contexts: contexts) { folds[$0] == part }
      decisions.append(two)
      for place in rows.pairs.indices where folds[rows.pairs[place].township] == part {
        same[place] = two.samePoint.probability(rows.pairs[place].features)
      }
      for place in rows.promises.indices where folds[rows.promises[place].township] == part {
        outcomes[place] = two.outcome.probabilities(
          rows.promises[place].promise.features(answering[place]))
      }
      for place in rows.remedies.indices where folds[rows.remedies[place].township] == part {
        remedies[place] = rows.remedies[place].features.map { two.resolution.probability($0) }
      }
      for place in rows.divisions.indices where folds[rows.divisions[place].township] == part {
        divided[place] = contexts[place].map { two.twoWeaknesses.probability($0.features) }
      }
    }
    lines.append(
      "themes of points: \(rounded(Double(themesRight) / Double(max(1, themesAsked)))) of \(themesAsked)")
    judgeDirections()
    judgeParts()
    judgeDivisions(rows, divided)
    judgePoints(rows, townships, folds, same, divided)
    judgeNames(rows, folds)
    judgeOutcomes(rows, outcomes)
    judgeRemedies(rows, townships, remedies)
  }

  // MARK: - Same weakness

  /// Judges which points are divided, and sets the floor: as many as may be, 85 of 100 of them rightly.
  private mutating func judgeDivisions(_ rows: DecisionRows, _ divided: [[Float]]) {
    let said = divided.map { Double($0.max() ?? 0) }
    let isTwo = rows.divisions.map(\.isTwo)
    func precision(_ floor: Double) -> Double {
      let made = said.indices.filter { said[$0] >= floor }
      return Double(made.filter { isTwo[$0] }.count) / Double(max(1, made.count))
    }
    floors.twoWeaknesses =
      stride(from: 0.2, through: 0.8, by: 0.05).first { precision($0) >= 0.85 } ?? 0.8
    let found = said.indices.filter { said[$0] >= floors.twoWeaknesses && isTwo[$0] }.count
    lines.append(
      "points of two weaknesses: \(rounded(Double(found) / Double(max(1, isTwo.filter { $0 }.count)))) found of \(isTwo.filter { $0 }.count), precision \(rounded(precision(floors.twoWeaknesses))), from \(rounded(floors.twoWeaknesses))"
    )
  }

  /// Judges what points are called by.
  private mutating func judgeNames(_ rows: DecisionRows, _ folds: [Int]) {
    let right = rows.heads.count { row in
      row.head.best(by: decisions[folds[row.township]].faultHead) == row.right
    }
    let first = rows.heads.count { $0.right == 0 }
    lines.append(
      "heads of points: \(rounded(Double(right) / Double(max(1, rows.heads.count)))) right of \(rows.heads.count), always the first clause \(rounded(Double(first) / Double(max(1, rows.heads.count))))"
    )
  }

  private mutating func judgePoints(
    _ rows: DecisionRows, _ townships: [AnnotatedTownship], _ folds: [Int], _ same: [Float],
    _ divided: [[Float]]
  ) {
    add("same weakness, pairs", ReliabilityTable(same, truth: rows.pairs.map(\.isSame)))
    let items = townships.indices.map {
      DividedPoints(
        rows, $0, townships[$0].points, contexts, divided, same, by: decisions[folds[$0]].samePoint, floors)
    }
    func links(_ floors: DecisionFloors) -> (right: Int, made: Int, wanted: Int) {
      var (right, made, wanted) = (0, 0, 0)
      for township in items {
        let linked = township.links(floors)
        right += linked.intersection(township.isSame).count
        made += linked.count
        wanted += township.isSame.count
      }
      return (right, made, wanted)
    }
    var best: (value: Double, floors: DecisionFloors)?
    for floor in stride(from: 0.25, through: 0.7, by: 0.05) {
      for second in stride(from: 0.4, through: 0.9, by: 0.1) {
        var tried = floors
        (tried.samePoint, tried.secondPoint) = (floor, second)
        let found = links(tried)
        let f1 = 2 * Double(found.right) / Double(max(1, found.made + found.wanted))
        let precision = Double(found.right) / Double(max(1, found.made))
        // A wrong “again” costs more than a missing one.
        let value = f1 + 2 * min(0, precision - Self.aimedPrecision)
        if value > best?.value ?? -1 { best = (value, tried) }
      }
    }
    if let best { floors = best.floors }
    floors.doubtfulPoint = doubt(
      zip(same, rows.pairs.map(\.isSame)).map { ($0, $1) }, below: floors.samePoint, oneIn: 3)
    floors.surePoint = sureFloor(same.map { Double($0) }, rows.pairs.map(\.isSame))
    let found = links(floors)
    lines.append(
      "weakness links: F1 \(rounded(2 * Double(found.right) / Double(found.made + found.wanted))), precision \(rounded(Double(found.right) / Double(found.made))) at \(rounded(floors.samePoint)), \(rounded(floors.secondPoint)); sure from \(rounded(floors.surePoint))"
    )
  }

  /// Links of townships left out should be right so often: of townships whose authors wrote none of the others, three or
  /// four in a hundred more are wrong.
  private static let aimedPrecision = 0.975

  /// From which probability on 97 of 100 judgements of about that probability are right; above all of them where none are.
  private func sureFloor(_ probabilities: [Double], _ truth: [Bool]) -> Double {
    IsotonicRegression(probabilities, truth: truth).least(reaching: Self.sure) ?? 1
  }

  /// What is said without “likely” is right so often.
  private static let sure = 0.97

  // MARK: - Promises

  private mutating func judgeOutcomes(_ rows: DecisionRows, _ outcomes: [[Float]]) {
    let names = Outcome.allCases.map(\.rawValue)
    let truth = rows.promises.map(\.outcome)
    func said(_ floors: DecisionFloors) -> [Int] {
      outcomes.map { floors.outcome(of: $0, among: names) }
    }
    var chosen: (value: Int, floors: DecisionFloors)?
    for floor in stride(from: 0.4, through: 0.7, by: 0.05) {
      var tried = floors
      tried.met = floor
      let found = zip(said(tried), truth).map { (said: names[$0], truth: $1) }
      // A wrong “met” costs as much as two other mistakes.
      let value =
        found.filter { $0.said == $0.truth }.count
        - found.filter { $0.said == "met" && $0.truth != "met" }.count
      if value > chosen?.value ?? .min { chosen = (value, tried) }
    }
    if let chosen { floors = chosen.floors }
    let places = said(floors)
    let said = places.map { names[$0] }
    var f1: [Double] = []
    for name in names {
      let right = zip(said, truth).filter { $0 == name && $1 == name }.count
      let made = said.filter { $0 == name }.count
      let wanted = truth.filter { $0 == name }.count
      let value = 2 * Double(right) / Double(max(1, made + wanted))
      f1.append(value)
      lines.append(
        "outcome \(name): F1 \(rounded(value)), precision \(rounded(Double(right) / Double(max(1, made)))), of \(wanted)"
      )
    }
    let commonest = names.map { name in truth.filter { $0 == name }.count }.max() ?? 0
    let baseline = 2 * Double(commonest) / Double(truth.count + commonest) / Double(names.count)
    lines.append(
      "outcomes, met from \(rounded(floors.met)): macro F1 \(rounded(f1.reduce(0, +) / Double(f1.count))), always the commonest \(rounded(baseline)), of \(truth.count)"
    )
    let best = zip(outcomes, places).map { Double($0[$1]) }
    let right = zip(said, truth).map { $0 == $1 }
    floors.sureOutcome = sureFloor(best, right)
    let share = Double(best.filter { $0 >= floors.sureOutcome }.count) / Double(max(1, best.count))
    lines.append("outcomes said surely: \(rounded(share)) of all, from \(rounded(floors.sureOutcome))")
    add("outcome said", ReliabilityTable(best.map { Float($0) }, truth: right))
    var (first, three, asked) = (0, 0, 0)
    for (place, row) in rows.promises.enumerated() where row.answers.contains(true) {
      let order = answering[place].indices.sorted {
        (answering[place][$1], $0) < (answering[place][$0], $1)
      }
      asked += 1
      first += row.answers[order[0]] ? 1 : 0
      three += order.prefix(3).contains { row.answers[$0] } ? 1 : 0
    }
    lines.append(
      "evidence: first \(rounded(Double(first) / Double(max(1, asked)))), among three \(rounded(Double(three) / Double(max(1, asked)))), of \(asked)"
    )
  }

  // MARK: - Put right

  private mutating func judgeRemedies(
    _ rows: DecisionRows, _ townships: [AnnotatedTownship], _ remedies: [[Float]]
  ) {
    var best: [[Int]: Double] = [:]
    for (place, row) in rows.remedies.enumerated() {
      let key = [row.township, row.gone]
      best[key] = max(best[key] ?? 0, Double(remedies[place].max() ?? 0))
    }
    let keys = best.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    let truth = keys.map { townships[$0[0]].gone[$0[1]].resolved != nil }
    let said = keys.map { best[$0] ?? 0 }
    var chosen: (right: Double, floor: Double) = (0, 0.5)
    for floor in stride(from: 0.2, through: 0.8, by: 0.05) {
      let right = zip(said, truth).filter { ($0 >= floor) == $1 }.count
      let precise = zip(said, truth).filter { $0.0 >= floor }
      let precision = Double(precise.filter(\.1).count) / Double(max(1, precise.count))
      // A wrong “put right” costs as much as two other mistakes.
      let value = Double(right) / Double(max(1, truth.count)) + 2 * min(0, precision - 0.96)
      if value > chosen.right { chosen = (value, floor) }
    }
    floors.resolved = chosen.floor
    let precise = zip(said, truth).filter { $0.0 >= chosen.floor }
    let right = zip(said, truth).filter { ($0 >= chosen.floor) == $1 }.count
    lines.append(
      "put right or not: \(rounded(Double(right) / Double(max(1, truth.count)))) right of \(truth.count), precision \(rounded(Double(precise.filter(\.1).count) / Double(max(1, precise.count)))) of \(precise.count), from \(rounded(chosen.floor)); always put right \(rounded(Double(truth.filter { $0 }.count) / Double(max(1, truth.count))))"
    )
    add("put right", ReliabilityTable(said.map { Float($0) }, truth: truth))
  }

  // MARK: - As text

  mutating func add(_ name: String, _ table: ReliabilityTable) {
    lines.append("\(name): calibration error \(rounded(table.error)), Brier \(rounded(table.brier))")
    for bin in table.bins {
      lines.append("    said \(rounded(bin.predicted))  came true \(rounded(bin.observed))  of \(bin.count)")
    }
  }

  func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(1000 + abs(thousandths) % 1000).dropFirst()
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(digits)"
  }
}
