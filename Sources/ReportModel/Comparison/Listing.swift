/// In which reports a weakness is listed.
package struct Listing: Hashable, Sendable {
  /// The years that list it, ascending.
  package let listed: [Int]
  /// The years of all reports at hand up to the newer of two, ascending.
  package let seen: [Int]

  /// Names the years.
  package init(listed: [Int], seen: [Int]) {
    self.listed = listed
    self.seen = seen
  }
}
