import ReportModel

/// What a reader is told that became of measures, the same in every format; in the order in which it is told.
enum MeasureKind: Hashable, Sendable, CaseIterable {
  case added, removed, reworded, partlyKept, split, merged, unsure, kept

  /// The relation in a word.
  var label: Label {
    switch self {
    case .added: MeasureRow.Change.added.label
    case .removed: MeasureRow.Change.removed.label
    case .reworded: MeasureRow.Change.reworded.label
    case .partlyKept: Label(zh: "部分沿用", en: "partly kept")
    case .split: MeasureRow.Change.split.label
    case .merged: MeasureRow.Change.merged.label
    case .unsure: MeasureRow.Change.unsure.label
    case .kept: MeasureRow.Change.kept.label
    }
  }

  /// The sign that goes with the word.
  var sign: Sign {
    switch self {
    case .added: .added
    case .removed: .removed
    case .reworded, .partlyKept, .split, .merged: .changed
    case .unsure: .unsure
    case .kept: .same
    }
  }
}

extension MeasureRow {
  /// What a reader is told of it.
  var kind: MeasureKind {
    switch change {
    case .kept: .kept
    case .reworded: wording == .reworded || wording == nil ? .reworded : .partlyKept
    case .split: .split
    case .merged: .merged
    case .added: .added
    case .removed: .removed
    case .unsure: .unsure
    }
  }

  /// What a reader is told of it together with a row that shares a measure with it.
  ///
  /// It is kept only where both are.
  func joined(with other: MeasureRow) -> MeasureRow {
    var row = change == .kept ? other : self
    row.clauses = clauses + other.clauses
    return row
  }
}
