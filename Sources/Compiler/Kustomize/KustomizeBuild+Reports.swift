import Diagnostics
import Manifest

extension KustomizeBuild {
  /// Notes that nobody knows what a part of the kustomization brings.
  mutating func doubt(_ what: String, of file: KustomizationFile) {
    doubts.append(
      KustomizeDoubt(note: "\(file.path) \(what), which isn't followed")
    )
  }

  /// Reports a file that a kustomization names and that isn't there; what wasn't read is a doubt.
  mutating func report(
    _ found: KustomizeInputs.Found,
    _ name: String,
    _ path: FieldPath,
    of file: KustomizationFile,
    as role: String
  ) {
    if KustomizationFile.isRemote(name) {
      doubt("takes in '\(name)'", of: file)
      return
    }
    switch found {
    case .nothing(let missing):
      report(
        .kustomizeMissing,
        "\(role) '\(name)' isn't there",
        file,
        path,
        help: Suggestion.closest(to: missing.fileName, in: inputs.nearest(to: missing))
          .map { "did you mean '\($0)'?" }
          ?? "add the file, or take its name out of the kustomization"
      )
      doubt("names '\(name)'", of: file)
    case .folder:
      report(
        .kustomizeMissing,
        "\(role) '\(name)' is a folder without a kustomization.yaml",
        file,
        path,
        help: "add a kustomization.yaml to the folder, or list its files"
      )
      doubt("names '\(name)'", of: file)
    case .unread, .outside: doubt("names '\(name)'", of: file)
    case .file(let path, _) where role == "component" || role == "resource":
      doubt("names '\(path)'", of: file)
    case .file, .kustomization: break
    }
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ file: KustomizationFile,
    _ path: FieldPath,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code,
        message,
        at: file.document.location(at: path),
        object: "Kustomization \(file.path)",
        field: path.steps.isEmpty ? nil : path.description,
        notes: [.init("Kustomize builds nothing of this folder")],
        help: help
      )
    )
  }

  /// Fields that Kustomize doesn't know make it refuse the file, and so does a second file in the folder.
  mutating func checkFields(of file: KustomizationFile) {
    for key in file.tree.keys where !Self.fields.contains(key) {
      report(
        .kustomizeBuild,
        "'\(key)' is no field that Kustomize knows",
        file,
        FieldPath([.key(key)]),
        help: Suggestion.closest(to: key, in: Self.fields.sorted()).map { "did you mean '\($0)'?" }
          ?? "take it away"
      )
    }
    for other in inputs.competitors[file.folder] ?? [] {
      report(
        .kustomizeBuild,
        "'\(other)' is a second kustomization in the folder",
        file,
        FieldPath(),
        help: "remove one of the two"
      )
    }
  }

  /// Source: kustomize v5.5, `types.Kustomization`.
  private static let fields: Set<String> = [
    "apiVersion", "kind", "metadata", "bases", "buildMetadata", "commonAnnotations",
    "commonLabels", "components", "configMapGenerator", "configurations", "crds",
    "generatorOptions", "generators", "helmChartInflationGenerator", "helmCharts", "helmGlobals",
    "imageTags", "images", "labels", "namePrefix", "nameSuffix", "namespace", "openapi",
    "patches", "patchesJson6902", "patchesStrategicMerge", "replacements", "replicas",
    "resources", "secretGenerator", "sortOptions", "transformers", "validators", "vars",
  ]
}

extension DiagnosticCode {
  static let kustomizeMissing = DiagnosticCode(
    "kustomize.missing",
    "A kustomization names a file or folder that isn't there, so that Kustomize builds nothing.",
    why: """
      One missing resource, patch or component fails the whole build: kubectl, Argo CD and Flux \
      apply nothing of the folder, and what is in the cluster stays as it was.
      """,
    example: .text(
      """
      resources: [depoyment.yaml]
      """
    )
  )

  static let kustomizeBuild = DiagnosticCode(
    "kustomize.build",
    "Kustomize can't build a kustomization: a patch has no target, or objects clash.",
    why: """
      Kustomize stops at the first fault of this kind, and nothing of the folder is applied. \
      Source: kustomize v5.5, `PatchTransformer`, `resWrangler`.
      """,
    example: .text(
      """
      resources: [deployment.yaml]
      patches:
        - patch: |
            {apiVersion: apps/v1, kind: Deployment, metadata: {name: wbe}, spec: {replicas: 2}}
      """
    )
  )
}
