import Foundation
import Testing

@testable import ReportInput

@Suite struct InflateTests {
  /// Made by zlib, with its own code for each block: with and without repetitions.
  private static let packed = [
    """
    fVRBTgMxDLzzHiS+t4BQL1wqsQckbj3QU9WKCsGCxGOarMovSDxJPI63SFXlTezx2J44TNO8X89PP3F6mZ9389t43t+fXze/4yp8\
    DKfh9jTcXcXvIR5GfMeHbfw8hukx2XBVj+ub8PWeI+U2ELRBUF9kBKQcMHq1FYVtySoexU+wOUP5Jx8uELeJrHHrqQEPEUSQ4bgV\
    9WSZcqFIJ4gCApODnUssZCVf/taygXaBJg5SdfLFF45PRrSjdWPDOMRWTgm8GcrXj950RvIUIgqqknNx4MQYTV++YV49SsyoxJGs\
    nWL9XCoio7FYSXg0MVKV6ahqnXnSmBjVPRK0uIdL7Ks29EkibJmyZK6vVZENAfFRoOSIH2u22r2muk2iJJiUzbYkyxbat79RwgVf\
    k9b7t8POre5msBQ1B7Xq/31UFeRXQKvCLCcHtjxa490tZD71a1nrbquORKX9cGvhDw==
    """,
    """
    BcExCoUwDADQ3fMIXi9VistfBDMIbh3aSSoWsVHwME1CvcV/j4k0Tjq/Qqsumx5Y41C9+3DkCwqYAn0jD8iOfEEBIzZITky/AqbG\
    oXpXoG/kAdmx7fg+PxyZfgUME2mcdH6FVnlAduQLChh5QHZsO75PXTY9UGyQnNqO71NskJyYfgWM2CA5MZHGSedXaGUijZPOr9Ba\
    oG/EBslJbJCc+IIChi8oYOQB2VEekB3FBslJbJCcdNn0wBqH6p08IDt+OMoDsqPYIDnJA7Jj2/F96rLpgXxBAVPjUL1rO75PsUFy\
    EhskJ102PZDpV8DUOFTvdNn0QCbSOOn8Cq1MpHHS+RVa+YIChok0Tjq/QmuNQ/WO6VfA6LLpgTUO1TtdNj2wQN/UOFTvxAbJqUDf\
    FOgbsUFy4gsKGF02PZAvKGBqHKp3bcf3yRcUMB+Obcf3WeNQvWs7vk8m0jjp/AqtfEEBU6Bv+IICRmyQnJhI46TzK7TKA7Ij06+A\
    kQdkxwJ9U+NQvftwrHGo3n046rLpgQX6hulXwDCRxknnV2itcaje6bLpgXxBAdN2fJ9MvwJGHpAdaxyqdx+OTKRx0vkVWmscqndi\
    g+RU41C902XTAz8cmX4FjC6bHljjUL3TZdMDxQbJielXwIgNkpMumx5YoG/EBsmJLyhgmH4FDBNpnHR+hdYPx7bj++QLChh5QHZk\
    Io2Tzq/QWuNQvdNl0wML9E3b8X2KDZITX1DA8AUFTIG+qXGo3skDsqPYIDkxkcZJ51doFRskp7bj+2T6FTBig+TUdnyfNQ7VO7FB\
    cuILCpi24/vUZdMDxQbJqUDfMJHGSedXaBUbJKcPxwJ9U6BvahyqdwX6RpdND9Rl0wML9E3b8X2KDZIT06+AaTu+zw9HsUFyKtA3\
    NQ7VO7FBcmL6FTAF+kaXTQ/8cPxw/HCscajeMf0KmBqH6h0TaZx0foVWvqCA0WXTA2scqncfjrpsemCBvtFl0wN12fTAGofqndgg\
    OTGRxknnV2jlCwqYAn3z4ajLpgfWOFTvdNn0wAJ9o8umB3441jhU72ocqne6bHpgjUP1ru34Pmscqndig+RUoG9qHKp3NQ7Vuw9H\
    sUFy+nAUGyQneUB2rHGo3hXoG102PZDpV8C0Hd+n2CA5MZHGSedXaGUijZPOr9D64dh2fJ+6bHogE2mcdH6F1g9HXTY9kC8oYOQB\
    2VFskJyYSOOk8yu0FugbJtI46fwKrWKD5CQPyI5ig+TEFxQwBfpGHpAdxQbJiS8oYMQGyYnpV8DUOFTvxAbJqUDfyAOy44cjX1DA\
    tB3fZ4G+qXGo3rUd3ycTaZx0foXWPw==
    """,
  ]

