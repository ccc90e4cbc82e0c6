import Adoption
import Compiler
import Diagnostics
import KindTables
import Manifest
import PlatformDSL
import Resources

/// The inputs of an adoption as a cluster gets them: files as they are, kustomizations built, each with the Application that
/// syncs it.
///
/// A kustomization is built by kubectl, whose output is exactly what is applied.
struct AppliedInputs {
  private(set) var inputs: [AdoptionInput] = []
  private(set) var applications: [AdoptedApplication] = []
  private(set) var diagnostics: [Diagnostic] = []
  let notes: [String]
  let scopes: [GroupKind: Scope]

  /// Sorts the files by who applies them.
  init(
    _ files: [(path: String, bytes: [UInt8])],
    scope: InputScope,
    runner: CommandRunner = .processes
  ) {
    let applied = AppliedManifests(
      files.map { SpecFiles.File(path: $0.path, bytes: $0.bytes) },
      scope: scope,
      kinds: .all
    )
    notes = applied.notes
    scopes = applied.scopes
    diagnostics = applied.diagnostics
    applications = applied.applications.map {
      AdoptedApplication(tree: $0.tree, foundPaths: $0.foundPaths, locate: $0.locate)
    }
    let bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    for file in applied.files {
      add(path: file.path, bytes: bytes[file.path] ?? [], to: file.applications)
    }
    for kustomization in applied.kustomizations { build(kustomization, runner) }
  }

  private mutating func add(path: String, bytes: [UInt8], to applications: [Int]) {
    guard !applications.isEmpty else {
      return inputs.append(AdoptionInput(path: path, bytes: bytes))
    }
    for application in applications {
      inputs.append(AdoptionInput(path: path, bytes: bytes, application: application))
    }
  }

  private mutating func build(
    _ kustomization: AppliedManifests.Kustomization,
    _ runner: CommandRunner
  ) {
    let folder = kustomization.folder.isEmpty ? "." : kustomization.folder
    let path = (kustomization.folder.isEmpty ? "" : folder + "/") + "kustomization.yaml"
    let command = ShellCommand("kubectl", ["kustomize", folder])
    guard let outcome = try? runner.run(command, [], .kept) else {
      return report("kubectl, which builds it, isn't installed", path)
    }
    guard outcome.succeeded else {
      let last = outcome.errorText.split(separator: "\n").last
      return report(last.map(String.init) ?? "kubectl failed", path)
    }
    add(path: path, bytes: outcome.output, to: kustomization.applications)
  }

  private mutating func report(_ reason: String, _ path: String) {
    diagnostics.append(
      Diagnostic(
        .adoptKustomization,
        "the kustomization '\(path)' is not built, and its objects are not adopted: \(reason)",
        at: SourceLocation(path: path, line: 1),
        help: "build it, and pipe the result to 'bin/swell adopt -'"
      )
    )
  }
}

extension DiagnosticCode {
  static let adoptKustomization = DiagnosticCode(
    "adopt.kustomization",
    "A folder's kustomization can't be built, so that its objects are not adopted.",
    why: """
      What a kustomization builds is what the cluster gets: its patches, names and labels are part of the objects. \
      `kubectl kustomize` builds it; without it the files alone would be adopted as something that was never applied.
      """,
    example: .text(
      """
      shop/kustomization.yaml:  resources: [absent.yaml]
      """
    )
  )
}
