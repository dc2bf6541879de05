/// What a township should be asked.
extension Claim {
  /// What a township should be asked.
  package enum Question: Hashable, Sendable {
    /// Which of the figures that contradict is wrong.
    case figures(String, refs: [String])
    /// What became of promises that left no trace, by their first words; `isSure` where each surely left none.
    case promises([String], isSure: Bool, refs: [String])
    /// Where promises fall short that surely were missed, or that fell short of their figures, by their first words.
    case unmet([String], refs: [String])
    /// Why a weakness is listed again that was called put right.
    case relapsed(Fault, PastRemedy)
    /// Whether weaknesses that were dropped without a word were put right.
    case dropped([Fault])
    /// What a figure came to that was aimed at and is given no more.
    case figure(Indicator, refs: [String])
    /// Why there are fewer persons of some sort, and how they are to be made up for.
    case fewer([Move])
    /// What the cases against the township are about, and how they ended.
    case cases([Move])
    /// What is to be done about weaknesses of the newer report against which it apparently plans nothing.
    case unplanned([Fault])
    /// Whether causes that stand word for word as before were looked into anew: how many there are.
    case causes(Int, refs: [String])
    /// What the newer report leaves out that it has to tell.
    case missing([MandatoryContent])
  }
}
