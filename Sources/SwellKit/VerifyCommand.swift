import ArgumentParser
import Compiler
import Diagnostics
import KindTables
import Rendering
import Resources

/// `swell verify`: the linker, the waves and the policies over manifests that swell didn't render.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that existing manifests hang together: references, waves, policies.",
    discussion: """
      Everything that is named is judged as one cluster's: files, folders, or - for standard input, \
      such as what 'kubectl kustomize' or 'helm template' makes. Objects belong to the Argo CD \
      Application whose source is their folder. What no manifest holds, and an Application's chart \
      or another repository may bring, is a warning; the exit status is 1 if there is an error.
      """
  )

  @Argument(help: "Manifests: files, folders, or - for standard input.")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "A YAML list of what is there without being among the manifests; may be repeated.",
      valueName: "file"
    ),
    completion: .file()
  )
  var external: [String] = []

  @Option(
    help: "How findings are printed: text, json, sarif, or github (annotations of a workflow)."
  )
  var format: ReportFormat = .text

  @Flag(name: .shortAndLong, help: "Print findings and nothing else.")
  var quiet = false

  func run() async throws {
    guard !inputs.isEmpty else { throw UsageError("name at least one file, folder or '-'") }
    let working = ProcessEnvironment.workingFolder
    let read = InputFiles(inputs, in: working, purpose: .verification)
    guard read.diagnostics.isEmpty else { throw DiagnosticList(read.diagnostics) }
    let externals = try ExternalFile.objects(in: external, relativeTo: working)
    let report = ManifestVerification(kinds: .all).verify(
      read.files.map { SpecFiles.File(path: $0.path, bytes: $0.bytes) },
      scope: InputScope(of: read, named: inputs, in: working),
      externals: externals
    )
    guard report.objects > 0 || report.diagnostics.hasErrors else {
      for note in report.notes { Console.standard.note("not judged: \(note)") }
      throw UsageError("the inputs hold no Kubernetes object")
    }
    try DiagnosticReport(format: format).write(report.diagnostics)
    if !quiet { note(report) }
    if report.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func note(_ report: ManifestVerification.Report) {
    let console = Console.standard
    for note in report.notes { console.note("not judged: \(note)") }
    if !report.assumptions.isEmpty {
      console.note("taken for granted: \(report.assumptions.joined(separator: "; "))")
    }
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count - errors
    console.note(
      "\(report.objects) objects, \(report.ordered.graph.applications.count) Applications: "
        + "\(errors.counting("error")), \(warnings.counting("warning"))"
    )
  }
}
