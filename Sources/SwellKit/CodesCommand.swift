import Adoption
import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Rendering
import SchemaImport
import YAML

/// `swell codes`: every diagnostic by its code.
struct CodesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List every diagnostic code with what it means."
  )

  @Option(help: "How the list is printed: text, or json on one line.")
  var format: OutputFormat = .text

  func run() async throws {
    let codes = DiagnosticCode.all
    switch format {
    case .text:
      try Console.standard.output(codes.map { "\($0.id)\n  \($0.summary)\n" }.joined())
    case .json:
      let values = codes.map { code -> Value in
        ["code": .string(code.id), "summary": .string(code.summary)]
      }
      try Console.standard.output(JSONText.line(.sequence(values)))
    }
  }
}

extension DiagnosticCode {
  /// Every code of the product, ordered by name.
  static let all =
    (yaml + compiler + rendering + schemaImport + adoption + linking + verification
    + bootstrap + projects + drift + owners
    + [duplicatePlatform, notGenerated])
    .sorted { $0.id < $1.id }
}
