extension CommitmentRow {
  /// Why a promise is judged as it is.
  package enum Reason: Hashable, Sendable {
    /// By the figure that was aimed at.
    case figure(Figure)
    /// By what the newer report says.
    case words(Outcome)
  }

  /// An aim held against what was reported.
  package struct Figure: Hashable, Sendable {
    /// What was aimed at.
    package var aim: Amount
    /// What the newer report gives.
    package var told: Amount
    /// What there was the year before, where the aim is so many more.
    package var before: Amount?
    /// What became of it.
    package var outcome: Outcome

    /// Holds an aim against what was reported.
    package init(aim: Amount, told: Amount, before: Amount?, outcome: Outcome) {
      self.aim = aim
      self.told = told
      self.before = before
      self.outcome = outcome
    }
  }
}
