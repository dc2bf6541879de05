import NianlunCommandLine

/// One run of the tool in a test: what it wrote, and how it ended.
struct Trial {
  let code: ExitCode
  let output: String
  let error: String

  /// Runs the tool in Chinese on fake stages.
  init(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = ["LANG": "zh_CN"],
    input: MemoryInput? = nil, output: MemoryChannel = MemoryChannel(),
    error: MemoryChannel = MemoryChannel(), stages: Stages = .fake
  ) {
    code = CommandLineTool.run(
      arguments: arguments, environment: environment, workingDirectory: folder.path, input: input,
      output: output, error: error, stages: stages)
    self.output = output.text
    self.error = error.text
  }

  /// Runs the tool in Chinese on the library itself.
  init(_ arguments: [String], in folder: TemporaryFolder) {
    let (output, error) = (MemoryChannel(), MemoryChannel())
    code = CommandLineTool.run(
      arguments: arguments, environment: ["LANG": "zh_CN"], workingDirectory: folder.path, output: output,
      error: error, stages: .live)
    self.output = output.text
    self.error = error.text
  }

  /// How many lines standard error has.
  var errorLines: Int { error.split(separator: "\n", omittingEmptySubsequences: true).count }
}
