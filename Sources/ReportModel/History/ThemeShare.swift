/// The share of the text that a theme takes, by year.
package struct ThemeShare: Codable, Hashable, Sendable {
  /// What the text is about.
  package var theme: Theme
  /// One share a year, 0 to 1, in the order of the years.
  package var shares: [Double]

  /// Makes the shares of a theme.
  package init(theme: Theme, shares: [Double]) {
    self.theme = theme
    self.shares = shares
  }
}
