#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// The one way in which values become JSON and back: keys sorted, nothing escaped that need not be, a
/// newline at the end.
package enum JSON {
  /// The bytes of a value.
  ///
  /// - Parameters:
  ///   - value: What is written.
  ///   - phrasebook: Says what the value holds as facts; needed where it holds some.
  /// - Throws: `EncodingError`, also where words are needed and there is no phrasebook.
  package static func data(_ value: some Encodable, phrasebook: (any Phrasebook)? = nil) throws -> Data {
    try data(value, isPretty: true, phrasebook)
  }

  /// The bytes of a value on a line of its own, for streams of values.
  package static func line(_ value: some Encodable, phrasebook: (any Phrasebook)? = nil) throws -> Data {
    try data(value, isPretty: false, phrasebook)
  }

  private static func data(
    _ value: some Encodable, isPretty: Bool, _ phrasebook: (any Phrasebook)?
  ) throws -> Data {
    var userInfo: [CodingUserInfoKey: Any] = [:]
    if let phrasebook, let key = CodingUserInfoKey.phrasebook { userInfo[key] = phrasebook }
    let draft = JSONDraft(userInfo: userInfo)
    var text = JSONText(isPretty: isPretty)
    text.append(try draft.value(of: value), of: draft)
    text.bytes.append(0x0A)
    return Data(text.bytes)
  }

  /// The value of the bytes.
  package static func value<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
