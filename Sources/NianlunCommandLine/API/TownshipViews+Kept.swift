import ReportHistory
import ReportModel

extension TownshipViews {
  /// The same views, each worked out once and kept: several pages of a site show the same comparison.
  ///
  /// Not to be shared by threads.
  var kept: TownshipViews {
    let views = self
    var comparisons: [[Int]: Comparison] = [:]
    var weaknesses: WeaknessHistory?
    var trends: Trends?
    func once<Value>(_ known: inout Value?, _ make: () -> Value) -> Value {
      let value = known ?? make()
      known = value
      return value
    }
    return TownshipViews(
      comparison: { old, new in once(&comparisons[[old, new]]) { views.comparison(old, new) } },
      weaknesses: { once(&weaknesses) { views.weaknesses() } },
      trends: { once(&trends) { views.trends() } }, standing: views.standing)
  }
}