  private static let text = """
    人民政府普法调解镇一、。\n开展一、全年二、调解。\n开展47件镇二、人民政府开展一、开展47件普法全年47件全年二、全\
    年人民政府人民政府。\n全年全年一、一、开展开展全年全年普法调解开展镇开展全年开展47件普法一、调解47件全年全年普法二\
    、调解普法人民政府人民政府一、人民政府调解二、普法调解普法。\n调解全年。\n。\n全年一、普法一、调解47件一、镇47\
    件调解47件人民政府一、。\n一、全年人民政府开展二、开展。\n调解镇调解镇普法。\n二、人民政府调解普法一、47件二、\
    开展调解镇人民政府调解全年调解普法镇二、普法调解普法全年二、全年普法。\n全年一、二、人民政府镇47件一、开展人民政府调\
    解普法。\n47件全年一、一、。\n调解开展全年人民政府全年47件二、全年47件调解全年一、47件普法全年。\n人民政府\
    全年镇。\n。\n调解。\n普法普法。\n47件全年二、47件镇全年。\n调解全年二、。\n普法镇镇镇调解二、调解人民政\
    府一、普法调解镇普法。\n普法普法调解全年人民政府一、。\n镇普法调解普法。\n普法镇调解调解普法调解47件调解全年。\n\
    调解调解镇全年镇全年开展调解。\n普法二、47件全年人民政府人民政府镇47件普法人民政府镇普法一、开展全年人民政府。\n\
    人民政府全年开展全年一、。\n开展全年一、全年二、调解全年。\n开展镇一、47件。\n调解47件人民政府
    """

  @Test(arguments: packed)
  func unpacksWhatOthersPacked(_ packed: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: packed)))
    #expect(Inflate.unpacked(bytes[...], size: Self.text.utf8.count) == Array(Self.text.utf8))
  }

  @Test(arguments: packed)
  func anotherSizeIsAFault(_ packed: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: packed)))
    let size = Self.text.utf8.count
    for other in [0, 1, size - 1, size + 1, size * 1000] {
      #expect(Inflate.unpacked(bytes[...], size: other) == nil)
    }
  }

  @Test(arguments: packed)
  func whatIsCutOffIsAFault(_ packed: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: packed)))
    for end in 0..<bytes.count { #expect(Inflate.unpacked(bytes[..<end], size: Self.text.utf8.count) == nil) }
  }

  /// A bit that is turned over anywhere gives a fault or other bytes of the same size, and never more.
  @Test(arguments: packed)
  func aWrongBitNeverCrashes(_ packed: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: packed)))
    for place in bytes.indices {
      for bit in 0..<8 {
        var wrong = bytes
        wrong[place] ^= 1 << bit
        let result = Inflate.unpacked(wrong[...], size: Self.text.utf8.count)
        #expect(result == nil || result?.count == Self.text.utf8.count)
      }
    }
  }

  @Test func blocksWithoutACodeAreCopied() {
    let stored: [UInt8] = [0, 3, 0, 0xFC, 0xFF, 1, 2, 3, 1, 1, 0, 0xFE, 0xFF, 9]
    #expect(Inflate.unpacked(stored[...], size: 4) == [1, 2, 3, 9])
    #expect(Inflate.unpacked(stored.dropLast(), size: 4) == nil)
    #expect(Inflate.unpacked([1, 3, 0, 0, 0, 1, 2, 3], size: 3) == nil)
  }

  @Test(
    arguments: [
      // the kind of block that there is not; a code with too many words; a distance before the start
      [0x07], [0x05, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x03, 0x02],
    ] as [[UInt8]])
  func whatCannotBeIsAFault(_ bytes: [UInt8]) { #expect(Inflate.unpacked(bytes[...], size: 3) == nil) }

  @Test func theChecksumIsTheUsualOne() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926 && Checksum.crc32([]) == 0)
  }
}
