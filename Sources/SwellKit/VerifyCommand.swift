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

  @Option(
    help: ArgumentHelp(
      "A file of findings that don't fail any more; it is written with all of today's if it isn't there.",
      valueName: "file"
    ),
    completion: .file()
  )
  var baseline: String?

  @Flag(help: "Write the baseline with all of today's findings, and without those that are gone.")
  var updateBaseline = false

  @Flag(name: .shortAndLong, help: "Print findings, what was not judged, and nothing else.")
  var quiet = false

  func validate() throws {
    if updateBaseline, baseline == nil {
      throw ValidationError("--update-baseline needs --baseline")
    }
  }

  func run() async throws {
    guard !inputs.isEmpty else { throw UsageError("name at least one file, folder or '-'") }
    let working = ProcessEnvironment.workingFolder
    let read = InputFiles(inputs, in: working, purpose: .verification)
    let externals = ExternalFile.objects(in: external, relativeTo: working)
    let report = ManifestVerification(kinds: .all).verify(
      read.files.map { SpecFiles.File(path: $0.path, bytes: $0.bytes) },
      scope: InputScope(of: read, named: inputs, in: working),
      externals: externals.output
    )
    let all = DiagnosticList(read.diagnostics + externals.diagnostics + report.diagnostics)
    let judged = try comparison(of: all.diagnostics, in: working)
    try DiagnosticReport(format: format).write(
      judged.new,
      assumptions: report.assumptions,
      notes: report.notes
    )
    note(report, judged)
    guard report.objects > 0 || all.diagnostics.hasErrors else {
      throw UsageError("the inputs hold no Kubernetes object")
    }
    if judged.new.hasErrors { throw ExitCode(1) }
  }

  /// The findings that the baseline doesn't have; all of them become known where it is written.
  private func comparison(
    of found: [Diagnostic],
    in working: String
  ) throws -> Baseline.Comparison {
    guard let path = baseline else { return Baseline.Comparison(new: found, known: 0, gone: 0) }
    if !updateBaseline, let known = try Baseline(path: path, in: working) {
      return known.comparison(with: found)
    }
    let written = Baseline(of: found)
    try written.write(to: path, in: working)
    Console.standard.note("\(path): \(found.count.counting("finding")) recorded")
    return written.comparison(with: found)
  }

  private func note(_ report: ManifestVerification.Report, _ judged: Baseline.Comparison) {
    let console = Console.standard
    // a result that leaves something out says so, also to those who want nothing but findings
    for note in report.notes { console.note("not judged: \(note)") }
    if quiet { return }
    if !report.assumptions.isEmpty {
      console.note("taken for granted: \(report.assumptions.joined(separator: "; "))")
    }
    if let baseline {
      let gone = judged.gone == 0 ? "" : "; \(judged.gone) of it are gone: --update-baseline"
      console.note("\(baseline): \(judged.known.counting("finding")) known\(gone)")
    }
    let causes = FoldedDiagnostic.folding(judged.new)
    let errors = causes.count { $0.first.severity == .error }
    let places = judged.new.count == causes.count ? "" : ", at \(judged.new.count) places"
    console.note(
      "\(report.objects) objects, \(report.ordered.graph.applications.count) Applications: "
        + "\(errors.counting("error")), \((causes.count - errors).counting("warning"))\(places)"
    )
  }
}
