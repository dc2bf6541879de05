import Dispatch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Work on many things at once, with its results in the order of the things and in bounded memory.
///
/// Things are taken in batches: those of one batch are worked on by all processors, then their results are taken one after
/// the other by the caller's thread, which alone writes, reports and counts.
package enum Parallel {
  /// How many things a processor is given at once: enough that none stands idle for long while others finish theirs.
  private static let share = 8

  /// How many things are worked on before their results are taken.
  package static var width: Int { share * max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Makes something of each thing and takes it.
  ///
  /// - Parameters:
  ///   - things: What to work on.
  ///   - make: The work; called on several threads.
  ///   - take: Takes what was made, in the order of the things, on the caller's thread.
  /// - Complexity: The memory of `width` results beside what the caller keeps.
  package static func each<Thing: Sendable, Made: Sendable, Failure: Error>(
    of things: [Thing], make: @Sendable (Thing) -> Made, take: (Thing, Made) throws(Failure) -> Void
  ) throws(Failure) {
    let width = width
    for start in stride(from: 0, to: things.count, by: width) {
      let batch = things[start..<min(start + width, things.count)]
      for (thing, made) in zip(batch, map(batch, make)) { try take(thing, made) }
    }
  }

  /// Whether threads can be had: Dispatch ends the process where it cannot open the few files that it needs for them.
  private static let hasThreads = OperatingSystem.canOpenFiles(8)

  /// Does some work beside the caller's, who goes on at once; where no thread can be had, it is left to whoever needs it.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    guard hasThreads else { return }
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }

  /// Does pieces of work none of which touches what another one changes, each by its number.
  package static func perform(_ count: Int, _ piece: @Sendable (Int) -> Void) {
    guard count > 1, hasThreads else { return (0..<count).forEach(piece) }
    DispatchQueue.concurrentPerform(iterations: count, execute: piece)
  }

  /// Makes something of each thing, in their order.
  package static func map<Thing: Sendable, Made: Sendable>(
    _ things: some RandomAccessCollection<Thing>, _ make: @Sendable (Thing) -> Made
  ) -> [Made] {
    let things = Array(things)
    guard things.count > 1 else { return things.map(make) }
    return [Made](unsafeUninitializedCapacity: things.count) { buffer, count in
      // Each place from 0 to `things.count` is written once, by the one call that is given its number.
      nonisolated(unsafe) let places = buffer
      perform(things.count) { place in places.initializeElement(at: place, to: make(things[place])) }
      count = things.count
    }
  }
}
