#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// The one way in which values become JSON and back: keys sorted, nothing escaped that need not be, a
/// newline at the end.
package enum JSON {
  /// The bytes of a value.
  package static func data(_ value: some Encodable) throws -> Data {
    try data(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// The bytes of a value on a line of its own, for streams of values.
  package static func line(_ value: some Encodable) throws -> Data {
    try data(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func data(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    var data = try encoder.encode(value)
    data.append(0x0A)
    return data
  }

  /// The value of the bytes.
  package static func value<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
