/// Memory for elements that are put one behind another, made into an array without a copy.
///
/// The one place of the marker with a pointer: an array's own subscript asks at each write whether the array is shared,
/// and a new array is filled twice, with zeros and with what it is to hold. Every place is held to the memory here
/// before it is used.
struct Room<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>
  private let capacity: Int
  /// How many elements stand in it.
  private(set) var count = 0

  fileprivate init(_ base: UnsafeMutablePointer<Element>, _ capacity: Int) {
    self.base = base
    self.capacity = capacity
  }

  /// Puts an element behind the others.
  @inline(__always)
  mutating func append(_ element: Element) {
    precondition(count < capacity)
    base[count] = element
    count &+= 1
  }

  /// Puts an element behind the others; where it is kept no times, not once, the next one takes its place.
  ///
  /// A number and no truth value, as of that a branch is made, and half of the branches of a text are guessed wrong.
  /// There must be room for the element either way.
  @inline(__always)
  mutating func append(_ element: Element, times: UInt32) {
    precondition(count < capacity && times < 2)
    base[count] = element
    count &+= Int(times)
  }

  /// Fills all of the memory with one element.
  mutating func fill(with element: Element) {
    base.initialize(repeating: element, count: capacity)
    count = capacity
  }

  /// Takes the last elements away.
  @inline(__always)
  mutating func removeLast(_ number: Int) {
    precondition(number <= count)
    count &-= number
  }

  /// The element at a place.
  @inline(__always)
  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count)
      return base[place]
    }
    nonmutating set {
      precondition(place >= 0 && place < count)
      base[place] = newValue
    }
  }
}

extension Room<Int32> {
  /// Puts all numbers of a range behind the others.
  @inline(__always)
  mutating func append(through numbers: Range<Int32>) {
    precondition(numbers.count <= capacity - count)
    for step in 0..<numbers.count {
      base[count &+ step] = numbers.lowerBound &+ Int32(truncatingIfNeeded: step)
    }
    count &+= numbers.count
  }

  /// Makes each number the sum of those up to it.
  mutating func sumUp() {
    var sum: Int32 = 0
    for place in 0..<count {
      sum &+= base[place]
      base[place] = sum
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Makes an array of what is put into memory for so many elements.
  @inline(__always)
  init(room capacity: Int, _ fill: (inout Room<Element>) -> Void) {
    // For one at least: where there is no memory there may be no address, and what is filled within would be left out.
    self.init(unsafeUninitializedCapacity: Swift.max(capacity, 1)) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      var room = Room(base, capacity)
      fill(&room)
      count = room.count
    }
  }
}
