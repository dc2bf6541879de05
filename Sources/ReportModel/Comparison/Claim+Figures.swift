/// What is told of figures.
extension Claim {
  /// A figure as it is told.
  package struct Figure: Hashable, Sendable {
    /// As written, with its measure word.
    package let written: String
    /// The same as a quantity.
    package let amount: Amount
    /// Whether there is more of it than the number says.
    package let isExceeded: Bool

    /// Tells a figure.
    package init(_ written: String, _ amount: Amount, isExceeded: Bool = false) {
      self.written = written
      self.amount = amount
      self.isExceeded = isExceeded
    }
  }

  /// A figure that moved.
  package struct Move: Hashable, Sendable {
    /// By how much.
    package enum Change: Hashable, Sendable {
      /// Too little, or from too small a number, to be told in percent.
      case untold
      /// Whole percent, and whether it is just so much.
      case percent(Int, isExact: Bool)
      /// So many times as much.
      case times(Double)
      /// So many whole percent or more; the newer figure is a number and something above it.
      case atLeast(Int)
      /// Percentage points.
      case points(Double)
    }

    /// What to mind of the two figures.
    package enum Caution: Hashable, Sendable {
      /// A report's own figures contradict one of the two: which of them.
      case contradicted(Sides<Bool>)
      /// One is approximate, and the difference lies within it.
      case withinRounding
      /// One counts cases as they are opened, the other as they are closed: which of the two the older one does.
      case otherStage(oldIsClosed: Bool)
      /// The levels they are of; they cannot be compared.
      case otherLevel(Sides<MetricRow.Level?>)
    }

    /// What is counted.
    package let indicator: Indicator
    /// Both figures.
    package let figures: Sides<Figure>
    /// Whether there is more of it.
    package let rises: Bool
    /// By how much.
    package let change: Change
    /// What to mind; nil where there is nothing.
    package let caution: Caution?
    /// What the counts make of a rate that they do not bear out, in percent.
    package let byCounts: Sides<Double>?
    /// The aim of the older report that the newer figure reaches.
    package let reached: Figure?
    /// Whether it goes on from the figure told before it, which is of the same thing.
    package let continues: Bool
    /// Both figures.
    package let refs: [String]

    /// Tells of a figure.
    package init(
      indicator: Indicator, figures: Sides<Figure>, rises: Bool, change: Change, caution: Caution? = nil,
      byCounts: Sides<Double>? = nil, reached: Figure? = nil, continues: Bool = false, refs: [String]
    ) {
      self.indicator = indicator
      self.figures = figures
      self.rises = rises
      self.change = change
      self.caution = caution
      self.byCounts = byCounts
      self.reached = reached
      self.continues = continues
      self.refs = refs
    }
  }

  /// A figure that the newer report gives and the older one does not, though earlier ones do.
  package struct GivenAgain: Hashable, Sendable {
    /// One year's figure.
    package struct Entry: Hashable, Sendable {
      /// The year.
      package let year: Int
      /// What its report gives; nil where it gives none.
      package let figure: Figure?

      /// Tells of a year.
      package init(year: Int, figure: Figure?) {
        self.year = year
        self.figure = figure
      }
    }
    /// What is counted.
    package let indicator: Indicator
    /// Year by year, the newer report's last.
    package let entries: [Entry]
    /// The figures.
    package let refs: [String]

    /// Tells of a figure.
    package init(indicator: Indicator, entries: [Entry], refs: [String]) {
      self.indicator = indicator
      self.entries = entries
      self.refs = refs
    }
  }

  /// A figure that is given no more.
  package struct Gone: Hashable, Sendable {
    /// What is counted.
    package let indicator: Indicator
    /// The older figure.
    package let figure: Figure

    /// Names a figure.
    package init(indicator: Indicator, figure: Figure) {
      self.indicator = indicator
      self.figure = figure
    }
  }
}
