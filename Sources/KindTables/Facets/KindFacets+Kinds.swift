import KindKnowledge
import Manifest

extension KindFacets {
  /// The facets of Kubernetes' own kinds; source: the API reference of 1.36.
  static let kubernetes: [GroupKind: KindFacets] = [
    GroupKind("", "Secret"): KindFacets(secretValues: ["data.*", "stringData.*"]),
    GroupKind("rbac.authorization.k8s.io", "ClusterRole"): KindFacets(rights: ["rules[]"]),
    GroupKind("rbac.authorization.k8s.io", "ClusterRoleBinding"): binding,
    GroupKind("rbac.authorization.k8s.io", "Role"): KindFacets(rights: ["rules[]"]),
    GroupKind("rbac.authorization.k8s.io", "RoleBinding"): binding,
  ]

  private static let binding = KindFacets(grantedRoles: ["roleRef"])

  /// The facets of Tekton's kinds: steps are containers, and `secretKey` is the name of a key.
  static let tekton: [GroupKind: KindFacets] = [
    GroupKind("tekton.dev", "Task"): steps(of: ["spec"]),
    GroupKind("tekton.dev", "TaskRun"): steps(of: ["spec.taskSpec"]),
    GroupKind("tekton.dev", "Pipeline"): steps(of: pipelineTasks(of: "spec")),
    GroupKind("tekton.dev", "PipelineRun"): steps(of: pipelineTasks(of: "spec.pipelineSpec")),
    GroupKind("tekton.dev", "StepAction"): KindFacets(containers: ["spec"]),
    GroupKind("triggers.tekton.dev", "EventListener"): triggers(at: "spec.triggers[]"),
    GroupKind("triggers.tekton.dev", "Trigger"): triggers(at: "spec"),
  ]

  private static func pipelineTasks(of spec: PathPattern) -> [PathPattern] {
    ["tasks[].taskSpec", "finally[].taskSpec"].map { spec.appending(PathPattern($0)) }
  }

  private static func steps(of specs: [PathPattern]) -> KindFacets {
    KindFacets(
      containers: specs.flatMap { spec in
        ["steps[]", "sidecars[]", "stepTemplate"].map { spec.appending(PathPattern($0)) }
      }
    )
  }

  private static func triggers(at trigger: PathPattern) -> KindFacets {
    KindFacets(
      names: ["interceptors[].params[].value.secretRef.secretKey"].map {
        trigger.appending(PathPattern($0))
      }
    )
  }

  /// The facets of the External Secrets Operator's kinds: `secretKey` is the name of a key of the Secret that is made.
  static let externalSecrets: [GroupKind: KindFacets] = [
    GroupKind("external-secrets.io", "ExternalSecret"): KindFacets(
      names: ["spec.data[].secretKey"]
    ),
    GroupKind("external-secrets.io", "ClusterExternalSecret"): KindFacets(
      names: ["spec.externalSecretSpec.data[].secretKey"]
    ),
    GroupKind("external-secrets.io", "ClusterPushSecret"): KindFacets(
      names: ["spec.pushSecretSpec.data[].match.secretKey"]
    ),
    GroupKind("external-secrets.io", "PushSecret"): KindFacets(
      names: ["spec.data[].match.secretKey"]
    ),
  ]

  /// The facets of CloudNativePG's kinds.
  static let cloudNativePG: [GroupKind: KindFacets] = [
    GroupKind("postgresql.cnpg.io", "Cluster"): KindFacets(images: ["spec.imageName"])
  ]

  /// The facets of Argo Workflows' kinds: a template holds containers.
  static let argoWorkflows: [GroupKind: KindFacets] = [
    GroupKind("argoproj.io", "ClusterWorkflowTemplate"): templates(of: "spec"),
    GroupKind("argoproj.io", "CronWorkflow"): templates(of: "spec.workflowSpec"),
    GroupKind("argoproj.io", "Workflow"): templates(of: "spec"),
    GroupKind("argoproj.io", "WorkflowTemplate"): templates(of: "spec"),
  ]

  private static func templates(of spec: PathPattern) -> KindFacets {
    KindFacets(
      containers: [
        "container", "script", "initContainers[]", "sidecars[]", "containerSet.containers[]",
      ]
      .map { spec.appending("templates[]").appending(PathPattern($0)) }
    )
  }
}
