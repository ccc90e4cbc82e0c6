import Manifest
import PlatformDSL
import TektonAPI

/// What starts a pipeline: a push to its repository's branch, told to the organisation's listener.
struct PipelineTrigger: Composite {
  let pipeline: PipelineTenant
  let organization: OrganizationTenant

  var body: [any Component] {
    let template = Tekton.TriggerTemplate(
      "\(pipeline.name)-trigger-template",
      namespace: organization.namespace
    ) {
      $0.spec = Self.template(
        running: pipeline.name,
        in: pipeline.namespace,
        spec: pipeline.pipeline.spec,
        labels: pipeline.labels
      )
    }
    .labels(labels)
    let webhooks = OrganizationWebhooks(organization: organization)
    template
    Tekton.Trigger("\(pipeline.name)-trigger", namespace: organization.namespace) {
      $0.spec.name = "github-push"
      $0.spec.interceptors = [
        .github(
          secret: webhooks.secret.secret,
          key: OrganizationWebhooks.secretKey,
          events: [.push]
        ),
        .cel(filter: filter),
      ]
      $0.spec.bindings = [.init(webhooks.binding.reference)]
      $0.spec.template = .init(template.reference)
    }
    .labels(labels)
  }

  private var labels: OrderedMap<String> {
    organization.labels.merging(["platform.aphex/pipeline": pipeline.name])
  }

  /// Both parts are needed: without the repository, a push to one repository would start all pipelines.
  private var filter: CELExpression {
    "body.ref == \("refs/heads/\(pipeline.branch)") && body.repository.full_name == \(pipeline.repository)"
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
