import ReportModel
import ReportRendering
import SnapshotStore

/// Gives contents the form asked for and brings them where they are wanted.
struct Presenter {
  /// The width of text where no terminal tells another.
  static let defaultWidth = 80

  /// The run that the result is of.
  let run: CommandRun

  /// Checks before any work that the result can be written as asked.
  func check(inputs: [InputFile]) throws(Failure) {
    guard let output = run.settings.output, output != "-" else {
      if run.settings.format.isBinary, run.output.isTerminal {
        throw Failure(.binaryOnTerminal(run.settings.format))
      }
      return
    }
    let path = FilePath.join(run.workingDirectory, output)
    if FileSystem.isFolder(path) { throw Failure(.unwritable(path: output, .isFolder)) }
    let parent = FilePath.parent(of: path)
    guard FileSystem.isFolder(parent) else {
      throw Failure(
        .unwritable(path: output, FileSystem.exists(parent) ? .notAFolder : .folderMissing))
    }
    if inputs.contains(where: { FileSystem.areSame($0.path, path) }) { throw Failure(.outputIsInput(output)) }
  }

  /// Writes contents; several follow each other, but where the format holds one, which the commands see to.
  ///
  /// - Parameters:
  ///   - contents: What was found, at least one.
  ///   - asArray: Whether JSON is an array, as it is where more than one was named.
  func present(_ contents: [Content], asArray: Bool = false) throws(Failure) {
    let language = run.language
    switch run.settings.format {
    case .text:
      try deliver(
        joined(contents) { Rendering.text($0, width: width, colour: hasColor, language: language) })
    case .markdown: try deliver(joined(contents) { Rendering.markdown($0, language: language) })
    case .html: try deliver(joined(contents) { Rendering.html($0, language: language) })
    case .csv:
      guard let table = CSVTable.joined(contents.map { $0.table(language, filter: run.settings.filter) })
      else { return }
      try deliver(Rendering.csv(table, byteOrderMark: run.settings.hasByteOrderMark))
    case .docx:
      guard let content = contents.first else { return }
      try deliver(Rendering.word(content.paper(language, filter: run.settings.filter), language: language))
    case .json, .ndjson: try deliver(json(contents, asArray: asArray))
    }
  }

  private func joined(_ contents: [Content], _ form: (Page) -> String) -> String {
    contents.map { form($0.page(run.language, filter: run.settings.filter)) }.joined(separator: "\n")
  }

  private func json(_ contents: [Content], asArray: Bool) throws(Failure) -> [UInt8] {
    do {
      return try asArray ? Content.json(of: contents) : contents.first?.json() ?? []
    } catch {
      throw Failure(.notEncodable("\(error)"))
    }
  }

  private func deliver(_ text: String) throws(Failure) { try deliver([UInt8](text.utf8)) }

  private func deliver(_ bytes: [UInt8]) throws(Failure) {
    if let output = run.settings.output, output != "-" {
      do throws(FileError) {
        try FileSystem.write(bytes, to: FilePath.join(run.workingDirectory, output))
      } catch {
        throw Failure(.unwritable(path: output, error.reason))
      }
    } else {
      try run.show(bytes)
    }
  }

  private var writesToFile: Bool { run.settings.output.map { $0 != "-" } ?? false }

  /// The columns of the text: those that `COLUMNS` tells, else the terminal's.
  private var width: Int {
    if let columns = run.environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    return (writesToFile ? nil : run.output.columns) ?? Self.defaultWidth
  }

  private var hasColor: Bool {
    run.settings.color.isOn(
      environment: run.environment, isTerminal: !writesToFile && run.output.isTerminal)
  }
}
