import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import YAML

/// `swell generate`: one Application's manifests, for Argo CD's config-management plugin.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Print one Application's manifests, and nothing else, on standard output.",
    discussion: """
      On any fault nothing is printed on standard output and the exit status is not 0: blank \
      output would make Argo CD delete what it synced before. Only the Application itself is \
      compiled, not its siblings.
      """
  )

  @Argument(help: "The Application's name.")
  var application: String

  @Option(help: "The platform; needed if there are several.")
  var platform: String?

  @Option(help: "The environment; needed if there are several.")
  var environment: String?

  func run() async throws {
    let session = Session.current
    let targets = try session.targets(platform: platform, environment: environment)
    guard let target = targets.first, targets.count == 1 else {
      let names = targets.map(\.name).joined(separator: ", ")
      throw UsageError("choose one with --platform and --environment: \(names)")
    }
    let compiler = session.compiler(for: target)
    guard let checked = try compiler.content(of: application) else {
      let names = try compiler.applicationNames()
      throw UsageError(
        "\(target.name) has no Application '\(application)'"
          + Suggestion.question(for: application, in: names)
      )
    }
    session.console.print(checked.diagnostics)
    let (node, content) = checked.output
    guard content.kustomization == nil, content.charts.isEmpty, content.directories.isEmpty else {
      throw DiagnosticList([Self.refusal(node.name, at: node.location)])
    }
    var writer = YAMLWriter()
    for (index, object) in content.objects.enumerated() {
      if index > 0 { writer.appendSeparator() }
      writer.append(document: .mapping(object.tree))
    }
    try session.console.output(writer.bytes)
  }

  static func refusal(_ application: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .notGenerated,
      "Application '\(application)' has sources that Argo CD renders itself",
      at: location,
      help: "let its Application read the rendered folder instead of the plugin"
    )
  }
}

extension DiagnosticCode {
  static let notGenerated = DiagnosticCode(
    "generate.foreign-sources",
    "An Application with charts, remotes or folders of other repositories can't be printed as manifests.",
    why: """
      `swell generate` answers Argo CD's config-management plugin, which takes manifests alone. \
      Charts and remotes are rendered by Argo CD itself, from the folder that `swell render` \
      writes.
      """,
    example: .swift(
      """
      HelmChart("c", repository: "r", version: "1", fileID: "acme/Chart.swift", line: 3)
      """
    )
  )
}
