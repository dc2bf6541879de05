/// The SHA-256 digest of bytes (FIPS 180-4); the toolchain ships none on Linux.
///
/// It stands here because the stages on both sides need it: reading names a source by it, rendering admits a
/// page's own script by it, and a site tells by it what has not changed.
package enum SHA256 {
  /// The digest in lower-case hexadecimal.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
    let digest = digest(bytes)
    return String(unsafeUninitializedCapacity: 2 * digest.count) { text in
      for (place, byte) in digest.enumerated() {
        text[2 * place] = digit(byte >> 4)
        text[2 * place + 1] = digit(byte & 15)
      }
      return 2 * digest.count
    }
  }

  /// The digest in base 64, as content policies want it.
  package static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let digest = digest(bytes)
    var result = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let group = digest[start..<min(start + 3, digest.count)]
      let word = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(digest[start + $1]) : 0) }
      for digit in 0..<4 {
        result.append(digit <= group.count ? alphabet[word >> (18 - 6 * digit) & 63] : "=")
      }
    }
    return result
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let whole = bytes.count / 64 * 64
    mix(bytes[..<whole], into: &state)
    var tail = Array(bytes[whole...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    tail += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (UInt64($0) * 8)) }
    mix(tail[...], into: &state)
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
  }

  /// Mixes whole blocks of 64 bytes into the state.
  private static func mix(_ blocks: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = [UInt32](repeating: 0, count: 64)
    blocks.withUnsafeBufferPointer { bytes in
      words.withUnsafeMutableBufferPointer { words in
        constants.withUnsafeBufferPointer { constants in
          for start in stride(from: 0, to: bytes.count - 63, by: 64) {
            compress(&state, words, constants, bytes, start)
          }
        }
      }
    }
  }

  /// Mixes one block of 64 bytes into the state; `words` is room that is used anew for every block.
  ///
  /// In bounds: 64 bytes stand behind the start, and there are 64 words and 64 constants.
  private static func compress(
    _ state: inout [UInt32], _ words: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16 | UInt32(bytes[place + 2]) << 8
        | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (a, b) = (words[index - 15], words[index - 2])
      let small0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
      let small1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
      words[index] = words[index - 16] &+ small0 &+ words[index - 7] &+ small1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time, after which each name stands for its own word again.
    for index in stride(from: 0, to: 64, by: 8) {
      func added(_ step: Int) -> UInt32 { constants[index + step] &+ words[index + step] }
      round(a, b, c, &d, e, f, g, &h, added(0))
      round(h, a, b, &c, d, e, f, &g, added(1))
      round(g, h, a, &b, c, d, e, &f, added(2))
      round(f, g, h, &a, b, c, d, &e, added(3))
      round(e, f, g, &h, a, b, c, &d, added(4))
      round(d, e, f, &g, h, a, b, &c, added(5))
      round(c, d, e, &f, g, h, a, &b, added(6))
      round(b, c, d, &e, f, g, h, &a, added(7))
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ word }
  }

  /// One round: the word that becomes the fifth is `d`, the one that becomes the first `h`.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ added: UInt32
  ) {
    // By 6, 11 and 25, and by 2, 13 and 22, one within the other, which needs fewer steps.
    let big1 = rotated(rotated(rotated(e, 14) ^ e, 5) ^ e, 6)
    let first = h &+ big1 &+ (g ^ e & (f ^ g)) &+ added
    let big0 = rotated(rotated(rotated(a, 9) ^ a, 11) ^ a, 2)
    d = d &+ first
    h = first &+ big0 &+ (a & b ^ c & (a ^ b))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 { word &>> by | word &<< (32 &- by) }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
