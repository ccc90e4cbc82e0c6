import CustomResources
import Diagnostics
import Manifest
import Resources
import TektonAPI
import YAML

/// The text of a binding's `pipelineSpec` to a Pipeline that Tekton accepts in the binding's namespace.
struct PipelineReading {
  let binding: TenantDeclaration<Aphex.RepoBinding>
  let settings: TenancySettings

  private static let field = "spec.pipelineSpec"

  /// The pipeline, in its namespace.
  func pipeline() -> Result<Tekton.Pipeline, DiagnosticList> {
    let text = binding.resource.spec.pipelineSpec ?? ""
    let read = YAMLReader.documents(
      in: Array(text.utf8),
      path: "pipelineSpec",
      dialect: .kubernetes
    )
    if let fault = read.diagnostics.first(where: { $0.severity == .error }) {
      let line = fault.location.map { " in its line \($0.line)" } ?? ""
      return refuse("is not YAML: \(fault.message)\(line)", help: fault.help)
    }
    guard read.output.count == 1, let document = read.output.first,
      let tree = document.value.mapping
    else { return refuse("holds \(read.output.count) documents and not one") }
    let what = "\(tree["apiVersion"]?.string ?? "") \(tree["kind"]?.string ?? "")"
    guard what == "tekton.dev/v1 Pipeline" else {
      return refuse(
        "is '\(what)' and no Pipeline",
        help: "begin it with 'apiVersion: tekton.dev/v1' and 'kind: Pipeline'"
      )
    }
    var faults = shapeFaults(of: tree)
    faults += nameFaults(of: tree)
    faults += taskFaults(of: tree, in: document)
    guard faults.isEmpty else { return .failure(DiagnosticList(faults)) }
    var pipeline = Tekton.Pipeline(tree: tree, unchecked: ())
    pipeline.metadata.namespace = binding.resource.spec.pipelineName
    pipeline.declaration.location = binding.locate(
      FieldPath([.key("spec"), .key("pipelineSpec")])
    )
    pipeline.declaration.failure = binding.resource.declaration.failure
    return .success(pipeline)
  }

  private func refuse(
    _ message: String,
    help: String? = nil
  ) -> Result<Tekton.Pipeline, DiagnosticList> {
    .failure(DiagnosticList([fault("the pipelineSpec \(message)", help: help)]))
  }

  private func fault(
    _ message: String,
    code: DiagnosticCode = .invalidPipeline,
    help: String? = nil
  ) -> Diagnostic {
    binding.diagnostic(code, message, field: Self.field, help: help)
  }

  /// What the API server would drop or refuse: fields that a Pipeline doesn't have, and those that it must have.
  private func shapeFaults(of tree: Mapping) -> [Diagnostic] {
    let spec = tree["spec"]?.mapping ?? [:]
    let known = Tekton.Pipeline.Spec.fields.fields.map(\.name)
    var faults = Tekton.Pipeline.fields.missingFields(in: tree).map {
      fault("the Pipeline lacks '\($0)'")
    }
    faults += spec.keys.filter { !known.contains($0) }.map { key in
      fault(
        "a Pipeline has no field 'spec.\(key)'",
        help: Suggestion.help(for: key, in: known)
      )
    }
    let given = PipelineTenant.parameters
    for param in spec["params"]?.sequence ?? [] {
      guard let name = param.mapping?["name"]?.string, param.mapping?["default"] == nil,
        !given.contains(name)
      else { continue }
      faults.append(
        fault(
          "the Pipeline requires the parameter '\(name)', which no trigger passes",
          help:
            "triggers pass \(given.map { "'\($0)'" }.joined(separator: ", ")); other parameters need a default"
        )
      )
    }
    if (spec["tasks"]?.sequence ?? []).isEmpty { faults.append(fault("the Pipeline has no tasks")) }
    return faults
  }

  private func nameFaults(of tree: Mapping) -> [Diagnostic] {
    let expected = binding.resource.spec.pipelineName ?? ""
    let metadata = tree["metadata"]?.mapping ?? [:]
    var faults: [Diagnostic] = []
    if let name = metadata["name"]?.string, name != expected {
      faults.append(
        fault(
          "the Pipeline is named '\(name)', and the binding's pipelineName is '\(expected)'",
          help: "both must be the same"
        )
      )
    }
    if let namespace = metadata["namespace"]?.string, namespace != expected {
      faults.append(
        fault(
          "the Pipeline names the namespace '\(namespace)'",
          help: "it lives in '\(expected)'; leave the field out"
        )
      )
    }
    return faults
  }

  /// Tasks of the catalog live in another namespace, which a plain name doesn't reach.
  private func taskFaults(of tree: Mapping, in document: YAMLDocument) -> [Diagnostic] {
    let spec = tree["spec"]?.mapping ?? [:]
    return ["tasks", "finally"].flatMap { list in
      (spec[list]?.sequence ?? []).enumerated().compactMap { index, task in
        guard let reference = task.mapping?["taskRef"]?.mapping,
          let name = reference["name"]?.string, settings.catalogTasks.contains(name)
        else { return nil }
        return fault(
          "spec.\(list)[\(index)] names the catalog's Task '\(name)' by a plain taskRef, which looks in the "
            + "pipeline's own namespace",
          code: .catalogTaskReference,
          help: "write taskRef: {resolver: cluster, params: [{name: kind, value: task}, "
            + "{name: name, value: \(name)}, {name: namespace, value: \(settings.catalogNamespace)}]}"
        )
      }
    }
  }
}

extension DiagnosticCode {
  static let invalidPipeline = DiagnosticCode(
    "tenant.invalid-pipeline",
    "The pipelineSpec of a repository binding is not the YAML of a Tekton Pipeline with that name.",
    why: """
      The text is opaque to the API server, so nothing but this check reads it before the first \
      run fails.
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: []}
      ---
      apiVersion: aphex.io/v1alpha1
      kind: RepoBinding
      metadata: {name: app}
      spec:
        aphexOrg: acme
        repoOrg: acme
        repoName: app
        pipelineName: shop
        templateRef: run-pipeline-v1
        pipelineSpec: |
          apiVersion: tekton.dev/v1
          kind: Pipeline
          metadata: {name: app}
          spec: {tasks: [{name: clone, taskRef: {resolver: cluster}}]}
      """
    )
  )

  static let catalogTaskReference = DiagnosticCode(
    "tenant.catalog-task-reference",
    "A pipeline names a task of the catalog as if it were in its own namespace, where Tekton doesn't find it.",
    why: """
      A plain `taskRef` looks in the namespace of the run. The catalog's tasks are in another \
      one, which only the cluster resolver reaches. Source: \
      https://tekton.dev/docs/pipelines/cluster-resolver/
      """,
    example: .yaml(
      """
      apiVersion: aphex.io/v1alpha1
      kind: Organization
      metadata: {name: acme}
      spec: {displayName: Acme, adminUsers: []}
      ---
      apiVersion: aphex.io/v1alpha1
      kind: RepoBinding
      metadata: {name: app}
      spec:
        aphexOrg: acme
        repoOrg: acme
        repoName: app
        pipelineName: app
        templateRef: run-pipeline-v1
        pipelineSpec: |
          apiVersion: tekton.dev/v1
          kind: Pipeline
          metadata: {name: app}
          spec: {tasks: [{name: clone, taskRef: {name: git-clone}}]}
      """
    )
  )
}
