#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reports on disk.
enum Files {
  /// The bytes of the `.txt` files below a folder, by path.
  static func texts(below folder: String) -> [[UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
      FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) }
    }
  }

  /// Writes a corpus below a folder, a file a report, as `county+township/year.txt`.
  static func write(_ corpus: Corpus, below folder: String) throws {
    for township in corpus.townships {
      let place = "\(folder)/\(township.county)\(township.name)（虚构）"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      for report in township.reports {
        try Data(report.bytes).write(to: URL(fileURLWithPath: "\(place)/\(report.year).txt"))
      }
    }
  }
}
