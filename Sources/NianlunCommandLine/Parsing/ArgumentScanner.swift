/// Cuts arguments into operands and options by the table, without asking yet which command they are for.
struct ArgumentScanner {
  /// One piece of the command line.
  enum Element: Equatable {
    /// A word that is no option.
    case operand(String)
    /// A known option as typed, with its value if one stands with it.
    case option(Option, typed: String, value: String?)
    /// An option that the table does not have.
    case unknown(typed: String)
  }

  /// Returns the pieces in their order; after `--` everything is an operand.
  static func elements(of arguments: [String]) -> [Element] {
    var scanner = ArgumentScanner(arguments: arguments)
    while let argument = scanner.next() { scanner.scan(argument) }
    return scanner.elements
  }

  private let arguments: [String]
  private var position = 0
  private var elements: [Element] = []

  private init(arguments: [String]) { self.arguments = arguments }

  private mutating func next() -> String? {
    guard position < arguments.count else { return nil }
    defer { position += 1 }
    return arguments[position]
  }

  private mutating func scan(_ argument: String) {
    if argument == "--" {
      elements += arguments[position...].map(Element.operand)
      position = arguments.count
    } else if argument.hasPrefix("--") {
      scanLong(argument)
    } else if argument.hasPrefix("-"), argument != "-" {
      scanShort(argument)
    } else {
      elements.append(.operand(argument))
    }
  }

  private mutating func scanLong(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let typed = parts[0]
    guard let option = Option.named(long: String(typed.dropFirst(2))).first else {
      elements.append(.unknown(typed: typed))
      return
    }
    if parts.count == 2 {
      elements.append(.option(option, typed: typed, value: parts[1]))
    } else {
      elements.append(.option(option, typed: typed, value: option.takesValue ? nextValue() : nil))
    }
  }

  private mutating func scanShort(_ argument: String) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      let typed = "-\(letter)"
      guard let option = Option.named(short: letter).first else {
        elements.append(.unknown(typed: argument.count > 2 ? argument : typed))
        return
      }
      guard option.takesValue else {
        elements.append(.option(option, typed: typed, value: nil))
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      elements.append(.option(option, typed: typed, value: letters.isEmpty ? nextValue() : String(letters)))
      return
    }
  }

  /// The next argument, unless it is an option itself.
  private mutating func nextValue() -> String? {
    guard position < arguments.count, !arguments[position].hasPrefix("-") || arguments[position] == "-" else {
      return nil
    }
    return next()
  }
}

extension Option {
  /// Whether a value follows the option.
  var takesValue: Bool { specification.value.isTaken }
}
