import Foundation
import Testing

/// A report of `seeds/`, to hold other forms of it against.
struct Seed: CustomTestStringConvertible {
  let path: String

  static let all = [
    "金谷镇/2023", "宜居镇/2025", "水寨镇/2020", "蒲台乡/2020", "洪山镇/2023",
  ].map(Seed.init)

  var testDescription: String { path }

  /// The text without a byte order mark.
  func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds")
    let bytes = try Data(contentsOf: root.appending(path: path + ".txt"))
    return String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes, as: UTF8.self)
  }
}
