#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reports that lie on disk.
enum Files {
  /// The bytes of the `.txt` files below a folder, by path.
  static func texts(below folder: String) -> [[UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
      FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) }
    }
  }
}
