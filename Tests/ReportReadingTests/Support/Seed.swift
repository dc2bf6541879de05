import ReportModel
import ReportReading
import Testing

/// A report under `seeds/`: a real one, or one of an invented township.
struct Seed: CustomTestStringConvertible, Sendable {
  var folder: String
  var file: String

  var path: String { "seeds/\(folder)/\(file)" }
  var isFictional: Bool { folder.hasSuffix("（虚构）") }
  var testDescription: String { path }

  func bytes() throws -> [UInt8] { try Repository.bytes(path) }

  func text() throws -> String { String(decoding: try bytes(), as: UTF8.self) }

  func report() throws -> Report { try ReportReader.read(bytes(), name: file, fictional: isFictional) }

  static let all: [Seed] = Repository.names(in: "seeds").flatMap { folder in
    Repository.names(in: "seeds/\(folder)").filter { $0.hasSuffix(".txt") }.map {
      Seed(folder: folder, file: $0)
    }
  }
}
