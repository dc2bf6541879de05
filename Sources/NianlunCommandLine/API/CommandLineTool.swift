#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Platform
import ReportRendering

/// The `nianlun` tool as a library: arguments in, results and messages out, exit code back.
///
/// ```swift
/// let code = CommandLineTool.run(["compare", "青溪镇", "2023", "2024"])
/// ```
package enum CommandLineTool {
  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs the tool with the arguments of the process and ends the process.
  package static func main() -> Never {
    OperatingSystem.end(with: run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the tool on the streams, variables and working directory of the process.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  /// - Returns: The exit code, an `ExitCode`.
  package static func run(_ arguments: [String]) -> Int32 {
    OperatingSystem.reserveStandardStreams()
    OperatingSystem.ignoreBrokenPipes()
    return run(
      arguments: arguments, environment: ProcessInfo.processInfo.environment,
      workingDirectory: OperatingSystem.workingDirectory, input: StandardInput(),
      output: StandardChannel(.standardOutput), error: StandardChannel(.standardError)
    ).rawValue
  }

  /// Runs the tool on whatever it is given, so that tests see all it does.
  ///
  /// - Parameters:
  ///   - arguments: The arguments without the program's name.
  ///   - environment: The variables of the process.
  ///   - workingDirectory: The folder that paths are relative to.
  ///   - input: Where a report comes from that is named `-` or piped in; nil for nowhere.
  ///   - output: Where results go.
  ///   - error: Where messages and progress go.
  ///   - stages: The library that does the work.
  package static func run(
    arguments: [String], environment: [String: String], workingDirectory: String,
    input: (any InputChannel)? = nil, output: any OutputChannel, error: any OutputChannel,
    stages: Stages = .live
  ) -> ExitCode {
    let language = ArgumentParser.language(in: arguments) ?? Language(environment: environment)
    var reporter = Reporter(language: language, channel: error, isQuiet: false)
    do throws(UsageError) {
      switch try ArgumentParser.request(arguments) {
      case .help(let command): return print(HelpText.text(of: command, language: language))
      case .manual: return print(ManualPage.text(language))
      case .version: return print("nianlun \(version)\n")
      case .run(let invocation):
        reporter = Reporter(language: language, channel: error, isQuiet: invocation.settings.isQuiet)
        var stages = stages
        if invocation.command.specification.readsReports, let path = invocation.settings.lexicon {
          guard let extended = extendedStages(by: path, workingDirectory, reporter) else {
            return reporter.exitCode
          }
          stages = extended
        }
        let loader = ReportLoader(
          stages: stages, reporter: reporter, input: input,
          sizeLimit: invocation.settings.maximumSize, comparesReports: invocation.command.comparesReports,
          showsProgress: error.isTerminal && environment["TERM"] != "dumb" && !invocation.settings.isQuiet,
          workingDirectory: workingDirectory)
        let run = CommandRun(
          invocation: invocation, language: language, environment: environment,
          workingDirectory: workingDirectory, input: input, output: output, reporter: reporter,
          loader: loader,
          stages: stages)
        perform(run)
        return reporter.exitCode
      }
    } catch {
      reporter.report(.usage(error))
      return reporter.exitCode
    }

    func print(_ text: String) -> ExitCode {
      do throws(ChannelError) {
        try output.write(text)
      } catch {
        if error != .closed { reporter.report(.outputFailed(error)) }
      }
      return reporter.exitCode
    }
  }

  private static func perform(_ run: CommandRun) {
    do throws(Failure) {
      try run.perform()
    } catch {
      if let message = error.message { run.reporter.report(message) }
    }
  }
}
