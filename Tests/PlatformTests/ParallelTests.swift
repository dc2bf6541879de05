import Testing

@testable import Platform

/// Work on many things at once gives what work on one after the other does.
@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 1_000])
  func resultsStandInTheOrderOfTheThings(_ count: Int) {
    let things = Array(0..<count)
    #expect(Parallel.map(things) { $0 * $0 } == things.map { $0 * $0 })
    var taken: [Int] = []
    Parallel.each(of: things, make: { $0 + 1 }, take: { taken += [$0, $1] })
    #expect(taken == things.flatMap { [$0, $0 + 1] })
  }

  @Test(arguments: [0, 1, 2, 100])
  func eachPieceIsDoneOnce(_ count: Int) {
    let done = UnsafeMutablePointer<Int>.allocate(capacity: max(count, 1))
    defer { done.deallocate() }
    done.initialize(repeating: 0, count: max(count, 1))
    nonisolated(unsafe) let places = done
    Parallel.perform(count) { places[$0] += 1 }
    #expect((0..<count).allSatisfy { done[$0] == 1 })
  }

  @Test func whatThrowsEndsTheWork() {
    struct Stop: Error {}
    var taken: [Int] = []
    #expect(throws: Stop.self) {
      try Parallel.each(of: [0, 1, 2, 3, 4], make: { $0 }) { (thing, _) throws(Stop) in
        if thing == 3 { throw Stop() }
        taken.append(thing)
      }
    }
    #expect(taken == [0, 1, 2])
  }
}
