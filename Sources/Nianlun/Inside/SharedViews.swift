import Foundation
import ReportHistory

/// A history that several threads may ask, one after the other.
///
/// The lock is what makes it safe: the history is reached through `asked` alone, and gives values.
final class SharedViews: @unchecked Sendable {
  private let lock = NSLock()
  private let history: TownshipHistory

  init(_ history: TownshipHistory) { self.history = history }

  func asked<View>(_ view: (TownshipHistory) -> View) -> View {
    lock.lock()
    defer { lock.unlock() }
    return view(history)
  }
}
