/// Data that the script of a page reads, as JSON in which nothing can be taken for markup.
indirect enum ScriptData: Hashable, Sendable {
  case null
  case number(Double)
  case text(String)
  case list([ScriptData])
  /// Values by name, written in the order of the names.
  case object([String: ScriptData])

  /// The JSON.
  var text: String {
    switch self {
    case .null: return "null"
    case .number(let value): return value.isFinite ? Self.number(value) : "null"
    case .text(let text): return Self.quoted(text)
    case .list(let values): return "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let values):
      let pairs = values.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ":" + $0.value.text }
      return "{" + pairs.joined(separator: ",") + "}"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : "\(value)"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.harmless.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "'", "\u{2028}", "\u{2029}": quoted += escape(scalar)
      case _ where scalar.value < 0x20: quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
