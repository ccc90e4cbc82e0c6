import Manifest
import PlatformDSL
import TektonAPI

/// What starts a pipeline: a push to its repository's branch, told to the organisation's listener.
struct PipelineTrigger: Composite {
  let pipeline: PipelineTenant
  let organization: OrganizationTenant

  var body: [any Component] {
    Tekton.TriggerTemplate(template, namespace: organization.namespace) {
      $0.metadata.labels = labels
      $0.spec = Self.template(
        running: pipeline.name,
        in: pipeline.namespace,
        spec: pipeline.pipeline.spec,
        labels: pipeline.labels
      )
    }
    Tekton.Trigger("\(pipeline.name)-trigger", namespace: organization.namespace) {
      $0.metadata.labels = labels
      $0.spec.name = "github-push"
      $0.spec.interceptors = [github, filter]
      $0.spec.bindings = [.init { $0.ref = OrganizationWebhooks.binding }]
      $0.spec.template.ref = template
    }
  }

  private var template: String { "\(pipeline.name)-trigger-template" }

  private var labels: OrderedMap<String> {
    organization.labels.merging(["platform.aphex/pipeline": pipeline.name])
  }

  private var github: Tekton.Trigger.Spec.InterceptorsItem {
    .init {
      $0.ref.name = "github"
      $0.params = [
        .init(
          name: "secretRef",
          value: [
            "secretName": .string(OrganizationWebhooks.secret),
            "secretKey": .string(OrganizationWebhooks.secretKey),
          ]
        ),
        .init(name: "eventTypes", value: ["push"]),
      ]
    }
  }

  /// Both parts are needed: without the repository, a push to one repository would start all pipelines.
  private var filter: Tekton.Trigger.Spec.InterceptorsItem {
    let conditions =
      "body.ref == 'refs/heads/\(pipeline.branch.escapedForCEL)' "
      + "&& body.repository.full_name == '\(pipeline.repository)'"
    return .init {
      $0.ref.name = "cel"
      $0.params = [.init(name: "filter", value: .string(conditions))]
    }
  }

  /// The shape `run-pipeline-v1`: a run with the parameters that the pipeline takes, and a volume for each of its
  /// workspaces.
  static func template(
    running pipeline: String,
    in namespace: String,
    spec: Tekton.Pipeline.Spec,
    labels: OrderedMap<String>
  ) -> Tekton.TriggerTemplate.Spec {
    var content: Mapping = [
      "pipelineRef": ["name": .string(pipeline)],
      "taskRunTemplate": ["serviceAccountName": .string(PipelineBinding.account)],
    ]
    let params = (spec.params ?? []).compactMap(\.name).filter(PipelineTenant.parameters.contains)
    if !params.isEmpty {
      content["params"] = .sequence(
        params.map { ["name": .string($0), "value": .string("$(tt.params.\($0))")] }
      )
    }
    let workspaces = (spec.workspaces ?? []).compactMap(\.name)
    if !workspaces.isEmpty {
      content["workspaces"] = .sequence(workspaces.map(workspace))
    }
    var metadata: Mapping = [
      "generateName": .string("\(pipeline)-run-"), "namespace": .string(namespace),
    ]
    if !labels.isEmpty { metadata["labels"] = labels.field }
    return Tekton.TriggerTemplate.Spec {
      $0.params = [
        .init(name: "git-url"), .init(name: "git-revision"),
        .init(name: "tenant-name", default: pipeline),
      ]
      $0.resourcetemplates = [
        [
          "apiVersion": "tekton.dev/v1",
          "kind": "PipelineRun",
          "metadata": .mapping(metadata),
          "spec": .mapping(content),
        ]
      ]
    }
  }

  private static func workspace(_ name: String) -> Value {
    [
      "name": .string(name),
      "volumeClaimTemplate": [
        "spec": [
          "accessModes": ["ReadWriteOnce"], "resources": ["requests": ["storage": "1Gi"]],
        ]
      ],
    ]
  }
}

extension PipelineTenant {
  /// What every trigger knows and a pipeline may take.
  static let parameters = ["git-url", "git-revision", "tenant-name"]
}

extension String {
  /// The text inside a CEL literal in single quotes.
  fileprivate var escapedForCEL: String {
    replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
