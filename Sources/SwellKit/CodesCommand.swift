import Adoption
import ArgumentParser
import Compiler
import ComponentCodes
import Diagnostics
import Manifest
import Rendering
import SchemaImport
import YAML

/// `swell codes`: every diagnostic by its code.
struct CodesCommand: AsyncParsableCommand {
  /// How the list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a person.
    case text
    /// One line of JSON.
    case json
    /// The page `docs/diagnostics.md`.
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List every diagnostic code with what it means."
  )

  @Option(help: "How the list is printed: text, json on one line, or markdown, which is a page.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "A folder with what each code prints, as <code>.txt, for examples in markdown.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var examples: String?

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
    case .markdown: try Console.standard.output(DiagnosticPage(codes, examples: texts()).text)
    }
  }

  /// The examples by code.
  private func texts() throws -> [String: String] {
    guard let examples else { return [:] }
    let folder =
      examples.hasPrefix("/") ? examples : "\(ProcessEnvironment.workingFolder)/\(examples)"
    var texts: [String: String] = [:]
    for code in DiagnosticCode.all {
      let path = "\(folder)/\(code.id).txt"
      do throws(SystemFailure) {
        let bytes = try SystemCall.readFile(path, links: .followed)
        texts[code.id] = String(decoding: bytes, as: UTF8.self)
      } catch {
        throw UsageError("can't read '\(examples)/\(code.id).txt': \(error.reason)")
      }
    }
    return texts
  }
}

extension DiagnosticCode {
  /// Every code of the product and of its components, ordered by name.
  static let all = (product + components).sorted { $0.id < $1.id }

  private static let product =
    yaml + compiler + rendering + schemaImport + adoption + linking + verification
    + bootstrap + projects + drift + owners + [duplicatePlatform, notGenerated]

  private static let components =
    customResources + tenants + signIn + certificates + reconciler
}
