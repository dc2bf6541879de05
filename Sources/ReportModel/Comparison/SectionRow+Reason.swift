extension SectionRow {
  /// Why sections continue each other, or none.
  package enum Reason: Hashable, Sendable {
    /// Too little in common to be sure.
    case doubtful
    /// What both have in common.
    case alike(Likeness)
    /// Both list the same weakness.
    case sameWeakness
    /// The causes, which have a section of their own in one report, stand in it in the other.
    case holdsCauses
    /// None of the older report continues in it.
    case fresh
    /// None of the newer report continues it.
    case gone
    /// The older report's section of this title, which it is part of now, was not divided.
    case wasUndivided(String)
    /// The newer report's section of this title, which it was part of, is no longer divided.
    case noLongerDivided(String)
  }

  /// What two sections have in common.
  package struct Likeness: Hashable, Sendable {
    /// How alike two headings are.
    package enum Heading: Hashable, Sendable {
      case same, similar, other
    }
    /// What tells that two sections are about the same.
    package enum Subject: Hashable, Sendable {
      case sameTheme, samePart, other
    }
    /// How far the words of the headings agree.
    package var heading: Heading
    /// What they are about.
    package var subject: Subject
    /// How many measures and figures of the one continue in the other.
    package var shared: Int
    /// Whether they stand in different parts of the reports.
    package var isOfAnotherPart: Bool

    /// Notes what two sections have in common.
    package init(heading: Heading, subject: Subject, shared: Int, isOfAnotherPart: Bool) {
      self.heading = heading
      self.subject = subject
      self.shared = shared
      self.isOfAnotherPart = isOfAnotherPart
    }
  }
}
